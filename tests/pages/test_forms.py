"""Forms: never without a privacy notice, never after closing."""

from datetime import UTC, datetime

from tests.pages.everything import FILES
from tests.pages.reading import read
from tests.sites import BuiltSite, build

FORM = "content/forms/interest.yaml"


def test_a_form_stands_under_how_to_apply_with_its_privacy_notice(everything: BuiltSite) -> None:
    html = everything.page("/programmes/second/")
    assert '<form class="form" method="post" action="https://forms.example.org/interest"' in html
    text = read(html).text
    for said in ("Your name", "Your reason", "A body", "To answer you", "One year", "Nobody"):
        assert said in text


def test_every_field_has_a_label_and_says_whether_it_must_be_filled_in(everything: BuiltSite) -> None:
    html = everything.page("/programmes/second/")
    assert '<label for="interest-who">' in html
    assert 'autocomplete="name" required' in html
    assert html.count(" required") == 1


def test_without_a_privacy_notice_it_does_not_build() -> None:
    without = FILES[FORM].partition("privacy:")[0]
    (finding,) = build(FILES | {FORM: without}).findings
    assert (finding.severity, finding.file) == ("error", FORM)
    assert "privacy" in finding.message


def test_an_endpoint_is_always_https() -> None:
    plain = FILES[FORM].replace("https://forms", "http://forms")
    (finding,) = build(FILES | {FORM: plain}).findings
    assert (finding.severity, finding.file) == ("error", FORM)


def test_there_is_no_form_after_closing() -> None:
    closed = build(FILES, datetime(2017, 5, 3, tzinfo=UTC)).page("/programmes/second/")
    assert "Your name" not in read(closed).text


def test_a_programme_with_a_form_that_is_not_there_is_told_what_was_meant() -> None:
    second = FILES["content/programmes/second.md"].replace("form: interest", "form: intrest")
    (finding,) = build(FILES | {"content/programmes/second.md": second}).findings
    assert finding.severity == "error"
    assert "interest" in finding.hint
