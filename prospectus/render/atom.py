"""Atom feeds (RFC 4287) of updates: of the whole site, and of each programme."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.zones import day_start
from prospectus.model.addresses import UPDATES, programme_address
from prospectus.plan.feed import FeedEntry, feeds, programme_feed, site_feed
from prospectus.plan.frame import base_url
from prospectus.plan.hub import programme_title
from prospectus.plan.organisations import site_organisation
from prospectus.plan.words import words
from prospectus.render.output import Output, path_of
from prospectus.render.xml import xml

FORMAT: Final = "atom"

_SINCE: Final = "2026"  # a tag names a year in which its host was in use; it never changes


def outputs(need: Need) -> tuple[Output, ...]:
    """A feed wherever there are updates."""
    return tuple(Output(path_of(address), FORMAT, (address, programme)) for address, programme in need(feeds))


def render(need: Need, output: Output) -> bytes:
    """One feed in UTF-8."""
    return "\n".join((*_lines(need, *output.arguments), "")).encode()


def _lines(need: Need, address: str, programme: str) -> Iterator[str]:
    site = need(config)
    updates = words(need).interface.updates
    title = f"{updates} – {programme_title(need, programme) if programme else site.name}"
    entries = need(programme_feed, programme) if programme else need(site_feed)
    page = programme_address(programme) if programme else UPDATES
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{xml(site.language)}">'
    yield f"<id>{xml(f'tag:{site.uid_host},2017:{address}')}</id>"
    yield f"<title>{xml(title)}</title>"
    yield f"<updated>{_instant(entries[0].on, site.timezone)}</updated>"
    yield f"<author><name>{xml(site_organisation(need))}</name></author>"
    yield f'<link rel="self" type="application/atom+xml" href="{xml(need(base_url) + address)}"/>'
    yield f'<link rel="alternate" type="text/html" href="{xml(need(base_url) + page)}"/>'
    for entry in entries:
        yield from _entry(entry, site.timezone, named=not programme)
    yield "</feed>"


def _entry(entry: FeedEntry, zone: str, *, named: bool) -> Iterator[str]:
    on = _instant(entry.on, zone)
    yield "<entry>"
    yield f"<id>{xml(entry.id)}</id>"
    yield f"<title>{xml(f'{entry.programme}: {entry.note}' if named else entry.note)}</title>"
    yield f"<published>{on}</published>"
    yield f"<updated>{on}</updated>"
    yield f'<link rel="alternate" type="text/html" href="{xml(entry.url)}"/>'
    yield f'<content type="text">{xml(entry.note)}</content>'
    yield "</entry>"


def _instant(day: date, zone: str) -> str:
    """The first moment of a day in RFC 3339, in UTC."""
    return day_start(day, zone).isoformat().replace("+00:00", "Z")
