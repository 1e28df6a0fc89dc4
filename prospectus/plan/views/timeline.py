"""A year drawn as one line: points, bars, hatched where coarse.

What lies along the year is measured in percent of the drawing's width, so that its words keep their size on every
screen; what lies across it in CSS pixels.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a month at `x` percent, with its short name."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A date from `x` over `width` percent (0: a point), in the lane whose upper edge is at `y` pixels.

    Hatched where coarse. Its label starts where the mark starts, or, `before`, ends where the mark ends: late in the
    year there is no room after it. `anchor` is the id of its item on the page.
    """

    x: float
    width: float
    y: int
    coarse: bool
    passed: bool
    before: bool
    label: str
    date: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """One year of dates. `title` and `summary` name the drawing for those who hear it; the agenda is its text.

    `height` in CSS pixels, with the row of months at the top.
    """

    id: str
    year: int
    title: str
    summary: str
    height: int
    ticks: tuple[Tick, ...]
    marks: tuple[Mark, ...]
