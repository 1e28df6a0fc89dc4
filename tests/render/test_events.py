"""Key dates as events of a calendar."""

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from prospectus.base.words.en import ENGLISH
from prospectus.dates.grammar import read
from prospectus.dates.value import When
from prospectus.render.events import UNKNOWN, Dated, Revision, events
from prospectus.render.icalendar import Calendar, Event, icalendar, written
from tests.icalendar_linter import lint

LONDON = "Europe/London"


def when(text: str) -> When:
    found = read(text).when
    assert found is not None, text
    return found


def dated(text: str, what: str = "Interviews") -> Dated:
    return Dated("interviews.2017.leaders@example.org", what, when(text), "Leaders")


def made(text: str) -> tuple[Event, ...]:
    return events(dated(text), LONDON, ENGLISH)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("26 April 2017", [("2017-04-26", "2017-04-26")]),
        ("23 and 24 May 2017", [("2017-05-23", "2017-05-23"), ("2017-05-24", "2017-05-24")]),
        ("12 to 16 June 2017", [("2017-06-12", "2017-06-16")]),
        ("12 to 16 June 2017, 10am to 4pm", [("2017-06-12", "2017-06-16")]),
        ("week commencing 5 June 2017", [("2017-06-05", "2017-06-11")]),
        ("weeks commencing 5 and 12 June 2017", [("2017-06-05", "2017-06-11"), ("2017-06-12", "2017-06-18")]),
        ("25 or 26 April 2023", [("2023-04-25", "2023-04-26")]),
        ("from 1 September 2017", [("2017-09-01", "2017-09-01")]),
        ("by 10 December 2026", [("2026-12-10", "2026-12-10")]),
    ],
)
def test_days_are_all_day_events(text: str, days: list[tuple[str, str]]) -> None:
    found = [(str(event.first_day), str(event.last_day)) for event in made(text)]
    assert found == days
    assert all(event.start is None for event in made(text))


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("26 April 2017 (midday)", [("2017-04-26T11:00", None)]),
        ("6 June 2017, 10am to 4pm", [("2017-06-06T09:00", "2017-06-06T15:00")]),
        (
            "13 and 20 June 2017, 10am to 4pm",
            [("2017-06-13T09:00", "2017-06-13T15:00"), ("2017-06-20T09:00", "2017-06-20T15:00")],
        ),
        ("9am on 1 March to 5pm on 12 March 2021", [("2021-03-01T09:00", "2021-03-12T17:00")]),
    ],
)
def test_times_are_instants(text: str, times: list[tuple[str, str | None]]) -> None:
    expected = [
        tuple(datetime.fromisoformat(each).replace(tzinfo=UTC) if each else None for each in pair) for pair in times
    ]
    assert [(event.start, event.end) for event in made(text)] == expected
    assert all(event.first_day is None for event in made(text))


@pytest.mark.parametrize(
    "text",
    [
        "June 2017",
        "early May 2017",
        "spring 2018",
        "2018",
        "to be confirmed",
        "every April",
        "open all year",
        "Q2 2018",
    ],
)
def test_what_is_coarser_than_a_week_is_no_event(text: str) -> None:
    assert made(text) == ()


def test_every_event_of_a_date_has_a_uid_of_its_own() -> None:
    assert [event.uid for event in made("13, 20 and 27 June 2017")] == [
        "interviews.2017.leaders@example.org",
        "interviews_2.2017.leaders@example.org",
        "interviews_3.2017.leaders@example.org",
    ]


def test_uids_stay_when_title_place_and_date_change() -> None:
    before = dated("23 and 24 May 2017")
    after = replace(
        before, what="Panel", when=when("6 and 7 June 2017"), place="London", programme="Leaders in Science"
    )
    uids = [[event.uid for event in events(each, LONDON, ENGLISH)] for each in (before, after)]
    assert uids[0] == uids[1]


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("26 April 2017 (midday)", "Interviews, midday: Leaders"),
        ("26 April 2017", "Interviews: Leaders"),
        ("week commencing 5 June 2017", "Interviews, some time this week: Leaders"),
        ("6 June 2017, 10am to 4pm", "Interviews: Leaders"),
    ],
)
def test_the_summary_tells_a_moment_and_a_week(text: str, summary: str) -> None:
    assert [event.summary for event in made(text)] == [summary]


