"""What is announced is what happens: nothing more, nothing less, and at no other instant."""

from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectus.plan import ahead, timeline
from prospectus.plan.pages import calendar as calendar_pages
from prospectus.plan.pages import home, programmes
from prospectus.plan.transitions import calendar, listings
from prospectus.render import sitemap
from tests.transitions.moments import assert_exact

LEADERS: Final = """---
title: Leaders
summary: A year with the laboratories.
run_by: npl
apply: https://example.org/apply
key_dates:
  - opens: 1 March 2017
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - what: Something
    when: to be confirmed
  - results: week commencing 5 June 2017
  - starts: September 2017 (provisional)
---
"""
NPL: Final = "---\nname: NPL\n---\n"
SITE: Final = {"content/programmes/leaders.md": LEADERS, "content/organisations/npl.md": NPL}

SPRING: Final = ("25 March 2017", "26 March 2017", "2am on 26 March 2017", "26 March 2017 (midday)", "27 March 2017")
AUTUMN: Final = ("28 October 2017", "29 October 2017", "12:30am on 29 October 2017", "30 October 2017, 10am to 4pm")
COARSE: Final = (
    "to be confirmed",
    "late March 2017",
    "spring 2017",
    "2017",
    "Q2 2017",
    "week commencing 27 March 2017",
    "27 March 2017 (provisional)",
    "April 2017 (expected)",
    "27 or 28 March 2017",
    "every April",
    "from 28 March 2017",
    "by 29 October 2017",
    "13, 20 and 27 June 2017",
    "25 March to 1 April 2017",
    "December 2017 to January 2018",
)
KINDS: Final = ("opens", "closes", "window", "interviews", "results", "starts", "ends", "event")
TEXTS: Final = (
    "Words.\n",
    "See [one](programme:p0), [two](page:p1/key-dates) and [three](page:p0/2016).\n",
    "Apply by [the day](date:p0/closes) or [another](page:p2/2017).\n",
)
MARK: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
ZONES: Final = ("Europe/London", "Africa/Cairo", "America/Havana", "Asia/Kathmandu")

dates = st.tuples(
    st.sampled_from(KINDS), st.sampled_from((*SPRING, *AUTUMN, *COARSE)), st.sampled_from(("", "Trainees"))
)
rounds = st.lists(dates, max_size=4)
leaving = st.sampled_from(
    (
        "",
        "",
        "hide_from: 27 March 2017\n",
        "hide_from: 28 March 2017\n",
        "hide_from: 30 October 2017\n",
        "status:\n  is: withdrawn\n  since: 28 March 2017\n",
    )
)


@st.composite
def sites(draw: st.DrawFn) -> dict[str, str]:
    """Up to four programmes in all their forms, with rounds, sections of their own, paused, or with results."""
    files = dict(SITE) if draw(st.booleans()) else {}
    for number in range(draw(st.integers(min_value=1, max_value=4))):
        head = draw(
            st.sampled_from(
                (
                    "apply: https://example.org/apply\n",
                    "run_by: npl\ntopics: [genomics]\n",
                    "status:\n  is: paused\n  since: 28 March 2017\n",
                    "apply: https://example.org/apply\noutcome:\n  on: 2017-04-01\n  text: Ten were chosen.\n",
                    "region: wales\nredirect_from: [/old/]\nimage:\n  src: assets/images/mark.svg\n  alt: A mark\n",
                    "updates:\n  - on: 2017-01-01\n    note: We began.\n",
                )
            )
        )
        going = draw(leaving)
        head += going if "status" not in head or "status" not in going else ""
        folder = f"content/programmes/p{number}"
        own_page = draw(st.booleans())
        listed = _listed(draw(rounds))
        files[f"{folder}/index.md"] = _page(f"P {number}", head + ("" if own_page else listed))
        if own_page and listed:
            files[f"{folder}/key-dates.yaml"] = listed
        if draw(st.booleans()):
            files[f"{folder}/2016/index.md"] = _page("2016", draw(leaving) + _listed(draw(rounds)))
        if draw(st.booleans()):
            files[f"{folder}/2017/index.md"] = _page("2017", "run_by: npl\n" + draw(leaving) + _listed(draw(rounds)))
        if draw(st.booleans()):
            files[f"{folder}/travel.md"] = _page("Travel", "") + draw(st.sampled_from(TEXTS))
        files["content/organisations/npl.md"] = NPL
    files["content/pages/about.md"] = _page("About", "") + draw(st.sampled_from(TEXTS))
    files["assets/images/mark.svg"] = MARK
    return files


def _listed(told: list[tuple[str, str, str]]) -> str:
    lines = "".join(
        f"  - kind: {kind}\n    when: {when}\n" + (f"    who_for: {who_for}\n" if who_for else "")
        for kind, when, who_for in dict.fromkeys(told)
    )
    return f"key_dates:\n{lines}" if lines else ""


def _page(title: str, head: str) -> str:
    return f"---\ntitle: {title}\nsummary: What it is.\n{head}---\n"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists so short that a few programmes fill several pages."""
    for module, name, value in (
        (programmes, "A_PAGE", 2),
        (listings, "A_PAGE", 2),
        (home, "MOST_CARDS", 1),
        (listings, "MOST_CARDS", 1),
        (home, "NEXT_DATES", 2),
        (calendar, "NEXT_DATES", 2),
        (ahead, "MOST", 3),
        (calendar, "MOST", 3),
        (timeline, "_MOST_ROWS", 1),
        (sitemap, "MOST", 7),
        (calendar, "MOST_OF_A_YEAR", 3),
        (calendar_pages, "MOST_OF_A_YEAR", 3),
    ):
        monkeypatch.setattr(module, name, value)


def test_a_programme_through_its_life() -> None:
    assert_exact(SITE)


@pytest.mark.usefixtures("small")
def test_a_year_with_too_many_dates_to_list_changes_with_none_of_them() -> None:
    assert_exact(SITE)


@pytest.mark.parametrize("zone", ZONES)
def test_days_are_those_of_the_zone(zone: str) -> None:
    clock_changes = _page(
        "P", "apply: x@example.org\n" + _listed([("opens", "26 March 2017", ""), ("closes", "29 October 2017", "")])
    )
    assert_exact({"content/programmes/p.md": clock_changes}, zone)


@settings(max_examples=8)
@given(sites(), st.sampled_from(ZONES))
def test_any_site_changes_as_it_announces(files: dict[str, str], zone: str) -> None:
    assert_exact(files, zone)


@pytest.mark.usefixtures("small")
@settings(max_examples=8)
@given(sites(), st.sampled_from(ZONES))
def test_lists_of_several_pages_change_as_they_announce(files: dict[str, str], zone: str) -> None:
    assert_exact(files, zone)


@pytest.mark.soak
@pytest.mark.usefixtures("small")
@settings(max_examples=500)
@given(sites(), st.sampled_from(ZONES))
def test_any_site_changes_as_it_announces_for_long(files: dict[str, str], zone: str) -> None:
    assert_exact(files, zone)
