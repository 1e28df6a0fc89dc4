"""How exactly a value is known."""

from typing import Final, get_args

from prospectus.dates.value import Period, Precision, When

_FINEST_FIRST: Final[tuple[Precision, ...]] = get_args(Precision)
_IN_CALENDARS: Final = frozenset({"minute", "day", "week"})
_LONGEST: Final[tuple[tuple[Precision, int], ...]] = (
    ("day", 1),
    ("week", 7),
    ("part-of-month", 11),
    ("month", 31),
    ("quarter", 92),
    ("part-of-year", 123),
)


def rank(found: Precision) -> int:
    """The place of a precision in the order, the finest first."""
    return _FINEST_FIRST.index(found)


def precision(when: When) -> Precision:
    """How exactly a value is known: as its coarsest period is; "one of" as the stretch it may fall in; or "none"."""
    if not when.periods:
        return "none"
    if when.kind == "one-of":
        return _of_days((when.periods[-1].last - when.periods[0].first).days + 1)
    return max(map(_of, when.periods), key=rank) if len(when.periods) > 1 else _of(when.periods[0])


def _of(period: Period) -> Precision:
    match period.unit:
        case "day":
            return "day" if period.at is None else "minute"
        case "academic-year" | "financial-year" | "tax-year":
            return "year"
        case unit:
            return unit


def _of_days(length: int) -> Precision:
    return next((name for name, longest in _LONGEST if length <= longest), "year")


def in_calendar(when: When) -> bool:
    """Whether a value is fixed to a week or finer, so that it goes into calendars."""
    return precision(when) in _IN_CALENDARS
