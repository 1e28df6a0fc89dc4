"""Severities that a site sets, and findings that it accepts."""

from typing import Final

from tests.check.sites import CONFIG, told

PAGE: Final = "---\ntitle: About\n{}---\nTo know more [click here](https://example.org/).\n"
SITE: Final = {"content/pages/about.md": PAGE.format("")}
ACCEPT: Final = "accept:\n  - code: {}\n    reason: It is a quotation.\n"


def severity(code: str, setting: str) -> str:
    return f"{CONFIG}severities:\n  - code: {code}\n    severity: {setting}\n"


def said(files: dict[str, str]) -> list[tuple[str, str]]:
    return [(each.code, each.severity) for each in told(files, rendering=False)]


def test_a_warning_is_a_warning_where_nothing_is_set() -> None:
    assert said(SITE) == [("W-LINK-TEXT", "warning")]


def test_a_severity_can_be_raised_and_lowered() -> None:
    assert said({**SITE, "site_config.yaml": severity("W-LINK-TEXT", "error")}) == [("W-LINK-TEXT", "error")]
    assert said({**SITE, "site_config.yaml": severity("W-LINK-TEXT", "note")}) == [("W-LINK-TEXT", "note")]


def test_a_finding_can_be_off() -> None:
    assert said({**SITE, "site_config.yaml": severity("W-LINK-TEXT", "off")}) == []


def test_an_error_that_leaves_nothing_to_publish_cannot_be_lowered() -> None:
    files = {"content/pages/about.md": "---\nsummary: None.\n---\n", "site_config.yaml": severity("E-MISSING", "note")}
    assert ("E-MISSING", "error") in said(files)
    assert ("W-SEVERITY", "warning") in said(files)


def test_a_finding_can_be_accepted_with_a_reason() -> None:
    assert said({"content/pages/about.md": PAGE.format(ACCEPT.format("W-LINK-TEXT"))}) == []


def test_an_acceptance_holds_for_its_own_page_only() -> None:
    accepting = PAGE.format(ACCEPT.format("W-LINK-TEXT"))
    other = PAGE.format("").replace("About", "History")
    assert said({"content/pages/about.md": accepting, "content/pages/history.md": other}) == [
        ("W-LINK-TEXT", "warning")
    ]


def test_an_acceptance_without_its_finding_is_told() -> None:
    assert ("W-ACCEPT", "warning") in said({"content/pages/about.md": PAGE.format(ACCEPT.format("W-BOLD-HEADING"))})


def test_an_error_cannot_be_accepted() -> None:
    fields = "draft: perhaps\n" + ACCEPT.format("E-TRUTH")
    found = said({"content/pages/about.md": PAGE.format(fields)})
    assert ("E-TRUTH", "error") in found
    assert ("W-ACCEPT", "warning") in found


def test_an_acceptance_that_only_time_makes_useless_never_fails_a_build() -> None:
    page = PAGE.format("reviewed: 1 March 2017\nreview_in: 6 months\n" + ACCEPT.format("W-REVIEW-OVERDUE"))
    assert all(each.clock for each in told({"content/pages/about.md": page}) if each.code == "W-ACCEPT")
