"""The optional script shows, at the reader's instant, what a build at that instant would have written."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.theme.site import page_at, write_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PATH: Final = "programmes/leaders/index.html"
BUILT: Final = datetime(2017, 4, 20, 9, tzinfo=UTC)
CLOSES: Final = datetime(2017, 4, 26, 11, tzinfo=UTC)
SECOND: Final = timedelta(seconds=1)
SHOWN: Final = """() => [".status", ".status-label", ".status-sentence", ".status-next"]
.map((part) => document.querySelector(part))
.map((it) => it.hidden ? "" : it.dataset.status === "" ? it.className : it.textContent)"""
APPLY: Final = ".status-action a, .hub [data-apply] a"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    folder = tmp_path_factory.mktemp("site")
    write_site(folder, BUILT)
    return serve_folder(folder)


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    context = browser.new_context()
    yield context.new_page()
    context.close()


def boundaries() -> list[datetime]:
    return [datetime.fromisoformat(at) for at in re.findall(r'data-at="([^"]+)"', page_at(BUILT, PATH))]


def test_the_page_carries_its_states() -> None:
    assert CLOSES in boundaries()


def test_one_second_before_at_and_after_each_boundary_the_page_reads_as_if_it_were_built_then(
    page: "Page", address: str, browser: "Browser"
) -> None:
    plain = browser.new_context().new_page()
    for boundary in boundaries():
        for instant in (boundary - SECOND, boundary, boundary + SECOND):
            page.clock.set_fixed_time(instant)
            page.goto(address + PATH)
            plain.set_content(page_at(instant, PATH).replace("<script", "<script type=text/plain"))
            assert page.evaluate(SHOWN) == plain.evaluate(SHOWN), instant
    plain.context.close()


def test_the_way_to_apply_goes_at_the_closing_instant(page: "Page", address: str) -> None:
    page.clock.set_fixed_time(CLOSES - SECOND)
    page.goto(address + PATH)
    assert [each.is_visible() for each in page.locator(APPLY).all()] == [True, True]
    assert not page.get_by_text("Applications are not open now").is_visible()
    page.clock.set_fixed_time(CLOSES)
    page.reload()
    assert [each.is_visible() for each in page.locator(APPLY).all()] == [False, False]
    assert page.get_by_text("Applications are not open now").is_visible()


def test_a_page_that_stays_open_changes_when_the_instant_comes(page: "Page", address: str) -> None:
    page.clock.install(time=CLOSES - 10 * SECOND)
    page.goto(address + PATH)
    assert page.locator(".status-label").inner_text() == "Last day to apply"
    page.clock.fast_forward(11_000)
    assert page.locator(".status-label").inner_text() == "Applications being considered"


def test_a_page_without_a_status_is_left_alone(open_page: "Callable[..., Page]", address: str) -> None:
    """`open_page` fails where a script does."""
    assert open_page(address + "about/").locator("[hidden]").count() == 0
