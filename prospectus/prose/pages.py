"""Pages of this site, as links know them: what is published, at which address, with which headings."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from prospectus.base.need import Need, file
from prospectus.base.text import nearest
from prospectus.model import addresses
from prospectus.model.items import ids, is_item, item_path
from prospectus.model.pages import HOME
from prospectus.model.programmes import outline, programme_ids

_ADDRESSES: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {
        "organisation": addresses.organisation_address,
        "page": addresses.page_address,
        "poll": addresses.poll_address,
    }
)
_address: Final = addresses.programme_address


class Page(Struct, frozen=True):
    """A page that a link names.

    `address` is root-relative, and empty where there is no such page; `hidden` then tells that there is one which is
    not published now, `unshown` that no page shows it, and `nearest` what was probably meant. `anchor` is the place on
    the page that is meant, where it is not the whole. A link may name the headings of the Markdown files `texts`, and
    `anchors`; anything where there are no texts.
    """

    address: str = ""
    anchor: str = ""
    anchors: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    hidden: bool = False
    unshown: bool = False
    nearest: str = ""


def page(need: Need, kind: str, name: str, part: str) -> Page:
    """The page of an item by its kind (those of `model.kinds`, or home) and id, and a part of a programme."""
    if kind == "home":
        return Page(addresses.HOME, texts=(HOME,))
    path = need(item_path, kind, name)
    if not is_item(need, kind, name):
        return Page(hidden=True) if path else Page(nearest=_close(name, need(ids, kind), part))
    if kind == "programme":
        return _programme(need, name, part, path)
    if kind == "form":
        return need(form_page, name)
    return Page(_ADDRESSES[kind](name), texts=(path,) if path.endswith(".md") else ())


def form_page(need: Need, form: str) -> Page:
    """Where a form is shown: how to apply for the first programme that names it."""
    for programme in need(programme_ids):
        if need(outline, programme).form == form:
            return need(page, "programme", programme, "how-to-apply")
    return Page(unshown=True)


def _programme(need: Need, name: str, part: str, path: str) -> Page:
    known = need(outline, name)
    if part in ("", known.round):
        here = tuple(section for section in known.sections if section not in known.pages)
        return Page(_address(name), anchors=here, texts=(path,))
    if part in known.pages or part in known.further:
        text = path.removesuffix("index.md") + f"{part}.md"
        return Page(_address(name, part), texts=(text,) if need(file, text) is not None else ())
    if part in known.sections:
        return Page(_address(name), anchor=part)
    first, _, rest = part.partition("/")
    if first in known.rounds:
        return Page(_address(name, "" if first == known.round else first), anchor=rest)
    folder = path.removesuffix("index.md")
    hidden = any(need(file, folder + name) is not None for name in (f"{first}/index.md", f"{part}.md"))
    return Page(hidden=hidden, nearest=_close(part, (*known.sections, *known.further, *known.rounds), "", f"{name}/"))


def _close(name: str, names: Iterable[str], part: str, before: str = "") -> str:
    close = nearest(name, names)
    return f"{before}{close}" + (f"/{part}" if part else "") if close else ""
