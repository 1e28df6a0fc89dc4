"""Addresses that the memory knows and at which there is no page now."""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need, file
from prospectus.model.addresses import programme_address
from prospectus.model.items import item_path
from prospectus.model.programmes import outline, programme_ids
from prospectus.plan.contents import SECTIONS
from prospectus.plan.hub import programme_title
from prospectus.plan.lasting import lasting_addresses
from prospectus.plan.memory import memory
from prospectus.plan.moved import Moved, moved

_PROGRAMME: Final = re.compile(r"/programmes/([^/]+)/(?:([^/]+)/)?")
_ITEM: Final = re.compile(r"/(organisation|poll)s/([^/]+)/")
_PAGE: Final = re.compile(r"/([^/]+)/")


def given_up(need: Need) -> tuple[tuple[str, str], ...]:
    """Addresses whose content is gone and that lead nowhere, each with the title that stood there.

    What is only hidden for a time, or a section that stands on the overview now, is none of them.
    """
    answered = {each.old for each in (*need(moved), *need(moved_along))}
    return tuple(
        (address, title)
        for address, title in _missing(need)
        if address not in answered and not _has_content(need, address)
    )


def moved_along(need: Need) -> tuple[Moved, ...]:
    """Addresses below a programme of which nothing is said, and which lead on nevertheless, sorted.

    A section that had a page of its own leads to the overview, on which it stands now; the pages of a programme that
    moved or is gone go with it.
    """
    said = {each.old: each for each in need(moved)}
    found = []
    for address, _ in _missing(need):
        match = _PROGRAMME.fullmatch(address)
        if match is None or not match[2] or address in said:
            continue
        programme, part = match[1], match[2]
        whole = said.get(programme_address(programme))
        if programme in need(programme_ids) and part in SECTIONS:
            there = part != "updates" and part in need(outline, programme).sections
            anchor = f"#{part}" if there else ""
            found.append(Moved(address, programme_address(programme) + anchor, programme_title(need, programme)))
        elif whole:
            found.append(Moved(address, _along(need, whole.new, part), whole.title))
    return tuple(found)


def _along(need: Need, new: str, part: str) -> str:
    """The page of the same name below the new address of a programme, where there is one; else that address."""
    there = {address for address, _ in need(lasting_addresses)}
    return f"{new}{part}/" if f"{new}{part}/" in there else new


def _missing(need: Need) -> Iterator[tuple[str, str]]:
    there = {address for address, _ in need(lasting_addresses)}
    return ((each.address, each.title) for each in need(memory).addresses if each.address not in there)


def _has_content(need: Need, address: str) -> bool:
    """Whether there is a file of which the page at an address was made."""
    if programme := _PROGRAMME.fullmatch(address):
        path, part = need(item_path, "programme", programme[1]), programme[2]
        folder = path.removesuffix("/index.md")
        files = (f"{folder}/{part}.md", f"{folder}/{part}/index.md")
        return bool(path) and (part in (None, *SECTIONS) or any(need(file, each) is not None for each in files))
    if item := _ITEM.fullmatch(address):
        return bool(need(item_path, item[1], item[2]))
    page = _PAGE.fullmatch(address)
    return page is None or bool(need(item_path, "page", page[1]))
