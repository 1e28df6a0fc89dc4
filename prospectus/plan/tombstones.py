"""Dates that were published and taken out: they stay in calendars, cancelled, so that subscribers hear of it."""

from dataclasses import dataclass

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.extent import in_calendar
from prospectus.dates.memory import RememberedDate
from prospectus.dates.value import When
from prospectus.plan.memory import has_memory, kept, known


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A date that is gone, as it was last published."""

    date: RememberedDate
    when: When


def tombstones(need: Need, programme: str) -> tuple[Tombstone, ...]:
    """The dates of a published programme that are gone and had a place in calendars, in order of their subjects."""
    if not need(has_memory):
        return ()
    alive = {before for _, before in need(kept, programme)}
    gone = (each for each in need(known, programme).dates if each.gone and each.subject not in alive)
    found = ((each, _last(each, need(config).timezone)) for each in gone)
    return tuple(Tombstone(date, when) for date, when in found if when and in_calendar(when))


def _last(date: RememberedDate, zone: str) -> When | None:
    """The date as it was last published, read from its words; `None` where they cannot be read any more."""
    from prospectus.dates.grammar import read

    text = next((version.text for version in reversed(date.versions) if version.text), "")
    return read(text, zone=zone).when
