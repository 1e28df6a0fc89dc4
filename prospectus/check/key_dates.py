"""The key dates of an item, each list of them once, and where each date was written."""

from collections.abc import Iterator

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.dates.milestone import Milestone
from prospectus.dates.rules import Finding as Broken
from prospectus.model.key_date import KeyDate
from prospectus.model.origin import Origin
from prospectus.model.programme import Programme
from prospectus.read.located import located
from prospectus.read.node import Entry, child


def lists(item: Item) -> Iterator[Programme]:
    """The programme and its rounds, as far as each has key dates of its own."""
    seen: set[tuple[Origin, ...]] = set()
    for edition in reversed(item.editions):
        origins = tuple(date.origin for date in edition.key_dates)
        if origins and origins not in seen:
            seen.add(origins)
            yield edition


def milestone(date: KeyDate) -> Milestone:
    """A key date as rules reckon with it."""
    return Milestone(date.id, date.kind, date.what, date.when, date.who_for, date.changed)


def milestones(edition: Programme) -> tuple[Milestone, ...]:
    """All key dates of a list."""
    return tuple(map(milestone, edition.key_dates))


def when_of(need: Need, date: KeyDate) -> Origin:
    """Where the words of a date stand: under `when`, or under its kind in the short form."""
    node = need(located, date.origin.file).front
    for key in date.origin.keys:
        found = child(node, key) if node else None
        node = found.value if isinstance(found, Entry) else found
    key = next((key for key in ("when", date.kind) if node is not None and child(node, key) is not None), "when")
    return Origin(date.origin.file, (*date.origin.keys, key))


def about(need: Need, edition: Programme, broken: Broken, *, clock: bool = False) -> Finding:
    """What is wrong with a date, at its words."""
    date = next(date for date in edition.key_dates if date.id == broken.id)
    return Finding(broken.code, broken.message, broken.hint, when_of(need, date), clock=clock)
