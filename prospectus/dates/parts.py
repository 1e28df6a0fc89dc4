"""The parts of a date that calendars know one by one, and those that were taken out of it.

The parts of "12, 13 and 19 March 2027" are three events, numbered in order of time. When one of them is taken out,
those after it move up, and the last number is left over: under it calendars are told of the day that is there no more.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from msgspec import Struct

from prospectus.dates.extent import extent
from prospectus.dates.kinds import kind_of_one
from prospectus.dates.precision import in_calendar
from prospectus.dates.value import Period, When

Part = tuple[Period, ...]


class Separate(Struct, frozen=True):
    """One part as a date of its own. `number` is that of its event, from 1."""

    number: int
    when: When


def parts(when: When) -> tuple[Part, ...]:
    """The periods of each event of a date: one by one, or the first and the last of what is one event.

    A date that is not fixed to the week or finer has none.
    """
    if not in_calendar(when):
        return ()
    return tuple((period,) for period in when.periods) if when.kind in {"days", "week"} else (when.periods,)


def separate(when: When) -> tuple[Separate, ...]:
    """The parts of a date as dates of their own."""
    found = parts(when)
    if len(found) == 1:
        return (Separate(1, when),)
    return tuple(Separate(number, _alone(period)) for number, (period,) in enumerate(found, start=1))


def is_ahead(when: When, at: datetime, zone: str) -> bool:
    """Whether a date was not over yet at an instant (aware)."""
    end = extent(when, zone).end
    return end is None or at < end


def lost(now: When, versions: Sequence[tuple[datetime, When]], zone: str) -> tuple[Separate, ...]:
    """The parts that were taken out of a date while they lay ahead, in order of their numbers.

    `versions` are the date as it was published, each with the instant (aware) from which on, oldest first. There are
    no more than there are numbers left over: as long as these are enough, a part that changed has only moved.
    """
    last = parts(versions[-1][1]) if versions else ()
    here = (*parts(now), *last)
    taken: set[Period] = set()
    ahead: list[Separate] = []
    used = max(len(parts(now)), len(last), 1)
    for (taken_out, _), (_, was) in pairwise(reversed(versions)):
        before = parts(was)
        gone = reversed([period for period in _gone(before, here) if period not in taken])
        for number, period in zip(range(len(before), used, -1), gone, strict=False):
            taken.add(period)
            if is_ahead(_alone(period), taken_out, zone):
                ahead.append(Separate(number, _alone(period)))
        used = max(used, len(before))
    return tuple(sorted(ahead, key=lambda each: each.number))


def _alone(period: Period) -> When:
    return When(kind_of_one(period), (period,))


def _gone(before: tuple[Part, ...], here: tuple[Part, ...]) -> Iterator[Period]:
    """The parts that are not among those that are here; first those of which only the hours are not."""
    missing = [part[0] for part in before if not any(_holds(each, part[0]) for each in here)]
    yield from (period for period in missing if any(_has_days(each, period) for each in here))
    yield from (period for period in missing if not any(_has_days(each, period) for each in here))


def _holds(part: Part, period: Period) -> bool:
    first, *others = part
    anyhow = bool(others) or first.at is None or period.at is None
    return _has_days(part, period) and (anyhow or (first.at, first.until) == (period.at, period.until))


def _has_days(part: Part, period: Period) -> bool:
    return part[0].first <= period.first and period.last <= part[-1].last