def test_the_zone_is_named_where_the_site_says_so() -> None:
    (event,) = events(dated("26 April 2017 (midday)"), LONDON, ENGLISH, print_zone=True)
    assert event.summary == "Interviews, midday UK time: Leaders"


@pytest.mark.parametrize("changed", ["cancelled", "postponed"])
def test_what_is_cancelled_or_postponed_stays_and_says_so(changed: str) -> None:
    (event,) = events(replace(dated("26 April 2017"), changed=changed), LONDON, ENGLISH)
    assert event.summary == f"{changed.capitalize()}: Interviews: Leaders"
    assert event.status != "CONFIRMED"
    assert event.first_day == date(2017, 4, 26)


@pytest.mark.parametrize("text", ["26 April 2017 (provisional)", "Tuesday 25 or Wednesday 26 April 2017"])
def test_what_is_not_sure_is_tentative(text: str) -> None:
    assert [event.status for event in made(text)] == ["TENTATIVE"]


def test_the_description_says_the_date_as_the_page_does() -> None:
    told = replace(
        dated("26 April 2017 (midday)"),
        who_for="Hospitals",
        moved_from="24\u00a0April\u00a02017",
        url="https://example.org/leaders/",
    )
    (event,) = events(told, LONDON, ENGLISH)
    assert event.description.split("\n") == [
        "midday on 26 April 2017",
        "For: Hospitals",
        "Moved from 24 April 2017",
        "https://example.org/leaders/",
    ]


def test_revisions_come_from_memory_and_are_constant_without_one() -> None:
    changed = datetime(2017, 3, 1, tzinfo=UTC)
    (remembered,) = events(replace(dated("26 April 2017"), revision=Revision(2, changed)), LONDON, ENGLISH)
    assert (remembered.sequence, remembered.stamp, remembered.last_modified) == (2, changed, changed)
    (forgotten,) = made("26 April 2017")
    assert (forgotten.sequence, forgotten.stamp, forgotten.last_modified) == (0, UNKNOWN, None)


def test_events_are_written_without_fault() -> None:
    texts = ("26 April 2017 (midday)", "13, 20 and 27 June 2017, 10am to 4pm", "week commencing 5 June 2017")
    found = [
        event
        for number, text in enumerate(texts)
        for event in events(replace(dated(text), uid=f"d{number}.0.leaders@example.org"), LONDON, ENGLISH)
    ]
    assert lint(icalendar(Calendar(tuple(written(each, LONDON) for each in found), name="Key dates"))) == []


WRITES = """
import sys
from prospectus.base.words.en import ENGLISH
from prospectus.dates.grammar import read
from prospectus.render.events import Dated, events
from prospectus.render.icalendar import Calendar, icalendar, written
texts = ("26 April 2017 (midday)", "23 and 24 May 2017", "week commencing 5 June 2017", "6 June 2017, 10am to 4pm")
found = [
    event
    for number, text in enumerate(texts)
    for event in events(Dated(f"d{number}.0.p@x.org", "Ŵ", read(text).when, "P"), "Europe/London", ENGLISH)
]
whole = Calendar(tuple(written(each, "Europe/London") for each in found), name="Key dates")
sys.stdout.buffer.write(icalendar(whole))
"""


def test_zone_locale_and_hash_seed_of_the_machine_change_no_byte() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", WRITES],
            cwd=Path(__file__).parents[2],
            env={"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone, locale in (("1", "Asia/Tokyo", "C"), ("2", "America/Havana", "tr_TR.UTF-8"))
    }
    assert len(found) == 1
    assert lint(found.pop()) == []
