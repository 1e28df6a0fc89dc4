"""Addresses that were published once: those that lead on to a page, and those that are given up."""

import re
from typing import Final

from msgspec import Struct

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.need import Need
from prospectus.model.addresses import organisation_address, page_address, programme_address
from prospectus.model.organisations import organisation, organisation_ids
from prospectus.model.origin import Origin
from prospectus.model.pages import further_page, page, page_ids
from prospectus.model.programmes import edition, programme_ids, round_ids
from prospectus.plan.contents import further_pages
from prospectus.plan.site_map import pages
from prospectus.read.located import place

_ADDRESS: Final = re.compile(r"(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+/?")
_OURS: Final = "/assets/"


class Claim(Struct, frozen=True):
    """What one item says of old addresses, as typed: `new` is its own address and `title` its name."""

    old: tuple[str, ...]
    gone: tuple[str, ...]
    new: str
    title: str
    origin: Origin


class Moved(Struct, frozen=True):
    """An old root-relative address, `/…/` or `/….html`. `new` is the page to which it leads; empty where it is gone."""

    old: str
    new: str
    title: str


def moved(need: Need) -> tuple[Moved, ...]:
    """Every old address, sorted; what cannot be one is told and left out."""
    taken = {shown.address for shown in need(pages)}
    found: dict[str, Moved] = {}
    for claim in need(claims):
        told = (
            *((text, claim.new, ("redirect_from", index)) for index, text in enumerate(claim.old)),
            *((text, "", ("gone", index)) for index, text in enumerate(claim.gone)),
        )
        for text, new, keys in told:
            old = normal(text)
            wrong = _wrong(text, old, taken, found)
            if wrong:
                file = claim.origin.file
                need.tell(Diagnostic("E-OLD-ADDRESS", "error", file, need(place, file, keys), *wrong))
            else:
                found[old] = Moved(old, new, claim.title)
    return tuple(found[old] for old in sorted(found))


def normal(text: str) -> str:
    """An address as it was typed with a slash at both ends, or at its beginning and `.html` at its end."""
    address = "/" + text.strip().removeprefix("/")
    return address if address.endswith(("/", ".html")) else f"{address}/"


def _wrong(text: str, old: str, taken: set[str], found: dict[str, Moved]) -> tuple[str, str] | None:
    """Why an address cannot be an old one, and what to do; `None` where it can."""
    if not _ADDRESS.fullmatch(old) or old.startswith(_OURS):
        return f"“{text}” is not an address that this site can answer", "write it from the root, such as /old/page/"
    if old in taken:
        return f"“{text}” is a page of this site now", "delete this line, or give the page another name"
    if old in found:
        return f"“{text}” is claimed twice", "delete one of the two lines"
    return None


def claims(need: Need) -> tuple[Claim, ...]:
    """What every item of the site says of old addresses."""
    return (
        *(claim for programme in need(programme_ids) for claim in need(programme_claims, programme)),
        *(claim for each in need(organisation_ids) if (claim := need(organisation_claim, each))),
        *(claim for each in need(page_ids) if (claim := need(page_claim, each))),
    )


def programme_claims(need: Need, programme: str) -> tuple[Claim, ...]:
    """What a programme, its past rounds and its further pages say."""
    shown = need(edition, programme, "")
    rounds = ["", *(known for known in need(round_ids, programme) if known != shown.round)]
    editions = ((known, need(edition, programme, known)) for known in rounds)
    further = ((known, need(further_page, programme, known)) for known in further_pages(need, programme))
    address = programme_address
    found = (
        *(
            _claim(told.redirect_from, told.gone, address(programme, known), told.title, told.origin)
            for known, told in editions
        ),
        *(
            _claim(told.redirect_from, told.gone, address(programme, known), told.title, told.origin)
            for known, told in further
        ),
    )
    return tuple(claim for claim in found if claim)


def organisation_claim(need: Need, organisation_id: str) -> Claim | None:
    """What an organisation says; `None` where that is nothing."""
    told = need(organisation, organisation_id)
    return _claim(told.redirect_from, told.gone, organisation_address(told.id), told.name, told.origin)


def page_claim(need: Need, page_id: str) -> Claim | None:
    """What a page of words says; `None` where that is nothing."""
    told = need(page, page_id)
    return _claim(told.redirect_from, told.gone, page_address(page_id), told.title, told.origin)


def _claim(old: tuple[str, ...], gone: tuple[str, ...], new: str, title: str, origin: Origin) -> Claim | None:
    return Claim(old, gone, new, title, origin) if old or gone else None
