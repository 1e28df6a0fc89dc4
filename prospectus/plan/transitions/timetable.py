"""The present between two boundaries of the site, and everything that is known to come."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby, islice, pairwise
from typing import Final

from msgspec import Struct

from prospectus.base.digest import encode
from prospectus.base.need import Need, reached
from prospectus.model.pages import further_page
from prospectus.model.programme import Programme
from prospectus.model.programmes import edition, programme_ids, round_ids
from prospectus.plan.transitions.calendar import calendar_changes
from prospectus.plan.transitions.listings import listing_changes
from prospectus.plan.transitions.programme import programme_changes
from prospectus.plan.transitions.publication import Departure, departures, publications
from prospectus.plan.transitions.value import Change
from prospectus.plan.transitions.world import World

MOST_SPELLS: Final = 10
"""So many spells are told; what comes after the last is told when it is nearer."""

_MOMENT: Final = timedelta(microseconds=1)


class Farewell(Struct, frozen=True):
    """What leaves at an instant, and the site just before it and from it on.

    `lasting` are the programmes of which it can change no more than what is around every page; what they change by
    themselves at that instant is in `changes`.
    """

    at: datetime
    leaving: tuple[Departure, ...]
    before: Need
    after: Need
    lasting: frozenset[str]
    changes: tuple[Change, ...] = ()


class Spell(Struct, frozen=True):
    """A time in which nothing leaves: what answers for it, what changes in it, in order, and what leaves at its end."""

    need: Need
    changes: tuple[Change, ...]
    end: Farewell | None


class Timetable(Struct, frozen=True):
    """The last instant at which any file differed, the next at which one will, and what is known to come, in order.

    Both are aware, in UTC; `None` where there was or is none.
    """

    valid_from: datetime | None
    next_transition: datetime | None
    spells: tuple[Spell, ...]


def timetable(need: Need) -> Timetable:
    """The timetable of the site, as a part of the answer that asks for it; of its instants few are asked about."""
    changes = _changes(need)
    instants = sorted({*(change.at for change in changes), *need(publications)})
    place = bisect_left(instants, x=True, key=lambda at: not need(reached, at))
    following = instants[place] if place < len(instants) else None
    return Timetable(
        valid_from=instants[place - 1] if place else None,
        next_transition=following,
        spells=tuple(_spells(need, changes, following)) if following else (),
    )


def _changes(need: Need) -> tuple[Change, ...]:
    """All changes of a site in which nothing comes or goes, in order."""
    found = (
        *(change for programme in need(programme_ids) for change in need(programme_changes, programme)),
        *need(listing_changes),
        *need(calendar_changes),
    )
    return tuple(sorted(found, key=lambda change: change.at))


def _spells(need: Need, changes: tuple[Change, ...], since: datetime) -> Iterator[Spell]:
    ends = (*islice(_farewells(need), MOST_SPELLS), None)[:MOST_SPELLS]
    yield _spell(need, tuple(change for change in changes if change.at >= since), ends[0])
    for last, end in pairwise(ends):
        if last:
            later = tuple(change for change in _changes(last.after) if change.at > last.at)
            yield _spell(last.after, later, end)


def _spell(need: Need, changes: tuple[Change, ...], end: Farewell | None) -> Spell:
    return Spell(need, tuple(change for change in changes if end is None or change.at < end.at), end)


def _farewells(need: Need) -> Iterator[Farewell]:
    found = need(departures)
    if not found:
        return
    going = dict.fromkeys(each.programme for each in found)
    names = tuple(sorted({name for programme in going for name in _names(need, programme)}))
    rest = (each for each in need(programme_ids) if each not in going)
    lasting = tuple(each for each in rest if not need(names_any, each, names))
    world = World(need, found[0].at, names, frozenset(lasting))
    for at, leaving in groupby(found, key=lambda each: each.at):
        own = (change for each in lasting for change in need(programme_changes, each) if change.at == at)
        yield Farewell(at, tuple(leaving), world.then(at - _MOMENT), world.then(at), world.lasting, tuple(own))


def _names(need: Need, programme: str) -> Iterator[str]:
    """Everything by which texts and fields can name a programme: its id, and the forms that lead to it."""
    yield programme
    yield from (each.apply.form for each in _editions(need, programme) if each.apply and each.apply.form)


def names_any(need: Need, programme: str, names: tuple[str, ...]) -> bool:
    """Whether any of these names stands anywhere in a programme, if only as a part of another word."""
    editions = _editions(need, programme)
    further = tuple(need(further_page, programme, each) for each in editions[0].further)
    told = encode((editions, further))
    return any(name.encode() in told for name in names)


def _editions(need: Need, programme: str) -> tuple[Programme, ...]:
    return tuple(need(edition, programme, round_id) for round_id in ("", *need(round_ids, programme)))
