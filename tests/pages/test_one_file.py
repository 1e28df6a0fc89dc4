"""The simplest useful programme: one short file."""

from datetime import UTC, datetime

import pytest

from tests.pages.reading import read
from tests.sites import BuiltSite, build

PROGRAMME = """---
title: Leaders in Healthcare Science
summary: A 12-month programme for senior healthcare scientists to work with the UK's measurement laboratories.
who_for: Senior and consultant healthcare scientists in England
places: up to 4
lasts: 12 months
key_dates:
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - results: week commencing 5 June 2017
apply: https://example.org/leaders
---
Spend a year exchanging skills with national laboratories while you stay in your clinical job.
"""
FILES = {"content/programmes/leaders.md": PROGRAMME}


@pytest.fixture(scope="module")
def site() -> BuiltSite:
    return build(FILES)


def test_it_builds_without_a_finding(site: BuiltSite) -> None:
    assert site.findings == ()


def test_it_makes_one_page_and_one_to_print(site: BuiltSite) -> None:
    made = [path for path in site.files if path.startswith("programmes/leaders/") and path.endswith(".html")]
    assert made == ["programmes/leaders/index.html", "programmes/leaders/print/index.html"]


@pytest.mark.parametrize(
    "said",
    [
        "A 12-month programme for senior healthcare scientists to work with the UK's measurement laboratories.",
        "For Senior and consultant healthcare scientists in England",
        "Places up to 4",
        "Lasts 12 months",
        "Applications close at midday UK time on Wednesday 26 April 2017",
        "23 and 24 May 2017 Interviews",
        "week commencing Monday 5 June 2017 Results",
        "Spend a year exchanging skills with national laboratories while you stay in your clinical job.",
    ],
)
def test_the_page_says_all_of_it(site: BuiltSite, said: str) -> None:
    assert said in read(site.page("/programmes/leaders/")).text
    assert said in read(site.page("/programmes/leaders/print/")).text


def test_there_is_a_way_to_apply_until_it_closes_and_none_after() -> None:
    before = build(FILES, datetime(2017, 4, 26, 10, 59, 59, tzinfo=UTC)).page("/programmes/leaders/")
    after = build(FILES, datetime(2017, 4, 26, 11, 0, tzinfo=UTC)).page("/programmes/leaders/")
    assert "Last day to apply" in read(before).text
    assert read(before).linked("Apply") == ["https://example.org/leaders"] * 2
    assert "Applications closed at midday UK time on Wednesday 26 April 2017" in read(after).text
    assert "Results are announced in the week commencing Monday 5 June 2017" in read(after).text


def test_home_and_the_list_of_programmes_lead_to_it(site: BuiltSite) -> None:
    title = "Leaders in Healthcare Science"
    assert "programmes/leaders/" in read(site.page("/")).linked(title)
    assert "leaders/" in read(site.page("/programmes/")).linked(title)
    assert "Open for applications" in read(site.page("/")).heading(2)


def test_its_dates_are_in_the_calendar(site: BuiltSite) -> None:
    assert site.files["key-dates.ics"].count(b"BEGIN:VEVENT") == 4
    assert "Applications close" in read(site.page("/key-dates/2017/04/")).text
    assert "key-dates/2017/07/index.html" not in site.files


def test_a_title_and_a_summary_are_enough() -> None:
    site = build({"content/programmes/a.md": "---\ntitle: A\nsummary: A programme.\n---\n"})
    assert site.findings == ()
    assert read(site.page("/programmes/a/")).heading(1) == ["A"]
    assert "key-dates/index.html" not in site.files
    assert [path for path in site.files if path.endswith(".ics")] == []


@pytest.mark.parametrize("missing", ["title", "summary"])
def test_without_one_of_them_it_does_not_build(missing: str) -> None:
    lines = PROGRAMME.splitlines(keepends=True)
    without = "".join(line for line in lines if not line.startswith(missing))
    (finding,) = build({"content/programmes/leaders.md": without}).findings
    assert (finding.code, finding.severity) == ("E-MISSING", "error")
    assert missing in finding.message
