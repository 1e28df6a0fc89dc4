"""Bank holidays: on which days, and where, no office answers."""

from datetime import date
from functools import cache
from typing import Final

from msgspec import Struct

from prospectus.dates.bank_holidays_data import UNITED_KINGDOM

PARTS: Final = 3


class BankHoliday(Struct, frozen=True):
    """One holiday: its day, its name, and the parts of the country where it is kept."""

    day: date
    name: str
    where: tuple[str, ...]


def read_bank_holidays(text: str) -> tuple[tuple[BankHoliday, ...], tuple[int, ...]]:
    """Holidays in order, and the numbers (from 1) of the lines that are none.

    A line reads `2017-04-17 | England and Wales, Northern Ireland | Easter Monday`. Empty lines and lines that begin
    with `#` are skipped.
    """
    found: list[BankHoliday] = []
    faulty: list[int] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        holiday = _holiday([part.strip() for part in line.split("|")])
        if holiday:
            found.append(holiday)
        else:
            faulty.append(number)
    return tuple(sorted(found, key=lambda each: (each.day, each.name))), tuple(faulty)


@cache  # a constant, made when it is first needed
def united_kingdom() -> tuple[BankHoliday, ...]:
    """The bank holidays that come with the program: the United Kingdom from 2012 to 2028."""
    return read_bank_holidays(UNITED_KINGDOM)[0]


def on(day: date, holidays: tuple[BankHoliday, ...], where: tuple[str, ...] = ()) -> BankHoliday | None:
    """The holiday on a day, in any of the named parts of the country, or in any part where none is named."""
    for holiday in holidays:
        if holiday.day == day and (not where or set(where) & set(holiday.where)):
            return holiday
    return None


def _holiday(parts: list[str]) -> BankHoliday | None:
    if len(parts) != PARTS or not all(parts):
        return None
    try:
        day = date.fromisoformat(parts[0])
    except ValueError:
        return None
    return BankHoliday(day, parts[2], tuple(place.strip() for place in parts[1].split(",") if place.strip()))
