"""The same facts as calendar, JSON and CSV, in the words of the pages."""

import csv
import json
import re
from datetime import date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from icalendar import Calendar

from prospectus.plan.json_ld import json_ld
from prospectus.plan.published_date import PublishedDate
from prospectus.plan.sections.key_dates import key_dates
from prospectus.render import (
    atom,
    cards,
    hosting,
    ics,
    key_dates_csv,
    key_dates_json,
    programmes_json,
    redirects,
    sitemap,
)
from prospectus.render.programmes_json import PublishedProgramme, PublishedStatus
from tests.icalendar_linter import lint
from tests.render.sites import LEADERS, ROOT, codes, engine, made

NUMBERED = re.compile(r"_\d+(?=\.)")


def dates(**changed: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(made(engine(dict(changed)), key_dates_json)["key-dates.json"])["key_dates"]
    return found


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_small_site_is_clean() -> None:
    need = engine()
    for form in (ics, key_dates_json, key_dates_csv, programmes_json):
        made(need, form)
    assert codes(need) == []


def test_every_date_is_in_json_and_csv_with_the_same_values() -> None:
    rows = table(made(engine(), key_dates_csv)["key-dates.csv"])
    told = [{name: {True: "yes", False: "no"}.get(value, value) for name, value in each.items()} for each in dates()]
    assert rows == told
    assert len(rows) == 7


def test_the_calendar_holds_exactly_the_dates_that_are_fixed_to_the_week() -> None:
    events = Calendar.from_ical(made(engine(), ics)["key-dates.ics"]).walk("VEVENT")
    days: dict[str, list[tuple[date, date]]] = {}
    for event in events:
        start, end = event.start, event.end  # type: ignore[attr-defined]
        pair = (start.date(), end.date()) if isinstance(start, datetime) else (start, end - timedelta(days=1))
        days.setdefault(NUMBERED.sub("", str(event["UID"])), []).append(pair)
    spans = {uid: (str(min(found)[0]), str(max(found)[1])) for uid, found in days.items()}
    assert spans == {each["uid"]: (each["first_day"], each["last_day"]) for each in dates() if each["in_calendar"]}
    assert [each["id"] for each in dates() if not each["in_calendar"]] == ["starts", "ends"]


def test_dates_read_as_on_the_page() -> None:
    section = engine()(key_dates, "leaders", "")
    assert section is not None
    routes = (*section.ahead, *section.past)
    page = {item.what: item.date.text for route in routes for month in route.months for item in month.items}
    assert page == {each["what"]: each["when"] for each in dates()}


def test_a_moment_ends_when_it_starts_and_days_end_on_the_day_after() -> None:
    told = {each["id"]: each for each in dates()}
    assert told["closes"]["start"] == told["closes"]["end"] == "2017-04-26T12:00:00+01:00"
    assert told["interviews"]["end"] == "2017-05-25T00:00:00+01:00"
    assert told["ends"]["start"] == told["ends"]["machine"].strip("X") == ""


def test_every_calendar_is_valid_and_has_an_event() -> None:
    files = made(engine(), ics)
    assert {path for path in files if path.count("/") < 3} == {
        "key-dates.ics",
        "programmes/leaders/key-dates.ics",
        "organisations/network/key-dates.ics",
    }
    assert {path for path in files if path.count("/") == 3} == {
        f"programmes/leaders/key-dates/{name}.ics" for name in ("opens", "closes", "interviews", "results", "event")
    }
    for path, data in files.items():
        assert lint(data) == [], path
        assert b"BEGIN:VEVENT" in data


def test_a_note_reaches_calendars_as_words() -> None:
    data = made(engine(), ics)["programmes/leaders/key-dates/event.ics"].replace(b"\r\n ", b"")
    assert b"Bring a friend\\, and see the network." in data


def test_identifiers_do_not_follow_the_address_of_a_build() -> None:
    from prospectus.base.need import option

    need = engine()
    given = dict(need.givens)
    given[option] = lambda name: "https://preview.example.com/sub" if name == "base_url" else ""
    moved = type(need)(given)
    told = json.loads(made(moved, key_dates_json)["key-dates.json"])["key_dates"][0]
    assert told["uid"] == "opens.0.leaders@example.org"
    assert told["url"].startswith("https://preview.example.com/sub/programmes/leaders/")


def test_a_round_stands_in_the_identifiers_also_while_it_is_the_one_shown() -> None:
    with_round = {
        "content/programmes/leaders.md": "---\ntitle: Moved\nsummary: Elsewhere.\ndraft: yes\n---\n",
        "content/programmes/tours/index.md": "---\ntitle: Tours\nsummary: A tour.\n---\n",
        "content/programmes/tours/2017/index.md": "---\ntitle: Tours\nkey_dates:\n  - closes: 2 May 2017\n---\n",
        "content/programmes/tours/2018/index.md": "---\ntitle: Tours\nkey_dates:\n  - closes: 3 May 2018\n---\n",
    }
    assert [each["uid"] for each in dates(**with_round)] == [
        "closes.2017.tours@example.org",
        "closes.2018.tours@example.org",
    ]


def test_where_there_are_no_dates_there_are_no_files_of_dates() -> None:
    need = engine({"content/programmes/leaders.md": "---\ntitle: A\nsummary: B.\n---\n"})
    assert made(need, ics) == made(need, key_dates_json) == made(need, key_dates_csv) == {}


def test_dates_without_a_day_make_no_calendar() -> None:
    text = "---\ntitle: A\nsummary: B.\nkey_dates:\n  - closes: June 2017\n---\n"
    assert made(engine({"content/programmes/leaders.md": text}), ics) == {}


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(beginning: str) -> None:
    assert key_dates_csv.defused(f"{beginning}1+1") == f"'{beginning}1+1"


def test_formulas_in_content_are_defused() -> None:
    text = LEADERS.replace("what: Open evening", "what: '=HYPERLINK(\"https://example.com\")'\n    id: evening")
    rows = table(made(engine({"content/programmes/leaders.md": text}), key_dates_csv)["key-dates.csv"])
    assert '\'=HYPERLINK("https://example.com")' in {row["what"] for row in rows}


def test_a_programme_is_told_with_its_status_and_the_way_to_apply_only_while_one_can() -> None:
    while_open = json.loads(made(engine(), programmes_json)["programmes.json"])["programmes"][0]
    later = engine(as_of=datetime.fromisoformat("2017-04-26T11:00:00+00:00"))
    closed = json.loads(made(later, programmes_json)["programmes.json"])["programmes"][0]
    assert (while_open["status"][0]["state"], while_open["apply"]) == ("closing-soon", "https://example.org/leaders")
    assert closed["apply"] == ""
    assert while_open["run_by"] == ["Example Network"]
    assert while_open["changed"] == "2017-04-03"


def test_a_draft_is_in_no_file() -> None:
    draft = {
        "content/programmes/secret.md": LEADERS.replace("lasts:", "draft: yes\nlasts:").replace("Leaders", "Canary")
    }
    need = engine(dict(draft))
    for form in (ics, key_dates_json, key_dates_csv, programmes_json, atom, sitemap, redirects, hosting, cards):
        files = made(need, form)
        assert not [path for path, data in files.items() if b"Canary" in data or b"secret" in path.encode() + data]


def test_two_builds_are_equal() -> None:
    for form in (ics, key_dates_json, key_dates_csv, programmes_json):
        assert made(engine(), form) == made(engine(), form)


def test_every_field_is_documented_and_no_other() -> None:
    text = (ROOT / "docs/data.md").read_text(encoding="utf-8")
    dates_part, _, rest = text.partition("## A key date")[2].partition("## A programme")
    programmes_part = rest.partition("\n## ")[0]
    for part, told in ((dates_part, PublishedDate), (programmes_part, PublishedProgramme)):
        assert re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE) == list(told.__struct_fields__)
    assert all(f"`{name}`" in programmes_part for name in PublishedStatus.__struct_fields__)


def test_structured_data_cannot_end_its_element() -> None:
    assert "</" not in json_ld("Thing", name="</script><script>").html
