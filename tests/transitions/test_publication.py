"""What will be published is an instant, and not a byte of what it is; what leaves is announced as all else is."""

from typing import Any, Final

import pytest

from prospectus.plan.transitions import timetable
from tests.transitions.moments import LONG_AGO, SECOND, Site, announced, assert_exact, differing, instant, site

OPEN: Final = "---\ntitle: Leaders\nsummary: A year.\nkey_dates:\n  - closes: 26 April 2017 (midday)\n{more}---\n"
HIDDEN: Final = "---\ntitle: Canary\nsummary: Canary.\nshow_from: 2017-04-10\nkey_dates:\n  - closes: 3 May 2017\n---\n"
SHOWN: Final = instant("2017-04-09T23:00:00Z")


def entries(built: Site) -> list[dict[str, Any]]:
    """What a site announces, as it is written."""
    found = built.told["transitions"]
    assert isinstance(found, list)
    return found


def test_what_is_not_published_yet_is_an_instant_and_nothing_else() -> None:
    builder = site({"content/programmes/leaders.md": OPEN.format(more=""), "content/programmes/canary.md": HIDDEN})
    before = builder.at(LONG_AGO)
    assert before.told["next_transition"] == "2017-04-09T23:00:00Z"
    assert SHOWN not in announced(before)
    assert all(b"anary" not in data and b"2017-05-0" not in data for data in before.files.values())
    last, now = builder.at(SHOWN - SECOND), builder.at(SHOWN)
    assert differing(before, last) == set()
    assert "programmes/canary/index.html" in differing(last, now)
    assert now.told["valid_from"] == "2017-04-09T23:00:00Z"
    assert any("programmes/canary/index.html" in paths for paths in announced(now).values())


def test_a_draft_is_no_instant() -> None:
    draft = HIDDEN.replace("show_from", "draft: yes\nshow_from")
    told = site({"content/programmes/canary.md": draft}).at(LONG_AGO).told
    assert (told["valid_from"], told["next_transition"], told["transitions"]) == (None, None, [])


def test_what_leaves_is_announced_with_everything_that_differs_then() -> None:
    leaving = OPEN.format(more="hide_from: 2017-04-20\nredirect_from: [/old/]\n")
    files = {
        "content/programmes/leaders.md": leaving,
        "content/programmes/other.md": OPEN.format(more="").replace("Leaders", "Other"),
        "content/pages/about.md": "---\ntitle: About\n---\nSee [it](programme:leaders), and [all](organisation:npl).\n",
        "content/organisations/npl.md": "---\nname: NPL\n---\n",
    }
    assert_exact(files)
    hidden = [each for each in entries(site(files).at(LONG_AGO)) if each["at"] == "2017-04-19T23:00:00Z"]
    assert {each["url"] for each in hidden} >= {"/programmes/leaders/", "/programmes/", "/", "/about/", "/key-dates/"}
    assert {path for each in hidden for path in each["also"]} >= {"old/index.html", "programmes/leaders/key-dates.ics"}
    assert {(each["subject"], each["from"], each["to"]) for each in hidden} == {
        ("leaders/0", "published", "unpublished")
    }
    assert {each["because"] for each in hidden} == {"Leaders: no longer published from 20\u00a0April\u00a02017"}


def test_what_is_withdrawn_leaves_in_the_same_way() -> None:
    withdrawn = OPEN.format(more="status:\n  is: withdrawn\n  since: 2017-04-20\n")
    assert_exact({"content/programmes/leaders.md": withdrawn})
    assert_exact({"content/programmes/leaders.md": withdrawn, "content/programmes/other.md": OPEN.format(more="")})


def test_the_last_programme_takes_the_navigation_of_all_pages_with_it() -> None:
    files = {
        "content/programmes/leaders.md": OPEN.format(more="hide_from: 2017-04-20\n"),
        "content/pages/about.md": "---\ntitle: About\n---\nWords.\n",
    }
    assert_exact(files)
    assert {"about/index.html", "404.html"} <= announced(site(files).at(LONG_AGO))[instant("2017-04-19T23:00:00Z")]


