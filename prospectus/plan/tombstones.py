"""Dates that were published and taken out, whole or in part: they stay in calendars, cancelled, so that it is heard of.

What was over when it was taken out did take place, and is not cancelled.
"""

from collections.abc import Iterator

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.config.question import calendar
from prospectus.dates.memory import RememberedDate, Version
from prospectus.dates.parts import is_ahead, lost, separate
from prospectus.dates.value import When
from prospectus.plan.entries import key_date
from prospectus.plan.memory import has_memory, known, lasting, remembered_date


class Tombstone(Struct, frozen=True):
    """A part of a date that is gone, as it was last published. `number` is that of its event, from 1."""

    date: RememberedDate
    number: int
    when: When


def tombstones(need: Need, programme: str) -> tuple[Tombstone, ...]:
    """The dates of a published programme that are gone and had a place in calendars, in order of their subjects."""
    if not need(has_memory):
        return ()
    alive = {each.subject for each in need(lasting, programme).dates}
    gone = (each for each in need(known, programme).dates if each.gone and each.subject not in alive)
    return tuple(stone for date in gone for stone in _whole(need, date))


def lost_parts(need: Need, programme: str, round_id: str, date_id: str) -> tuple[Tombstone, ...]:
    """The parts that a key date had in calendars and has no more."""
    date = remembered_date(need, programme, round_id, date_id)
    if date is None or len(date.versions) == 1:
        return ()
    return tuple(_lost(need, date, need(key_date, programme, round_id, date_id).when, date.versions))


def _whole(need: Need, date: RememberedDate) -> Iterator[Tombstone]:
    zone, published = need(config).timezone, date.versions[:-1]
    when = _read(need, published[-1]) if published else When("tbc")
    for each in separate(when):
        if is_ahead(each.when, date.versions[-1].at, zone):
            yield Tombstone(date, each.number, each.when)
    yield from _lost(need, date, when, published)


def _lost(need: Need, date: RememberedDate, now: When, versions: tuple[Version, ...]) -> Iterator[Tombstone]:
    told = [(version.at, _read(need, version)) for version in versions]
    return (Tombstone(date, each.number, each.when) for each in lost(now, told, need(config).timezone))


def _read(need: Need, version: Version) -> When:
    """A version of a date, read from its words; no date where there are none or they cannot be read any more."""
    from prospectus.dates.grammar import read

    return read(version.text, zone=need(config).timezone, calendar=need(calendar)).when or When("tbc")
