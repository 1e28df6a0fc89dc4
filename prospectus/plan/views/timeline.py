"""A year drawn as one line: points, bars, hatched where coarse. All measures are in units of the drawing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tick:
    """A month's boundary at `x`, with its short name."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A date from `x` over `width` (0: a point) in lane `y`; hatched where coarse; its label and where that stands."""

    x: float
    width: float
    y: float
    coarse: bool
    passed: bool
    label: str
    date: str
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """One year of dates. `title` and `summary` name the drawing for those who hear it; the agenda is its text."""

    id: str
    year: int
    title: str
    summary: str
    width: float
    height: float
    ticks: tuple[Tick, ...]
    marks: tuple[Mark, ...]
