"""A year drawn as lines: a row for each thing that has dates, with points, bars, and hatched bars where coarse.

What lies along the year is measured in percent of the drawing's width, so that it fits every screen; the words of a
row are text beside the drawing, where they can wrap.
"""

from msgspec import Struct


class Tick(Struct, frozen=True):
    """The beginning of a month at `x` percent, with its short name."""

    x: float
    label: str


class Bar(Struct, frozen=True):
    """A date from `x` over `width` percent (0: a single day). Hatched where coarse."""

    x: float
    width: float
    coarse: bool
    passed: bool


class Row(Struct, frozen=True):
    """A line of the drawing: what it is about, its date in words (or empty), and what is drawn."""

    label: str
    date: str
    bars: tuple[Bar, ...]


class Timeline(Struct, frozen=True):
    """One year of dates. `title` and `summary` name the drawing for those who hear it; the agenda is its text."""

    id: str
    title: str
    summary: str
    ticks: tuple[Tick, ...]
    rows: tuple[Row, ...]
