"""Findings of a whole site: one mistake is told once."""

from tests.sites import build


def test_a_date_that_cannot_be_read_is_not_told_again_where_it_is_linked() -> None:
    dates = "key_dates:\n  - closes: Tuesday 26 April 2017\n"
    text = "Apply by [26 April 2017](date:leaders/closes).\n"
    site = build({"content/programmes/leaders.md": f"---\ntitle: Leaders\nsummary: A year.\n{dates}---\n{text}"})
    assert [finding.code for finding in site.findings] == ["E-WEEKDAY"]
