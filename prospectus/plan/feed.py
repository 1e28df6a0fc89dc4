"""The feeds of updates: which there are, and what stands in them."""

from datetime import date

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import UPDATES
from prospectus.model.programmes import edition, programme_ids
from prospectus.plan.contents import section_link
from prospectus.plan.frame import base_url
from prospectus.plan.sections.updates import feed_address
from prospectus.plan.views.link import INTERNAL

MOST = 50
"""The most entries that a feed holds."""


class FeedEntry(Struct, frozen=True):
    """One update: its `tag:` URI (RFC 4151), for ever; its sentence; its day; and the absolute address of its place."""

    id: str
    programme: str
    note: str
    on: date
    url: str


def feeds(need: Need) -> tuple[tuple[str, str], ...]:
    """The feeds: the address of each and the programme that it is about, empty for the whole site."""
    if not need(config).feeds:
        return ()
    programmes = [each for each in need(programme_ids) if need(programme_feed, each)]
    site = ((f"{UPDATES}feed.xml", ""),) if programmes else ()
    return (*site, *((feed_address(each), each) for each in programmes))


def site_feed(need: Need) -> tuple[FeedEntry, ...]:
    """The newest updates of all programmes, newest first."""
    found = [entry for programme in need(programme_ids) for entry in need(programme_feed, programme)]
    return tuple(sorted(found, key=lambda entry: (entry.on, entry.id), reverse=True)[:MOST])


def programme_feed(need: Need, programme: str) -> tuple[FeedEntry, ...]:
    """The newest updates of one programme, newest first."""
    told = need(edition, programme, "")
    own_page = "updates" in told.own_pages
    place = need(base_url) + need(section_link, programme, "", "updates").href.removeprefix(INTERNAL).partition("#")[0]
    host, title = need(config).uid_host, told.title
    entries = [
        FeedEntry(
            id=f"tag:{host},{each.on.year:04}:updates/{programme}/{told.round or '0'}/{each.id}",
            programme=title,
            note=each.note,
            on=each.on,
            url=f"{place}#update-{each.id}" if own_page else f"{place}#updates",
        )
        for each in told.updates
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.on, entry.id), reverse=True)[:MOST])
