"""The example site as a reader meets it: in a real browser, without scripts, under any path, straight from disk."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urldefrag, urljoin, urlsplit
from zoneinfo import ZoneInfo

import icalendar
import pytest

from tests.pages.reading import read
from tests.sites import example_site

if TYPE_CHECKING:
    from playwright.sync_api import Page

AS_OF: Final = datetime(2017, 4, 20, 9, tzinfo=UTC)
CLOSES: Final = "Applications close at midday on Wednesday 26 April 2017"
IN_MAIN: Final = "() => document.querySelector('main').contains(document.activeElement)"


def write(root: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)


def words(page: "Page", selector: str) -> str:
    """The words of an element, with plain spaces."""
    return " ".join(page.locator(selector).first.inner_text().split())


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return example_site(AS_OF)


@pytest.fixture(scope="module")
def address(
    files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]
) -> str:
    """The site, served under a path that nothing in it knows."""
    host = tmp_path_factory.mktemp("host")
    write(host / "some" / "path", files)
    return serve_folder(host) + "some/path/"


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_an_applicant_finds_the_closing_date_and_the_way_to_apply(
    scripts: bool,  # noqa: FBT001  # a table
    address: str,
    open_page: "Callable[..., Page]",
) -> None:
    page = open_page("about:blank", java_script_enabled=scripts)
    page.clock.set_fixed_time(AS_OF)
    page.goto(address)
    page.get_by_role("link", name="Leaders in Healthcare Science").first.click()
    assert words(page, "h1") == "Leaders in Healthcare Science"
    assert CLOSES in words(page, ".status")
    apply = page.get_by_role("link", name="Apply for a place").first
    assert apply.get_attribute("href") == "https://example.org/leaders-in-healthcare-science/apply"
    page.get_by_role("link", name="Who can apply").first.click()
    assert words(page, "h1").endswith("Who can apply")
    assert CLOSES in words(page, ".status")


def test_the_skip_link_leads_past_the_navigation(address: str, open_page: "Callable[..., Page]") -> None:
    page = open_page(address + "programmes/leaders/key-dates/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(IN_MAIN)


def test_a_downloaded_calendar_holds_the_key_dates(
    address: str, open_page: "Callable[..., Page]", tmp_path: Path
) -> None:
    page = open_page(address + "programmes/leaders/key-dates/")
    with page.expect_download() as told:
        page.get_by_role("link", name="Download the dates").first.click()
    told.value.save_as(tmp_path / "dates.ics")
    calendar = icalendar.Calendar.from_ical((tmp_path / "dates.ics").read_bytes())
    starts = {event.decoded("DTSTART"): str(event["SUMMARY"]) for event in calendar.walk("VEVENT")}
    closes = datetime(2017, 4, 26, 12, tzinfo=ZoneInfo("Europe/London"))
    assert sorted(starts, key=str) == [closes, date(2017, 5, 23), date(2017, 5, 24), date(2017, 6, 5)]
    assert "Applications close" in starts[closes]


def test_no_page_asks_for_anything_elsewhere(
    files: dict[str, bytes], address: str, open_page: "Callable[..., Page]"
) -> None:
    page = open_page(address)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in files:
        if path.endswith("index.html"):
            page.goto(address + path)
    assert len(asked) > len(files)
    assert {url for url in asked if not url.startswith(address)} == set()


@pytest.mark.parametrize("below", ["", "q7/", "a/b/c/", "p%20q/%C3%BC/"])
def test_every_link_holds_under_any_path(
    below: str, files: dict[str, bytes], tmp_path: Path, serve_folder: Callable[[Path], str]
) -> None:
    write(tmp_path / below.replace("%20", " ").replace("%C3%BC", "\u00fc"), files)
    home = serve_folder(tmp_path) + below
    found, lost = crawled(home)
    assert lost == []
    reached = {url.removeprefix(home) + ("index.html" if url.endswith("/") else "") for url in found}
    pages = {path for path in files if path.endswith(".html") and path != "404.html"}
    assert pages - reached == set()


def crawled(home: str) -> tuple[set[str], list[str]]:
    """Every address that can be reached from the home page by links on this host, and those that lead nowhere."""
    host = HTTPConnection(urlsplit(home).netloc)
    found, lost, ahead = {home}, [], [home]
    while ahead:
        url = ahead.pop()
        host.request("GET", urlsplit(url).path)
        answer = host.getresponse()
        body = answer.read()
        if answer.status != 200 or not url.startswith(home):
            lost.append(url)
        if answer.headers["Content-Type"].startswith("text/html"):
            links = {urldefrag(urljoin(url, link)).url for link in read(body.decode()).addresses}
            new = {link for link in links if urlsplit(link).netloc == urlsplit(home).netloc} - found
            found |= new
            ahead += sorted(new)
    host.close()
    return found, lost


def test_the_site_is_read_straight_from_disk(tmp_path: Path, open_page: "Callable[..., Page]") -> None:
    write(tmp_path, example_site(AS_OF, {"links": "files"}))
    page = open_page((tmp_path / "index.html").as_uri())
    page.get_by_role("link", name="Leaders in Healthcare Science").first.click()
    page.get_by_role("link", name="Key dates").last.click()
    assert words(page, "h1").endswith("Key dates")
    assert page.evaluate("() => getComputedStyle(document.body).margin") == "0px"  # the stylesheet is there
