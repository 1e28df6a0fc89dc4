"""What will be published, or will not be any more: an instant, and not a byte of what it is."""

from typing import Final

from tests.transitions.moments import LONG_AGO, SECOND, announced, differing, instant, site

OPEN: Final = "---\ntitle: Leaders\nsummary: A year.\nkey_dates:\n  - closes: 26 April 2017 (midday)\n{more}---\n"
HIDDEN: Final = "---\ntitle: Canary\nsummary: Canary.\nshow_from: 2017-04-10\nkey_dates:\n  - closes: 3 May 2017\n---\n"
SHOWN: Final = instant("2017-04-09T23:00:00Z")


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


def test_nothing_is_announced_of_a_programme_for_when_it_is_hidden() -> None:
    builder = site(
        {
            "content/programmes/leaders.md": OPEN.format(more="hide_from: 2017-04-20\n"),
            "content/programmes/other.md": OPEN.format(more="").replace("Leaders", "Other"),
        }
    )
    promised = announced(builder.at(LONG_AGO))
    hidden = instant("2017-04-19T23:00:00Z")
    assert hidden not in promised
    for at in sorted(promised):
        assert differing(builder.at(at - SECOND), builder.at(at)) == promised[at]
    assert builder.at(hidden - SECOND).told["next_transition"] == "2017-04-19T23:00:00Z"
    assert not any("leaders" in path for at, paths in promised.items() if at > hidden for path in paths)


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
