"""When the years of a site start: its configuration says so, and everything that is made of dates follows."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pytest

from prospectus.cli import main
from prospectus.config.question import calendar
from prospectus.dates.seasons import PLAIN, Calendar
from tests.content_site import CONFIG, asked
from tests.sites import BuiltSite, build

AUGUST: Final = f"{CONFIG}calendar:\n  academic_year: 1 August\n  financial_year: 1 January\n  tax_year: 5 April\n"
LEADERS: Final = """---
title: Leaders
summary: A year with the laboratories.
key_dates:
  - window: academic year 2026 to 2027
  - what: Money
    when: financial year 2026 to 2027
  - what: Taxes
    when: tax year 2026 to 2027
---
Once.
"""
BETWEEN: Final = datetime(2026, 8, 15, tzinfo=UTC)


def site(config: str, as_of: datetime = BETWEEN) -> BuiltSite:
    return build({"site_config.yaml": config, "content/programmes/leaders.md": LEADERS}, as_of)


def days(built: BuiltSite) -> dict[str, tuple[str, str]]:
    told = json.loads(built.files["key-dates.json"])["key_dates"]
    return {each["id"]: (each["first_day"], each["last_day"]) for each in told}


def test_without_a_setting_years_are_those_of_the_united_kingdom() -> None:
    assert asked({})(calendar) == PLAIN
    assert days(site(CONFIG)) == {
        "money": ("2026-04-01", "2027-03-31"),
        "taxes": ("2026-04-06", "2027-04-05"),
        "window": ("2026-09-01", "2027-08-31"),
    }


def test_the_days_of_a_year_are_those_that_the_configuration_says() -> None:
    assert asked({"site_config.yaml": AUGUST})(calendar) == Calendar((8, 1), (1, 1), (4, 5))
    assert days(site(AUGUST)) == {
        "money": ("2026-01-01", "2026-12-31"),
        "taxes": ("2026-04-05", "2027-04-04"),
        "window": ("2026-08-01", "2027-07-31"),
    }


def test_pages_and_files_follow_and_the_words_stay() -> None:
    plain, moved = site(CONFIG), site(AUGUST)
    for built in (plain, moved):
        page = built.page("/programmes/leaders/").replace("\u00a0", " ")
        assert "academic year 2026 to 2027" in page
    months = [{path for path in built.files if path.startswith("key-dates/2026/0")} for built in (plain, moved)]
    assert months[0] != months[1]
    for path in ("programmes/leaders/index.html", "key-dates/index.html", "key-dates.csv", "transitions.json"):
        assert plain.files[path] != moved.files[path], path
    for built in (plain, moved):
        assert not any(path.endswith(".ics") for path in built.files), "a year is not fixed to a week"


@pytest.mark.parametrize(
    ("words", "mistakes"),
    [("academic year 2026 to 2027", [False, False]), ("1 August 2026 to 31 July 2027", [True, False])],
)
def test_prose_is_held_against_the_years_of_the_site(words: str, mistakes: list[bool]) -> None:
    """The same words are the whole year on one site, and leave a month out on the other."""
    about = f"---\ntitle: About\nsummary: All.\n---\nIt is open in the [{words}](date:leaders/window).\n"
    files = {"content/pages/about.md": about, "content/programmes/leaders.md": LEADERS}
    sites = [build({**files, "site_config.yaml": config}) for config in (CONFIG, AUGUST)]
    assert [any(each.code == "E-DATE-TEXT" for each in built.findings) for built in sites] == mistakes


@pytest.mark.parametrize("wrong", ["31 September", "1 September 2026", "autumn", "29 February", "1/9"])
def test_what_is_no_day_of_every_year_is_told_and_the_usual_day_stands(wrong: str) -> None:
    built = site(f"{CONFIG}calendar:\n  academic_year: {wrong}\n")
    (finding,) = (each for each in built.findings if each.file == "site_config.yaml")
    assert (finding.code, finding.span.line) == ("E-DAY", 7)
    assert days(built)["window"] == ("2026-09-01", "2027-08-31")


def test_when_answers_for_the_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "site_config.yaml").write_text(AUGUST)
    assert main(["when", "academic year 2026 to 2027", "--site", str(tmp_path), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["display"].replace("\u00a0", " ") == "academic year 2026 to 2027"
    assert (told["start"], told["end"]) == ("2026-08-01T00:00:00+01:00", "2027-08-01T00:00:00+01:00")
    assert told["machine"] == f"{date(2026, 8, 1)}/{date(2027, 7, 31)}"
