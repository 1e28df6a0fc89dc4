"""The pages of the example site in a real browser: accessible, never wider than the screen, whole on paper."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.theme.site import write_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

OPEN: Final = datetime(2017, 4, 20, 9, tzinfo=UTC)
EVERY_RULE: Final = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "rules": {"target-size": {"enabled": True}},
}
CONTRAST: Final = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}
SPACING: Final = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }"""
BROKEN: Final = """() => [...document.querySelectorAll("main time, main .agenda-date, main .status")].flatMap(each => {
  const found = [], walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/[^\\s\\u00a0-]+/g)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) found.push(word[0]);
    }
  }
  return found;
})"""
"""The words and numbers of dates that stand on two lines."""
LONGER: Final = """() => { for (const each of document.querySelectorAll("main time"))
  each.textContent = each.textContent.replace(/(\\d+)(.)(?:April|May)/, "Wednesday$2$1$2September"); }"""
"""Makes the dates of a page as long as dates can be, with the spaces that they have."""
WIDER: Final = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    folder = tmp_path_factory.mktemp("site")
    pages = write_site(folder, OPEN)
    return folder, pages


@pytest.fixture(scope="module")
def address(site: tuple[Path, tuple[str, ...]], serve_folder: Callable[[Path], str]) -> str:
    return serve_folder(site[0])


@pytest.fixture
def visit(browser: "Browser", address: str) -> "Iterator[Callable[..., Page]]":
    """Open a context with options; its page goes to addresses of the site, with the clock at the site's instant."""
    contexts = []

    def visit(path: str = "", **options: Any) -> "Page":  # noqa: ANN401  # Playwright's own options
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(OPEN)
        page.goto(address + path)
        return page

    yield visit
    for context in contexts:
        context.close()


def test_no_page_breaks_a_rule_of_wcag_22_aa_in_light_or_dark(
    site: tuple[Path, tuple[str, ...]], address: str, visit: "Callable[..., Page]"
) -> None:
    page = visit()
    found = []
    for path in site[1]:
        page.goto(address + path)
        page.evaluate(AXE_SCRIPT)
        page.emulate_media(color_scheme="light")
        light = page.evaluate("options => axe.run(options)", EVERY_RULE)["violations"]
        page.emulate_media(color_scheme="dark")
        dark = page.evaluate("options => axe.run(options)", CONTRAST)["violations"]
        found += [(path, each["id"], each["nodes"][0]["html"]) for each in (*light, *dark)]
    assert found == []


def test_no_page_is_wider_than_the_screen(
    site: tuple[Path, tuple[str, ...]], address: str, visit: "Callable[..., Page]"
) -> None:
    page = visit()
    wide = []
    for path in site[1]:
        page.goto(address + path)
        for width in (320, 640, 960):
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate(WIDER):
                wide.append((path, width))
    assert wide == []


@pytest.mark.parametrize("path", ["", "programmes/leaders/", "programmes/leaders/key-dates/", "key-dates/"])
def test_no_date_breaks_inside_a_word_or_a_number(path: str, visit: "Callable[..., Page]") -> None:
    page = visit(path, viewport={"width": 320, "height": 800})
    page.evaluate(LONGER)
    assert page.evaluate(BROKEN) == []
    assert not page.evaluate(WIDER)


def test_what_follows_a_poll_does_not_touch_it(visit: "Callable[..., Page]") -> None:
    page = visit("programmes/leaders/")
    page.locator(".print-link").evaluate("link => link.insertAdjacentHTML('beforebegin', '<div class=poll>A</div>')")
    poll = page.locator(".hub-body > .poll").last.bounding_box()
    link = page.locator(".poll + .print-link").bounding_box()
    assert poll is not None
    assert link is not None
    assert link["y"] - (poll["y"] + poll["height"]) >= 24


@pytest.mark.parametrize("path", ["programmes/leaders/", "programmes/leaders/key-dates/", "key-dates/2017/05/"])
def test_more_space_in_the_text_hides_nothing(path: str, visit: "Callable[..., Page]") -> None:
    page = visit(path, viewport={"width": 320, "height": 800})
    page.add_style_tag(content=SPACING)
    assert not page.evaluate(WIDER)


