"""Pages that the example site has none of, in a real browser: forms, votes, rounds, updates, sections of every kind."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.sites import BuiltSite
from tests.theme.test_in_a_browser import EVERY_RULE, WIDER

if TYPE_CHECKING:
    from playwright.sync_api import Page

PAGES: Final = (
    "polls/summer/",
    "programmes/second/",
    "programmes/leaders/what-you-get/",
    "programmes/leaders/how-to-apply/",
    "programmes/leaders/early-adopters/",
    "programmes/leaders/updates/",
    "programmes/leaders/2016/",
    "programmes/leaders/print/",
    "updates/",
)


def test_they_break_no_rule_of_wcag_and_are_never_wider_than_a_phone(
    everything: BuiltSite, tmp_path: Path, serve_folder: Callable[[Path], str], open_page: "Callable[..., Page]"
) -> None:
    for path, data in everything.files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    home = serve_folder(tmp_path)
    page = open_page(home, viewport={"width": 320, "height": 800})
    found = []
    for path in PAGES:
        page.goto(home + path)
        page.evaluate(AXE_SCRIPT)
        broken = page.evaluate("options => axe.run(options)", EVERY_RULE)["violations"]
        found += [(path, each["id"], each["nodes"][0]["html"]) for each in broken]
        found += [(path, "wider than the screen", "")] if page.evaluate(WIDER) else []
    assert found == []


@pytest.mark.parametrize("filled", [True, False])
def test_a_form_is_sent_only_when_what_it_needs_is_there(
    filled: bool,  # noqa: FBT001  # a table
    everything: BuiltSite,
    open_page: "Callable[..., Page]",
) -> None:
    page = open_page("about:blank")
    page.set_content(everything.page("/programmes/second/"))
    if filled:
        page.get_by_label("Your name").fill("Ann Person")
    assert page.locator("form").evaluate("form => form.checkValidity()") is filled
