"""A month as a grid of days."""

from calendar import Calendar as Weeks
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from prospectus.base.need import Need
from prospectus.model.addresses import calendar_address
from prospectus.plan.agenda import site_items
from prospectus.plan.entries import Entry, in_month, months, years
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.month_grid import GridDay, MonthGrid
from prospectus.plan.words import words

_MONDAY = 0
_WEEK = 7


def month_grid(need: Need, year: int, month: int) -> MonthGrid:
    """The grid of a month, Monday first. Dates longer than two weeks, or coarser than one, stand only in the list."""
    chosen = need(in_month, year, month)
    weekdays = words(need).dates.weekdays
    weeks = Weeks(_MONDAY).monthdatescalendar(year, month)
    links: dict[date, list[Link]] = {}
    for entry, item in zip(chosen, site_items(need, chosen), strict=True):
        for day in _days(entry):
            links.setdefault(day, []).append(Link(item.what, f"#{item.anchor}"))
    before, after = _neighbours(need, year, month)
    return MonthGrid(
        heading=month_name(need, year, month),
        weekdays=tuple((name, name[:3]) for name in weekdays),
        weeks=tuple(tuple(_day(day, month, links) for day in week) for week in weeks),
        previous=_link(need, before),
        next=_link(need, after),
    )


def month_name(need: Need, year: int, month: int) -> str:
    """A month with its year."""
    return f"{words(need).dates.months[month - 1]} {year}"


def months_in_use(need: Need) -> tuple[tuple[int, int], ...]:
    """Every month that has dates, in order."""
    return tuple((year, month) for year in need(years) for month in need(months, year))


def _days(entry: Entry) -> tuple[date, ...]:
    """The days on which a date stands in grids."""
    if entry.first is None or entry.last is None:
        return ()
    after = (entry.last - entry.first).days
    return tuple(entry.first + timedelta(days) for days in range(after + 1)) if after < 2 * _WEEK else ()


def _day(day: date, month: int, links: Mapping[date, Sequence[Link]]) -> GridDay:
    return GridDay(day.day, day.isoformat(), tuple(links.get(day, ()))) if day.month == month else GridDay(0, "", ())


def _neighbours(need: Need, year: int, month: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    used = need(months_in_use)
    before = max((each for each in used if each < (year, month)), default=None)
    after = min((each for each in used if each > (year, month)), default=None)
    return before, after


def _link(need: Need, month: tuple[int, int] | None) -> Link | None:
    return Link(month_name(need, *month), internal(calendar_address(*month))) if month else None
