"""A day some days, weeks, months or years after another, as `review_in` says it, and whether it has come."""

import re
from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from typing import Final

from prospectus.base.need import Need, reached
from prospectus.dates.zones import day_start

_PERIOD: Final = re.compile(r"\s*(\d{1,4})\s+(day|week|month|year)s?\s*", re.IGNORECASE)
_DAYS: Final = (("day", 1), ("week", 7))


def later(day: date, period: str) -> date | None:
    """The day that is one `period` such as "6 months" after `day`; `None` where that is none."""
    match = _PERIOD.fullmatch(period)
    if match is None:
        return None
    count, unit = int(match[1]), match[2].lower()
    days = dict(_DAYS).get(unit)
    if days is not None:
        return day + timedelta(days=count * days) if day.year + count < MAXYEAR else None
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    if year > MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def has_come(need: Need, day: date, zone: str) -> bool:
    """Whether the first moment of a day, in a zone, has been reached."""
    return need(reached, day_start(day, zone))
