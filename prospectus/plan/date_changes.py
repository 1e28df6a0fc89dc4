"""The feed of date changes: what moved, was added, confirmed, cancelled or taken out, as the memory tells it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.changes import DateChange, date_changes
from prospectus.model.addresses import CALENDAR
from prospectus.model.programmes import edition, programme_ids
from prospectus.plan.contents import section_link
from prospectus.plan.frame import base_url
from prospectus.plan.hub import programme_title
from prospectus.plan.memory import has_memory
from prospectus.plan.remembering import everything_known
from prospectus.plan.views.link import INTERNAL
from prospectus.plan.words import words

FEED: Final = f"{CALENDAR}feed.xml"
MOST: Final = 50


class ChangeEntry(Struct, frozen=True):
    """One change: its `tag:` URI (RFC 4151), its title, its instant (aware, UTC), the absolute address of the dates."""

    id: str
    title: str
    at: datetime
    url: str


def has_date_changes(need: Need) -> bool:
    """Whether any change is remembered of dates that are published."""
    return need(config).feeds and bool(need(change_entries))


def change_entries(need: Need) -> tuple[ChangeEntry, ...]:
    """The newest changes, newest first."""
    if not need(has_memory):
        return ()
    known = need(programme_ids)
    told = (each for each in date_changes(need(everything_known)) if each.subject.partition("/")[0] in known)
    return tuple(_entry(need, each) for each in (*told,)[:MOST])


def _entry(need: Need, change: DateChange) -> ChangeEntry:
    programme, round_id, _ = change.subject.split("/")
    shown = need(edition, programme, "").round
    place = need(section_link, programme, "" if round_id in ("0", shown) else round_id, "key-dates")
    host = need(config).uid_host
    return ChangeEntry(
        id=f"tag:{host},{change.at:%Y-%m-%d}:dates/{change.subject}/{change.at:%H%M%S}",
        title=f"{programme_title(need, programme)}: {'. '.join(_told(need, change))}",
        at=change.at,
        url=need(base_url) + place.href.removeprefix(INTERNAL),
    )


def _told(need: Need, change: DateChange) -> Iterator[str]:
    """What changed: the event, its date or that there is none any more, and the date before."""
    table = words(need).interface
    what = f"{change.what} ({change.who_for})" if change.who_for else change.what
    if change.kind in ("cancelled", "removed"):
        yield f"{what}: {table.cancelled}"
        return
    yield f"{what}: {change.after}" + (f" ({table.postponed})" if change.kind == "postponed" else "")
    if change.kind == "moved" and change.before:
        yield table.moved_from.format(date=change.before)
