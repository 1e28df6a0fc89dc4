"""The fixtures that other tests rely on do what they say."""

from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

import pytest
from hypothesis import settings
from playwright.sync_api import Page

from tests import browser as chromium

PAGE = "<!doctype html><title>A page</title><img alt='' src='https://elsewhere.example/pixel.png'>"


def test_a_page_cannot_reach_another_host(
    tmp_path: Path, serve_folder: Callable[[Path], str], open_page: Callable[..., Page], elsewhere: list[str]
) -> None:
    (tmp_path / "index.html").write_text(PAGE)
    assert open_page(serve_folder(tmp_path)).title() == "A page"
    assert elsewhere == ["https://elsewhere.example/pixel.png"]
    elsewhere.clear()


def test_a_folder_shows_its_404_page(
    tmp_path: Path, serve_folder: Callable[[Path], str], open_page: Callable[..., Page]
) -> None:
    (tmp_path / "404.html").write_text("<!doctype html><title>Not here</title>")
    assert open_page(serve_folder(tmp_path) + "missing/").title() == "Not here"


def test_a_calendar_is_served_as_one(tmp_path: Path, serve_folder: Callable[[Path], str]) -> None:
    (tmp_path / "a.ics").write_text("BEGIN:VCALENDAR")
    with urlopen(serve_folder(tmp_path) + "a.ics") as answer:  # noqa: S310  # our own address
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"


@pytest.mark.parametrize(("value", "expected"), [("none", True), ("", False), ("firefox", False)])
def test_only_the_word_none_leaves_browser_tests_out(value: str, expected: bool) -> None:  # noqa: FBT001  # a table
    assert chromium.left_out({"BROWSER": value}) is expected


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("1", True), ("false", False), ("", False)])
def test_ci_is_told_by_its_variable(value: str, expected: bool) -> None:  # noqa: FBT001  # a table
    assert chromium.in_ci({"CI": value}) is expected


def test_a_browser_that_does_not_start_is_not_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(chromium, "_downloaded", lambda: None)
    assert chromium.find() is None


def test_random_examples_are_the_same_everywhere_and_never_timed() -> None:
    assert settings.get_profile("default").derandomize
    assert settings.get_profile("default").deadline is None
    assert not settings.get_profile("soak").derandomize
