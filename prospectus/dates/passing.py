"""Whether a date has passed (no, maybe, yes, or yes but it was never confirmed), and where it stands."""

from typing import Final, Literal

from msgspec.structs import replace

from prospectus.dates.extent import extent
from prospectus.dates.steps import Steps, steps, switch
from prospectus.dates.value import Kind, Period, Unit, When

Passed = Literal["no", "maybe", "yes", "never-confirmed"]

Standing = Literal["ahead", "now", "maybe", "past", "expected"]

Edge = Literal["first", "last"]

EXACT: Final = frozenset({"instant", "span", "day", "days"})
"""Kinds that leave no doubt about the day."""

KIND_OF: Final[tuple[tuple[Unit, Kind], ...]] = (
    ("day", "day"),
    ("week", "week"),
    ("part-of-month", "part"),
    ("month", "month"),
    ("quarter", "quarter"),
    ("season", "season"),
    ("part-of-year", "part"),
    ("year", "year"),
    ("academic-year", "year"),
    ("financial-year", "year"),
    ("tax-year", "year"),
)


def passing(when: When, zone: str, edge: Edge = "last") -> Steps[Passed]:
    """Whether the beginning ("first") or the end ("last") of a date has passed, as time goes by in a zone.

    "maybe" is the answer inside a coarse or provisional extent, and for ever where no date is fixed. A provisional
    date that lies behind is "never-confirmed". What is open all year, or until places are filled, has begun and has
    not ended. What only has a start has passed when it starts.
    """
    if when.opening:
        return Steps("yes" if edge == "first" else "no")
    covered = extent(when, zone)
    if covered.start is None:
        return Steps("maybe")
    end = covered.end or covered.start
    if when.doubt:
        return steps("no", ((covered.start, "maybe"), (end, "never-confirmed")))
    if is_exact(when):
        return switch("no", covered.start if edge == "first" else end, "yes")
    return steps("no", ((covered.start, "maybe"), (end, "yes")))


def standing(when: When, zone: str) -> Steps[Standing]:
    """Where a date stands as time goes by: "now" on its days, "maybe" somewhere inside a coarse or provisional extent.

    "expected" is a coarse or provisional date behind, of which nobody said whether it was kept. A date that is not
    fixed stays "ahead".
    """
    covered = extent(when, zone)
    if covered.start is None:
        return Steps("ahead")
    during: Standing = "now" if is_fixed(when) else "maybe"
    after: Standing = "past" if is_fixed(when) else "expected"
    return steps("ahead", ((covered.start, during), *(((covered.end, after),) if covered.end else ())))


def edge_of(when: When, edge: Edge) -> When:
    """The beginning or the end of a run or of separate days, as a value of its own; any other date as it is."""
    if not when.periods or when.kind == "one-of":
        return when
    *others, period = when.periods if edge == "last" else reversed(when.periods)
    if not others:
        return when
    if when.kind == "range":
        at = period.at if edge == "first" else period.until or period.at
        period = replace(period, at=at, until=None)
    return replace(when, kind=_kind(period), periods=(period,), weekly=False)


def is_exact(when: When) -> bool:
    """Whether a date is told to the day or finer."""
    return when.kind in EXACT or (when.kind == "range" and all(period.unit == "day" for period in when.periods))


def is_fixed(when: When) -> bool:
    """Whether nothing about a date is left open: it is confirmed, and told to the week or finer."""
    return not when.doubt and (is_exact(when) or when.kind == "week")


def _kind(period: Period) -> Kind:
    if period.at:
        return "span" if period.until else "instant"
    return dict(KIND_OF)[period.unit]
