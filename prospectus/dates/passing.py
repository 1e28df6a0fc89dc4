"""Whether a date has passed: no, maybe, yes, or yes but it was never confirmed."""

from dataclasses import replace
from typing import Final, Literal

from prospectus.dates.extent import extent
from prospectus.dates.steps import Steps, steps, switch
from prospectus.dates.value import Kind, Period, Unit, When

Passed = Literal["no", "maybe", "yes", "never-confirmed"]

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
    not ended.
    """
    if when.opening:
        return Steps("yes" if edge == "first" else "no")
    part = edge_of(when, edge)
    covered = extent(part, zone)
    if covered.start is None:
        return Steps("maybe")
    end = covered.end or covered.start
    if when.doubt:
        return steps("no", ((covered.start, "maybe"), (end, "never-confirmed")))
    if part.kind in EXACT:
        return switch("no", covered.start if edge == "first" else end, "yes")
    return steps("no", ((covered.start, "maybe"), (end, "yes")))


def edge_of(when: When, edge: Edge) -> When:
    """The beginning or the end of a run or of separate days, as a value of its own; any other date as it is."""
    if not when.periods or when.kind == "one-of":
        return when
    *others, period = when.periods if edge == "last" else reversed(when.periods)
    if not others:
        return when
    if edge == "last" and when.kind == "range":
        period = replace(period, at=period.until or period.at, until=None)
    if edge == "first" and when.kind == "range":
        period = replace(period, until=None)
    return replace(when, kind=_kind(period), periods=(period,), weekly=False)


def is_fixed(when: When) -> bool:
    """Whether nothing about a date is left open: confirmed, and told to the week or finer."""
    ends = (edge_of(when, "first"), edge_of(when, "last"))
    return not when.doubt and all(each.kind in EXACT or each.kind == "week" for each in ends)


def _kind(period: Period) -> Kind:
    if period.at:
        return "span" if period.until else "instant"
    return dict(KIND_OF)[period.unit]
