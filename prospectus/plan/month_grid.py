"""A month as a grid of days."""

from calendar import Calendar as Weeks
from datetime import date

from prospectus.base.need import Need
from prospectus.model.addresses import calendar_address
from prospectus.plan.agenda import site_item
from prospectus.plan.entries import Entry, in_month, months, years
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.month_grid import GridDay, MonthGrid
from prospectus.plan.words import words

_MONDAY = 0
_WEEK = 7


def month_grid(need: Need, year: int, month: int) -> MonthGrid:
    """The grid of a month, Monday first. Dates longer than two weeks, or coarser than one, stand only in the list."""
    chosen = tuple(entry for entry in need(in_month, year, month) if _fits(entry))
    weekdays = words(need).dates.weekdays
    weeks = Weeks(_MONDAY).monthdatescalendar(year, month)
    before, after = _neighbours(need, year, month)
    return MonthGrid(
        heading=month_name(need, year, month),
        weekdays=tuple((name, name[:3]) for name in weekdays),
        weeks=tuple(tuple(_day(need, day, month, chosen) for day in week) for week in weeks),
        previous=_link(need, before),
        next=_link(need, after),
    )


def month_name(need: Need, year: int, month: int) -> str:
    """A month with its year."""
    return f"{words(need).dates.months[month - 1]} {year}"


def months_in_use(need: Need) -> tuple[tuple[int, int], ...]:
    """Every month that has dates, in order."""
    return tuple((year, month) for year in need(years) for month in need(months, year))


def _fits(entry: Entry) -> bool:
    return entry.first is not None and entry.last is not None and (entry.last - entry.first).days < 2 * _WEEK


def _day(need: Need, day: date, month: int, chosen: tuple[Entry, ...]) -> GridDay:
    if day.month != month:
        return GridDay(0, "", ())
    here = (entry for entry in chosen if entry.first and entry.last and entry.first <= day <= entry.last)
    items = (need(site_item, entry.programme, entry.round, entry.id) for entry in here)
    return GridDay(day.day, day.isoformat(), tuple(Link(item.what, f"#{item.anchor}") for item in items))


def _neighbours(need: Need, year: int, month: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    used = need(months_in_use)
    before = max((each for each in used if each < (year, month)), default=None)
    after = min((each for each in used if each > (year, month)), default=None)
    return before, after


def _link(need: Need, month: tuple[int, int] | None) -> Link | None:
    return Link(month_name(need, *month), internal(calendar_address(*month))) if month else None
