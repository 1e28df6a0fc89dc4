"""A month as a grid of days, Monday first."""

from dataclasses import dataclass

from prospectus.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class GridDay:
    """One cell: day 0 belongs to a neighbouring month and is empty. `entries` lead to the dates of that day."""

    day: int
    machine: str
    entries: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """A month: `weeks` are rows of seven days; `weekdays` pairs of the full and the short name."""

    heading: str
    weekdays: tuple[tuple[str, str], ...]
    weeks: tuple[tuple[GridDay, ...], ...]
    previous: Link | None
    next: Link | None
