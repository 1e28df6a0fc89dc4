"""Whether a date in prose and a key date say the same."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from prospectus.dates.extent import extent, first_day, last_day
from prospectus.dates.milestone import Kind
from prospectus.dates.passing import Edge, edge_of, is_exact
from prospectus.dates.value import Extent, When

_SEPARATE: Final = frozenset(("day", "instant", "span", "days"))
_START_WORDS: Final = ("start", "begin", "from", "first", "commenc", "open")
_END_WORDS: Final = ("end", "last", "until", "finish", "to ", "by", "close", "closing")


class Told(Struct, frozen=True):
    """A key date as prose is held against it."""

    id: str
    kind: Kind
    what: str
    when: When
    who_for: str = ""
    moved_from: When | None = None


def as_kind(dates: Iterable[Told], kind: str) -> tuple[Told, ...]:
    """The dates of a kind; a window has both an opening and a closing side."""
    found = []
    for told in dates:
        if told.kind == kind:
            found.append(told)
        elif told.kind == "window" and kind in {"opens", "closes"}:
            found.append(replace(told, when=edge_of(told.when, "first" if kind == "opens" else "last")))
    return tuple(found)


def agrees(said: When, known: When, zone: str, around: str = "") -> bool:
    """Whether what is said holds the whole of what is known; "26 April" holds "midday on 26 April".

    The first or the last day of a run is enough where the words `around` speak of its start or its end.
    """
    if known.periods and said.bound == "from":
        return first_day(said) == first_day(known)
    if said.kind == "days" and known.kind in _SEPARATE:
        return days_of(said) == days_of(known)
    if _holds(extent(said, zone), extent(known, zone)):
        return True
    words = around.casefold()
    edges: tuple[tuple[Edge, tuple[str, ...]], ...] = (
        (("first", _START_WORDS), ("last", _END_WORDS)) if len(known.periods) > 1 and said.kind in _SEPARATE else ()
    )
    return any(
        any(word in words for word in spoken) and _holds(extent(said, zone), extent(edge_of(known, edge), zone))
        for edge, spoken in edges
    )


def days_of(when: When) -> frozenset[date]:
    """The days of separate days; the first days of anything else."""
    return frozenset(period.first for period in when.periods)


def is_part(said: When, known: When, zone: str) -> bool:
    """Whether what is said is one of several separate days, or lies inside a run or something coarse."""
    if known.kind in {"days", "one-of"} and is_exact(said):
        return days_of(said) <= days_of(known)
    return _holds(extent(known, zone), extent(said, zone))


def finer(said: When, known: When, zone: str) -> bool:
    """Whether what is said is told more exactly than what is known, and lies inside it."""
    if known.kind in {"days", "one-of"}:
        return False
    return _holds(extent(known, zone), extent(said, zone))


def another_year(said: When, known: When) -> bool:
    """Whether two dates are the same days of different years."""
    one, other = (first_day(said), last_day(said)), (first_day(known), last_day(known))
    if one[0] is None or other[0] is None or one[1] is None or other[1] is None:
        return False
    days = [(day.month, day.day) for day in (one[0], one[1])] == [(day.month, day.day) for day in (other[0], other[1])]
    return days and one[0].year != other[0].year


def _holds(outer: Extent, inner: Extent) -> bool:
    if outer.start is None or inner.start is None or outer.end is None or inner.end is None:
        return False
    return outer.start <= inner.start and inner.end <= outer.end
