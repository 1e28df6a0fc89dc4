"""The questions about pages of words: `page_ids`, `page`, `further_page`, `home`."""

from typing import Final

from prospectus.base.need import Need, file
from prospectus.model.items import ids, is_published, item_path
from prospectus.model.markdown import Markdown
from prospectus.model.origin import Origin
from prospectus.model.page import Home, Page
from prospectus.read.conform import Asked
from prospectus.read.located import located
from prospectus.read.validated import validated

HOME: Final = "content/index.md"


def page_ids(need: Need) -> tuple[str, ...]:
    """The published pages: those with `order` first, in order, the rest by title."""
    return tuple(sorted(need(ids, "page"), key=lambda item: page_order(need(page, item))))


def page_order(shown: Page) -> tuple[bool, int, str, str]:
    """By `order`, then title, then id."""
    return (shown.order is None, shown.order or 0, shown.title.casefold(), shown.id)


def page(need: Need, item: str) -> Page:
    """A page of words."""
    return read_page(need, need(item_path, "page", item), {"id": item})


def read_page(need: Need, path: str, made: dict[str, object]) -> Page:
    """The page that stands in a file; part of the answer that asks for it."""
    body = Markdown(need(located, path).body, Origin(path))
    added = {**made, "body": body, "origin": Origin(path)}
    return validated(need, path, Page, Asked(added, {"title": "?"}, "a page"))[0]


def home(need: Need) -> Home:
    """The home page's own words; empty where there is no file."""
    body = Markdown(need(located, HOME).body, Origin(HOME))
    return validated(need, HOME, Home, Asked({"body": body, "origin": Origin(HOME)}, {}, "the home page"))[0]


def further_page(need: Need, programme: str, item: str, round: str = "") -> Page:  # noqa: A002  # the field's word
    """A further page of a programme; where the round has none of that name, the programme's."""
    folder = need(item_path, "programme", programme).removesuffix("/index.md")
    own = f"{folder}/{round}/{item}.md"
    is_own = round and need(file, own) is not None and is_published(need, own)
    path = own if is_own else f"{folder}/{item}.md"
    return read_page(need, path, {"id": item, "programme": programme, "round": round})
