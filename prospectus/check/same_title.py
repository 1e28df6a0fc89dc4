"""W-TITLE-TWICE: two programmes, or two pages, have the same title.

In lists, tabs and search results nobody can tell them apart.

FAIL content/pages/about.md
    ---
    title: About
    ---
FAIL content/pages/history.md
    ---
    title: About
    ---
PASS content/pages/about.md
    ---
    title: About
    ---
PASS content/pages/history.md
    ---
    title: History
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.nodes import value
from prospectus.model.items import ids, item_path
from prospectus.model.origin import Origin
from prospectus.model.programmes import outline
from prospectus.read.located import located

CODES: Final = ("W-TITLE-TWICE",)
_FIELDS: Final = (("programme", "title"), ("page", "title"), ("organisation", "name"))


def check(need: Need, item: Item) -> Iterator[Finding]:
    """The titles of programmes and pages, and the names of organisations."""
    field = dict(_FIELDS).get(item.kind)
    own = value(item.papers[0].front, field) if field else ""
    others = titled(need, item.kind, folded(own)) if own else ()
    if field and len(others) > 1 and item.id in others[1:]:
        path = item.papers[0].path
        message = f"“{own}” is also the {field} of {others[0]}"
        yield Finding(CODES[0], message, f"give one of the two a {field} of its own", Origin(path, (field,)))


def titled(need: Need, kind: str, wanted: str) -> tuple[str, ...]:
    """The published items of a kind with this folded title, sorted."""
    return dict(need(titles, kind)).get(wanted, ())


def titles(need: Need, kind: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The folded titles that more than one published item of a kind has, with these items."""
    known: dict[str, list[str]] = {}
    for item in need(ids, kind):
        title = folded(need(outline, item).title) if kind == "programme" else need(title_of, kind, item)
        known.setdefault(title, []).append(item)
    return tuple((title, tuple(who)) for title, who in sorted(known.items()) if title and len(who) > 1)


def title_of(need: Need, kind: str, item: str) -> str:
    """The folded title of one item."""
    return folded(value(need(located, need(item_path, kind, item)).front, dict(_FIELDS)[kind]))


def folded(title: str) -> str:
    """A title as it is compared: without capitals and without spaces at its ends."""
    return " ".join(title.casefold().split())