def test_a_round_that_leaves_hands_its_programme_back_to_the_one_before() -> None:
    dates = "key_dates:\n  - opens: 1 March {year}\n  - closes: 26 April {year}\n"
    rounds = {
        f"content/programmes/leaders/{year}/index.md": f"---\ntitle: Of {year}\n{more}{dates.format(year=year)}---\n"
        for year, more in (("2017", "run_by: npl\n"), ("2018", "hide_from: 1 April 2018\n"))
    }
    files = {
        "content/programmes/leaders/index.md": "---\ntitle: Leaders\nsummary: A year.\n---\nAs [now](2018/index.md).\n",
        "content/programmes/second.md": OPEN.format(more="").replace("A year.", "More."),
        "content/organisations/npl.md": "---\nname: NPL\n---\n",
        **rounds,
    }
    assert_exact(files)
    leaving = announced(site(files).at(LONG_AGO))[instant("2018-03-31T23:00:00Z")]
    assert {"programmes/leaders/index.html", "organisations/npl/index.html", "key-dates/2018/03/index.html"} <= leaving


def test_a_picture_that_only_what_leaves_shows_leaves_with_it() -> None:
    picture = "image:\n  src: assets/images/mark.svg\n  alt: A mark\n"
    files = {
        "content/programmes/leaders.md": OPEN.format(more=f"hide_from: 2017-04-20\n{picture}"),
        "content/programmes/other.md": OPEN.format(more=""),
        "assets/images/mark.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>',
    }
    assert_exact(files)
    assert "assets/images/mark.svg" in announced(site(files).at(LONG_AGO))[instant("2017-04-19T23:00:00Z")]


def test_nothing_of_what_is_hidden_still_is_told_where_something_leaves_after_it_came() -> None:
    builder = site(
        {
            "content/programmes/leaders.md": OPEN.format(more="hide_from: 2017-04-20\n"),
            "content/programmes/canary.md": HIDDEN.replace("show_from", "hide_from: 2017-04-20\nshow_from"),
            "content/programmes/other/index.md": OPEN.format(more="").replace("Leaders", "Other"),
            "content/programmes/other/2018/index.md": "---\ntitle: Canary\nshow_from: 2017-04-20\n---\n",
        }
    )
    before = builder.at(LONG_AGO)
    assert instant("2017-04-19T23:00:00Z") in announced(before)
    assert b"anary" not in before.files["transitions.json"]
    assert b"2018" not in before.files["transitions.json"]


def test_far_more_than_one_leaving_is_told_as_it_comes_nearer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timetable, "MOST_SPELLS", 2)
    days = {
        f"content/programmes/p{day}.md": OPEN.format(more=f"hide_from: 2017-04-{day}\n") for day in (10, 12, 14, 16)
    }
    builder = site(days)
    for day in (9, 11, 13):
        at = instant(f"2017-04-{day:02}T23:00:00Z")
        before, now = builder.at(at - SECOND), builder.at(at)
        assert len([each for each in announced(before) if each.hour == 23 and each.day in (9, 11, 13, 15)]) == 2
        assert differing(before, now) == announced(before)[at]


def test_a_round_that_is_shown_later_ends_what_is_known_of_its_programme() -> None:
    builder = site(
        {
            "content/programmes/leaders/index.md": OPEN.format(more=""),
            "content/programmes/leaders/2018/index.md": (
                "---\ntitle: Canary\nshow_from: 2017-04-22\nkey_dates:\n  - closes: 1 March 2018\n---\n"
            ),
        }
    )
    start = builder.at(LONG_AGO)
    assert b"anary" not in start.files["transitions.json"]
    assert max(announced(start)) < instant("2017-04-21T23:00:00Z")
    assert builder.at(instant("2017-04-21T22:59:59Z")).told["next_transition"] == "2017-04-21T23:00:00Z"


def test_a_site_without_dates_has_no_transitions() -> None:
    told = site({"content/pages/about.md": "---\ntitle: About\n---\nWords.\n"}).at(LONG_AGO).files["transitions.json"]
    assert told == b'{"valid_from":null,"next_transition":null,"transitions":[]}\n'
