"""Polls: questions with their options, and results only where a file gives numbers."""

from tests.pages.everything import FILES
from tests.pages.reading import read
from tests.sites import BuiltSite, build


def test_a_poll_without_votes_shows_its_options_and_no_numbers(everything: BuiltSite) -> None:
    page = read(everything.page("/polls/winter/"))
    assert page.heading(1) == ["How will it go?"]
    assert "Well Badly No results have been published." in page.text
    assert "%" not in page.text


def test_percentages_are_computed_from_votes(everything: BuiltSite) -> None:
    page = read(everything.page("/polls/summer/"))
    assert "3 votes" in page.text
    assert "Well 2 67%" in page.text
    assert "Badly 1 33%" in page.text
    assert "1 June 2016 to 30 June 2016" in page.text
    assert "Our members" in page.text


def test_percentages_cannot_be_typed() -> None:
    site = build({"content/polls/a.yaml": "question: Q?\noptions:\n  - text: Yes\n    percentage: 50\n"})
    assert "E-UNKNOWN-KEY" in [finding.code for finding in site.findings]


def test_a_poll_stands_on_the_pages_that_it_names_and_on_no_other(everything: BuiltSite) -> None:
    shown = {path for path, data in everything.files.items() if b"How will it go?" in data and path.endswith(".html")}
    assert shown == {"index.html", "programmes/leaders/index.html", "polls/winter/index.html"}


def test_a_poll_that_collects_votes_without_a_privacy_notice_does_not_build() -> None:
    poll = FILES["content/polls/winter.yaml"] + "vote_url: https://example.org/vote\n"
    (finding,) = build(FILES | {"content/polls/winter.yaml": poll}).findings
    assert (finding.code, finding.severity) == ("E-PRIVACY", "error")


def test_a_poll_can_be_voted_on_where_it_says_what_happens_with_votes() -> None:
    poll = FILES["content/polls/winter.yaml"] + "vote_url: https://example.org/vote\nprivacy: We count them.\n"
    site = build(FILES | {"content/polls/winter.yaml": poll})
    page = read(site.page("/polls/winter/"))
    assert site.findings == ()
    assert "https://example.org/vote" in [href for href, _ in page.links]
    assert "We count them." in page.text
