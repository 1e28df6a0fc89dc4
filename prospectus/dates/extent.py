"""When a value begins and ends, as instants in a zone."""

from datetime import date, datetime, timedelta
from typing import Final

from prospectus.dates.precision import in_calendar, precision, rank
from prospectus.dates.value import Extent, Period, When
from prospectus.dates.zones import day_start, instant

__all__ = ["extent", "first_day", "in_calendar", "last_day", "precision", "sort_key"]

_MINUTES: Final = 60


def extent(when: When, zone: str) -> Extent:
    """The half-open interval of instants that a value covers in a zone (an IANA name, such as "Europe/London").

    Separate periods and "one of" go from the first to the last. A start ("from") has no end.
    """
    if not when.periods:
        return Extent()
    start = min(_start(period, zone) for period in when.periods)
    if when.bound == "from":
        return Extent(start, None)
    return Extent(start, max(_end(period, zone) for period in when.periods))


def _start(period: Period, zone: str) -> datetime:
    return day_start(period.first, zone) if period.at is None else instant(period.first, period.at, zone)


def _end(period: Period, zone: str) -> datetime:
    last = period.until or period.at
    if last is None:
        return day_start(period.last + timedelta(1), zone)
    return instant(period.last, last, zone)


def first_day(when: When) -> date | None:
    """The first calendar day of a value; `None` where no date is fixed."""
    return min((period.first for period in when.periods), default=None)


def last_day(when: When) -> date | None:
    """The last calendar day of a value; `None` where no date is fixed, or where it has no end."""
    return None if when.bound == "from" else max((period.last for period in when.periods), default=None)


def sort_key(when: When) -> tuple[date, int, int]:
    """The order of values: by first day, then precision (finest first), then time in minutes; undated values last.

    A day without a time comes after the times of that day. An undated item of a list stays where it stands: that is
    the list's matter.
    """
    first = first_day(when)
    if first is None:
        return (date.max, rank(precision(when)), 0)
    at = min((period.at for period in when.periods if period.at is not None and period.first == first), default=None)
    return (first, rank(precision(when)), at.hour * _MINUTES + at.minute if at else 0)
