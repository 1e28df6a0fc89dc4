"""A month as a grid of days, Monday first."""

from msgspec import Struct

from prospectus.plan.views.link import Link


class GridDay(Struct, frozen=True):
    """One cell: day 0 belongs to a neighbouring month and is empty. `entries` lead to the dates of that day."""

    day: int
    machine: str
    entries: tuple[Link, ...]


class MonthGrid(Struct, frozen=True):
    """A month: `weeks` are rows of seven days; `weekdays` pairs of the full and the short name."""

    heading: str
    weekdays: tuple[tuple[str, str], ...]
    weeks: tuple[tuple[GridDay, ...], ...]
    previous: Link | None
    next: Link | None
