"""The preview as somebody sees it who writes with an editor on one side and a browser on the other."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.serve.previews import Site, previewed

if TYPE_CHECKING:
    from playwright.sync_api import Page

    Open = Callable[..., Page]

SAID = "content/index.html:1:1 error: this is <wrong> & bad"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site.made(tmp_path)
    site.save("content/index.html", "one")
    site.save("assets/style.css", "h1 { color: rgb(0, 0, 0) }")
    return site


def test_a_save_shows_in_the_page_by_itself(site: Site, open_page: "Open") -> None:
    with previewed(site) as url:
        page = open_page(url)
        expect(page.locator("h1")).to_have_text("one")
        for text in ("two", "three", "four"):
            site.save("content/index.html", text)
            expect(page.locator("h1")).to_have_text(text)


def test_new_styles_show_without_loading_the_page_anew(site: Site, open_page: "Open") -> None:
    with previewed(site) as url:
        page = open_page(url)
        expect(page.locator("h1")).to_have_text("one")
        page.wait_for_function("document.readyState === 'complete' && window.LiveReload.connector.protocol === 7")
        page.evaluate("window.kept = true")
        site.save("assets/style.css", "h1 { color: rgb(255, 0, 0) }")
        expect(page.locator("h1")).to_have_css("color", "rgb(255, 0, 0)")
        assert page.evaluate("window.kept")
        expect(page.locator("link[rel=stylesheet]")).to_have_count(1)


def test_what_is_wrong_stands_over_the_last_good_page_until_it_is_right(site: Site, open_page: "Open") -> None:
    with previewed(site) as url:
        page = open_page(url, viewport={"width": 320, "height": 640})
        expect(page.locator("h1")).to_have_text("one")
        site.save("content/index.html", "wrong")
        alert = page.get_by_role("alert")
        expect(alert.locator("pre")).to_have_text(SAID)
        expect(page.locator("main > h1")).to_have_text("one")
        assert Axe().run(page).response["violations"] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert alert.evaluate("box => box.scrollWidth <= box.clientWidth")
        site.save("content/index.html", "two")
        expect(alert).to_have_count(0)
        expect(page.locator("h1")).to_have_text("two")


def test_a_correction_that_changes_nothing_takes_the_message_away(site: Site, open_page: "Open") -> None:
    with previewed(site) as url:
        page = open_page(url)
        expect(page.locator("h1")).to_have_text("one")
        site.save("content/index.html", "wrong")
        expect(page.get_by_role("alert")).to_be_visible()
        site.save("content/index.html", "one")
        expect(page.get_by_role("alert")).to_have_count(0)


def test_the_message_can_be_hidden_until_the_next_save_or_page(site: Site, open_page: "Open") -> None:
    with previewed(site) as url:
        page = open_page(url)
        expect(page.locator("h1")).to_have_text("one")
        site.save("content/index.html", "wrong")
        page.get_by_role("button", name="Hide").click()
        expect(page.get_by_role("alert")).to_have_count(0)
        site.save("content/index.html", "wrong still")
        expect(page.get_by_role("alert")).to_be_visible()
        page.get_by_role("button", name="Hide").click()
        page.reload()
        expect(page.get_by_role("alert")).to_be_visible()


def test_the_error_page_gives_way_to_the_site(tmp_path: Path, open_page: "Open") -> None:
    site = Site.made(tmp_path)
    site.save("content/index.html", "wrong")
    with previewed(site) as url:
        page = open_page(url)
        expect(page.locator("h1")).to_have_text("The site could not be built")
        expect(page.get_by_role("alert")).to_have_text(SAID)
        assert Axe().run(page).response["violations"] == []
        site.save("content/other.html", "wrong too")
        expect(page.get_by_role("alert")).to_contain_text("content/other.html:1:1")
        (site.folder / "content/other.html").unlink()
        site.save("content/index.html", "right")
        expect(page.locator("h1")).to_have_text("right")


def test_a_page_that_missed_the_news_catches_up_when_it_connects_again(site: Site, open_page: "Open") -> None:
    with previewed(site) as url:
        page = open_page(url)
        expect(page.locator("h1")).to_have_text("one")
    site.save("content/index.html", "two")
    with previewed(site, port=urlsplit(url).port or 0):
        expect(page.locator("h1")).to_have_text("two")


def test_a_page_that_was_served_before_the_news_catches_up(site: Site, open_page: "Open") -> None:
    """Its connection comes too late to be told, as when a save falls between the page and its scripts."""
    with previewed(site) as url:
        page = open_page(url)
        expect(page.locator("h1")).to_have_text("one")
        page.route("**/__preview__/client.js", lambda _: None)
        page.reload(wait_until="commit")
        expect(page.locator("h1")).to_have_text("one")
        site.save("content/index.html", "two")
        while b"two" not in (site.folder / "public/index.html").read_bytes():
            page.wait_for_timeout(10)
        page.unroute("**/__preview__/client.js")
        expect(page.locator("h1")).to_have_text("two")
