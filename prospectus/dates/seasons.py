"""The named stretches of the calendar: parts of months and years, quarters, seasons, and years that start late."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from prospectus.dates.value import Period, Unit

SEASONS: Final = ("spring", "summer", "autumn", "winter")
PARTS: Final = ("early", "mid", "late", "end")
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199


class Calendar(Struct, frozen=True):
    """The month and day on which the years of a site start."""

    academic: tuple[int, int] = (9, 1)
    financial: tuple[int, int] = (4, 1)
    tax: tuple[int, int] = (4, 6)


PLAIN: Final = Calendar()
"""The years of the United Kingdom."""


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def day(on: date) -> Period:
    """One day."""
    return Period("day", on, on)


def week(monday: date) -> Period:
    """The week from a Monday to its Sunday."""
    return Period("week", monday, monday + timedelta(6))


def months(unit: Unit, year: int, month: int, count: int, name: str = "") -> Period:
    """A stretch of `count` months from the first of a month on."""
    last = month + count - 1
    return Period(unit, date(year, month, 1), month_end(year + (last - 1) // 12, (last - 1) % 12 + 1), name)


def month(year: int, number: int) -> Period:
    """One month."""
    return months("month", year, number, 1)


def part_of_month(name: str, year: int, number: int) -> Period:
    """Early is days 1 to 10, mid 11 to 20, late and end 21 to the last."""
    third = min(PARTS.index(name), 2)
    last = month_end(year, number) if third == 2 else date(year, number, third * 10 + 10)  # noqa: PLR2004
    return Period("part-of-month", date(year, number, third * 10 + 1), last, name)


def part_of_year(name: str, year: int) -> Period:
    """Early is January to April, mid May to August, late and end September to December."""
    return months("part-of-year", year, min(PARTS.index(name), 2) * 4 + 1, 4, name)


def quarter(number: int, year: int) -> Period:
    """A quarter of the calendar year, 1 to 4."""
    return months("quarter", year, number * 3 - 2, 3)


def season(name: str, year: int) -> Period:
    """Three months: spring from March, summer from June, autumn from September, winter from December of `year`."""
    return months("season", year, SEASONS.index(name) * 3 + 3, 3, name)


def year(number: int) -> Period:
    """A calendar year."""
    return months("year", number, 1, 12)


def year_of(unit: Unit, number: int, calendar: Calendar = PLAIN) -> Period:
    """The academic, financial or tax year that starts in the year `number`."""
    starts = {"academic-year": calendar.academic, "financial-year": calendar.financial, "tax-year": calendar.tax}[unit]
    first, following = (_start(year_number, *starts) for year_number in (number, number + 1))
    return Period(unit, first, following - timedelta(1))


def _start(number: int, month_number: int, day_number: int) -> date:
    return min(date(number, month_number, 1) + timedelta(day_number - 1), month_end(number, month_number))