def test_the_first_two_stops_of_the_keyboard_skip_to_content_and_navigation(visit: "Callable[..., Page]") -> None:
    page = visit("programmes/leaders/")
    page.keyboard.press("Tab")
    first = page.locator(":focus")
    assert first.inner_text() == "Skip to content"
    assert (box := first.bounding_box()) is not None
    assert box["height"] >= 24
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to navigation"
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "navigation"


def test_every_stop_of_the_keyboard_can_be_seen(visit: "Callable[..., Page]") -> None:
    page = visit("programmes/leaders/key-dates/", reduced_motion="reduce")
    count = page.locator("a[href]:visible, button:visible, [tabindex='0']:visible").count()
    unseen = []
    for _ in range(count):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """() => { const it = document.activeElement, box = it.getBoundingClientRect();
            const on = document.elementFromPoint(box.x + Math.min(box.width, 20) / 2, box.y + 8);
            return { text: it.textContent, outline: getComputedStyle(it).outlineStyle, covered: !it.contains(on) }; }"""
        )
        if state["outline"] == "none" or state["covered"]:
            unseen.append(state)
    assert unseen == []


def test_a_table_of_dates_is_a_table_for_those_who_hear_it(visit: "Callable[..., Page]") -> None:
    page = visit("programmes/leaders/key-dates/")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        table = page.get_by_role("table", name="April 2017")
        assert table.get_by_role("row").count() == 2
        assert table.get_by_role("rowheader").inner_text().endswith("midday on 26 April 2017")
        assert "Applications close" in table.get_by_role("cell").inner_text()


def test_the_timeline_is_one_named_picture(visit: "Callable[..., Page]") -> None:
    picture = visit("programmes/leaders/key-dates/").get_by_role("img", name="2017 at a glance")
    assert picture.count() == 1
    assert picture.locator("svg").first.is_visible()


def test_everything_is_read_without_a_script(visit: "Callable[..., Page]") -> None:
    page = visit("programmes/leaders/", java_script_enabled=False)
    assert page.locator(".status-label").inner_text() == "Closing soon"
    assert page.locator(".status-action a").is_visible()


def test_forced_colours_keep_the_drawing_and_the_borders(visit: "Callable[..., Page]") -> None:
    page = visit("programmes/leaders/key-dates/", forced_colors="active")
    ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    for part in (".bar", ".tick"):
        assert page.locator(part).first.evaluate("each => getComputedStyle(each).stroke") != ground
    assert page.locator(".status").evaluate("each => getComputedStyle(each).borderTopStyle") == "solid"


def test_paper_has_no_navigation_and_writes_addresses_out(visit: "Callable[..., Page]") -> None:
    page = visit("programmes/leaders/print/")
    page.emulate_media(media="print", color_scheme="dark")
    hidden = (".skip-links", ".navigation", ".contents", ".breadcrumbs", ".print-link")
    assert [part for part in hidden if page.locator(part).first.is_visible()] == []
    after = page.locator('a[href="https://www.npl.co.uk/"]').first.evaluate(
        "a => getComputedStyle(a, '::after').content"
    )
    assert "attr(href)" in after or "https://www.npl.co.uk/" in after
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_paper_shows_what_is_folded(visit: "Callable[..., Page]", address: str) -> None:
    page = visit(java_script_enabled=False)
    page.set_content(
        f'<link rel="stylesheet" href="{address}assets/style.css">'
        "<details class='question'><summary>Question</summary><p>Answer</p></details>"
    )
    page.emulate_media(media="print")
    assert page.get_by_text("Answer").bounding_box() is not None
    assert (box := page.get_by_text("Answer").bounding_box()) is not None
    assert box["height"] > 0


def test_colours_are_the_tokens_of_the_site_in_light_and_dark(visit: "Callable[..., Page]") -> None:
    colours = {
        scheme: visit(color_scheme=scheme).evaluate("() => getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert colours == {"light": "rgb(251, 250, 246)", "dark": "rgb(20, 25, 27)"}


def test_no_page_weighs_more_than_its_budget(site: tuple[Path, tuple[str, ...]]) -> None:
    import gzip

    weights = {path: len(gzip.compress((site[0] / path).read_bytes())) for path in site[1]}
    assert {path: weight for path, weight in weights.items() if weight > 30_000} == {}
    text = (site[0] / "index.html").read_text(encoding="utf-8")
    assert len(re.findall(r"<(?:img|script src|link rel=\"(?:icon|stylesheet))", text)) <= 8
