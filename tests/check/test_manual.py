"""The manual: every page can be printed, and its examples are true."""

from typing import Final

import pytest

from prospectus.check import CHECKS
from prospectus.check.manual import Page, codes, pages, reference
from tests.check.sites import ROOT, told

PAGES: Final = pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.codes[0])
def test_what_the_manual_calls_wrong_is_told_and_what_it_calls_right_is_not(page: Page) -> None:
    for code in (*page.codes, "") if page.examples else ():
        files = {example.file: example.text for example in page.examples if example.code == code}
        assert files
        by_checks = set(page.codes) <= codes().checks
        assert {finding.code for finding in told(files, rendering=not by_checks)} == ({code} if code else set())


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.rpartition(".")[2])
def test_a_check_tells_the_codes_of_its_page(check: object) -> None:
    page = next(page for page in PAGES if page.text.strip() == (check.__doc__ or "").strip())
    assert page.codes == check.CODES  # type: ignore[attr-defined]  # a module of the tuple
    assert page.examples


def test_a_code_has_one_page() -> None:
    codes = [code for page in PAGES for code in page.codes]
    assert len(codes) == len(set(codes))


def test_the_page_of_all_findings_is_up_to_date() -> None:
    written = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
    assert written == reference(), "run: .venv/bin/python -m docs.reference"
