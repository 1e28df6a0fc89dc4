"""`/transitions.json`: until when the site is as it is, and which files will differ then and later, and why.

`docs/data.md` describes it. The file itself differs at every boundary, for it says since when it is true.
"""

from bisect import bisect_left, insort
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Final

import msgspec

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.plan.status import rfc_3339
from prospectus.plan.transitions.timetable import Spell, timetable
from prospectus.plan.transitions.value import Change, Reason
from prospectus.render import sitemap
from prospectus.render.farewells import farewell
from prospectus.render.output import Output, path_of

FORMAT: Final = "transitions-json"
PATH: Final = "transitions.json"

Entry = dict[str, str | list[str]]


def outputs(_need: Need) -> tuple[Output, ...]:
    """One file, always."""
    return (Output(PATH, FORMAT),)


def render(need: Need, _output: Output) -> bytes:
    """The file in UTF-8, a line for each page that will differ."""
    known = timetable(need)
    coming = [entry for spell in known.spells for entry in _entries(spell)]
    head = {
        "valid_from": known.valid_from and rfc_3339(known.valid_from),
        "next_transition": known.next_transition and rfc_3339(known.next_transition),
    }
    lines = b",\n".join(msgspec.json.encode(each) for each in coming)
    start = msgspec.json.encode(head).removesuffix(b"}")
    return start + b',"transitions":[' + (b"\n" + lines + b"\n" if lines else b"") + b"]}\n"


def _entries(spell: Spell) -> Iterator[Entry]:
    """What differs in a spell, and at its end."""
    listed = [] if spell.need(config).hosting.noindex else [*spell.need(sitemap.listed)]
    for at, group in groupby(spell.changes, key=lambda change: change.at):
        changes = tuple(group)
        also = {*_files(changes), *_sitemaps(listed, changes)}
        yield from _of_one_moment(at, _pages(changes) or {"": changes[0].reason}, also)
    if spell.end:
        pages, others = farewell(spell.end)
        yield from _of_one_moment(spell.end.at, pages or {"": spell.end.leaving[0].reason}, others)


def _of_one_moment(at: datetime, pages: dict[str, Reason], also: set[str]) -> Iterator[Entry]:
    others = sorted({PATH, *also})
    for address in sorted(pages):
        yield _entry(rfc_3339(at), address, pages[address], others)


def _entry(at: str, address: str, reason: Reason, also: list[str]) -> Entry:
    return {
        "at": at,
        "url": address,
        "subject": reason.subject,
        "from": reason.before,
        "to": reason.after,
        "because": reason.because,
        "also": also,
    }


def _pages(changes: tuple[Change, ...]) -> dict[str, Reason]:
    """The pages that differ at one moment, each with its first reason."""
    found: dict[str, Reason] = {}
    for change in changes:
        for address in change.addresses:
            if address.endswith("/"):
                found.setdefault(address, change.reason)
    return found


def _files(changes: tuple[Change, ...]) -> set[str]:
    """The paths of what differs at one moment and is no page."""
    return {path_of(each) for change in changes for each in change.addresses if not each.endswith("/")}


def _sitemaps(listed: list[str], changes: tuple[Change, ...]) -> set[str]:
    """The sitemaps that differ where pages come and go; `listed` is brought up to that moment."""
    came = {each for change in changes for each in change.came}
    went = {each for change in changes for each in change.went}
    if not listed or came == went:
        return set()
    before = sitemap.files(tuple(listed))
    for address in went:
        del listed[bisect_left(listed, address)]
    for address in came:
        insort(listed, address)
    after = sitemap.files(tuple(listed))
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
