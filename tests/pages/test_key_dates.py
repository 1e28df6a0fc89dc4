"""Key dates on the page of their programme and in the calendar of the site."""

import pytest

from tests.pages.reading import read
from tests.sites import BuiltSite, build

ROUTES = """---
title: Routes
summary: A programme with two ways in.
apply: https://example.org/apply
key_dates:
  - closes: 26 April 2017
    who_for: Scientists
  - closes: 3 May 2017
    who_for: Doctors
  - results: 6 June 2017
---
"""
CANCELLED = """---
title: Events
summary: A programme of events.
key_dates:
  - what: Open evening
    kind: event
    when: 8 May 2017
    changed: cancelled
  - what: Open day
    kind: event
    when: 15 May 2017
---
"""


@pytest.fixture(scope="module")
def routes() -> BuiltSite:
    return build({"content/programmes/a.md": ROUTES})


def test_each_route_has_its_own_status(routes: BuiltSite) -> None:
    text = read(routes.page("/programmes/a/")).text
    assert routes.findings == ()
    assert "Scientists Closing soon Applications close on Wednesday 26 April 2017" in text
    assert "Doctors Open Applications close on Wednesday 3 May 2017" in text


def test_what_is_for_everybody_comes_first_and_routes_follow_in_order_of_their_dates(routes: BuiltSite) -> None:
    text = read(routes.page("/programmes/a/")).text.partition("Dates ahead")[2]
    assert text.index("6 June 2017") < text.index("26 April 2017") < text.index("3 May 2017")


@pytest.mark.parametrize(("address", "next_is"), [("/programmes/a/", "Next: "), ("/key-dates/", "Next for Events: ")])
def test_what_is_cancelled_is_shown_and_is_never_next(address: str, next_is: str) -> None:
    site = build({"content/programmes/a.md": CANCELLED})
    text = read(site.page(address)).text
    assert f"{next_is}Open day, 15 May 2017." in text
    assert "8 May 2017 Open evening" in text
    assert "Cancelled" in text


def test_a_month_is_a_grid_and_a_list(everything: BuiltSite) -> None:
    page = read(everything.page("/key-dates/2017/05/"))
    assert page.heading(1) == ["Key dates in May 2017"]
    assert "23 Interviews 24 Interviews" in page.text
    assert "23 and 24 May 2017 Interviews" in page.text


def test_months_lead_to_those_before_and_after_that_have_dates(everything: BuiltSite) -> None:
    links = read(everything.page("/key-dates/2017/06/")).links
    assert ("../05/", "Previous: May 2017") in links
    assert ("../09/", "Next: September 2017") in links


def test_a_date_that_is_not_fixed_is_on_the_page_and_in_no_calendar(everything: BuiltSite) -> None:
    assert "September 2017 The programme starts" in read(everything.page("/programmes/leaders/key-dates/")).text
    assert b"starts" not in everything.files["programmes/leaders/key-dates.ics"]


def test_every_date_in_a_calendar_can_be_added_alone(everything: BuiltSite) -> None:
    links = [href for href, _ in read(everything.page("/programmes/leaders/key-dates/")).links if href.endswith(".ics")]
    assert {"closes.ics", "interviews.ics", "event.ics", "results.ics", "../key-dates.ics"} <= set(links)


@pytest.mark.parametrize("address", ["/programmes/a/", "/key-dates/"])
def test_what_is_open_all_year_is_not_to_be_confirmed(address: str) -> None:
    programme = CANCELLED.replace(
        "key_dates:\n", "key_dates:\n  - results: to be confirmed\n  - opens: open all year\n"
    )
    headings = [text for _, text in read(build({"content/programmes/a.md": programme}).page(address)).headings]
    assert headings.count("At any time") == 1
    assert headings.count("Date to be confirmed") == 1


@pytest.mark.parametrize(("count", "listed"), [(400, True), (401, False)])
def test_a_year_with_very_many_dates_lists_its_months(count: int, listed: bool) -> None:  # noqa: FBT001  # a case
    dates = "".join(
        f"  - what: Clinic {number}\n    when: {number % 28 + 1} {('May', 'June')[number % 2]} 2017\n"
        for number in range(count)
    )
    site = build({"content/programmes/a.md": f"---\ntitle: A\nsummary: A programme.\nkey_dates:\n{dates}---\n"})
    page = read(site.page("/key-dates/2017/"))
    assert ("Clinic 7" in page.text) == listed
    assert page.linked("May 2017" if listed else "May 2017 (201)") == ["05/"]


def test_dates_in_lists_may_break_between_their_parts() -> None:
    site = build({"content/programmes/a.md": CANCELLED})
    assert '<time datetime="2017-05-15">15 May 2017</time>' in site.page("/")
