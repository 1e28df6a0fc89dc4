"""Dates in figures: ISO 8601, which is read, and day/month/year, which is read only where it has one meaning."""

from datetime import UTC, date, datetime, time
from typing import Final

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates.cursor import Cursor
from prospectus.dates.seasons import FIRST_YEAR, LAST_YEAR, month_end
from prospectus.dates.tokens import Token
from prospectus.dates.written import Item
from prospectus.dates.zones import zone as zone_of

_DAY_LENGTH: Final = len("2017-04-26")
_TIME_LENGTH: Final = len("2017-04-26T12:00")
_CENTURY: Final = 100
_MONTHS: Final = 12


def iso_day(cursor: Cursor, zone: str) -> Item | None:
    """The form "2017-04-26" or "2017-04-26T12:00"."""
    token = cursor.peek()
    if token.kind != "iso":
        return None
    cursor.take()
    day = _checked(cursor, token.start, token.start + _DAY_LENGTH, *map(int, token.text[:_DAY_LENGTH].split("-")))
    at = _iso_time(cursor, token, day, zone)
    place = (token.start, token.start + _DAY_LENGTH)
    return Item(
        *place, "day", day.day, day.month, day.year, iso=True, day_at=place, at=at, time_at=(token.start, token.end)
    )


def _checked(cursor: Cursor, start: int, end: int, year: int, month: int, day: int) -> date:
    """The day; where there is none, a finding, and the nearest day that there is."""
    near_year, near_month = min(max(year, FIRST_YEAR), LAST_YEAR), min(max(month, 1), _MONTHS)
    near = date(near_year, near_month, min(max(day, 1), month_end(near_year, near_month).day))
    if (near.year, near.month, near.day) != (year, month, day):
        message = f"there is no day {cursor.text[start:end]}"
        cursor.find("E-DATE-IMPOSSIBLE", start, end, message, near.isoformat())
    return near


def _iso_time(cursor: Cursor, token: Token, day: date, zone: str) -> time | None:
    said, rest = token.text[_DAY_LENGTH + 1 : _TIME_LENGTH], token.text[_TIME_LENGTH:]
    if not said:
        return None
    try:
        at = time.fromisoformat(said)
    except ValueError:
        cursor.find("E-DATE-IMPOSSIBLE", token.start, token.end, f"there is no time {said}", day.isoformat())
        return None
    seconds = rest.startswith(":") and rest[1:3]
    if seconds and seconds != "00":
        cursor.find("N-DATE-STYLE", token.start + _TIME_LENGTH, token.start + _TIME_LENGTH + 3, "leave seconds out", "")
    if (not seconds and rest) or rest.lstrip(":.0123456789"):
        _iso_offset(cursor, token, zone)
    elif at == time():
        message = "midnight can be the start or the end of the day: write 23:59 for the end"
        cursor.find("E-DATE-AMBIGUOUS", token.start, token.end, message, f"{day}T23:59")
    return at


def _iso_offset(cursor: Cursor, token: Token, zone: str) -> None:
    try:
        local = datetime.fromisoformat(token.text.upper()).astimezone(UTC).astimezone(zone_of(zone))
        text = local.strftime("%Y-%m-%dT%H:%M")
    except (ValueError, OverflowError):
        text = token.text[:_TIME_LENGTH]
    message = f"times are always those of the site, {zone}: write {text} and no offset"
    cursor.find("E-DATE-OFFSET", token.start, token.end, message, text)


def iso_week(cursor: Cursor) -> Item | None:
    """The form "2017-W23": the week as ISO 8601 numbers it."""
    token = cursor.peek()
    if token.kind != "isoweek":
        return None
    cursor.take()
    year, number = int(token.text[:4]), int(token.text[6:])
    near = min(max(year, FIRST_YEAR), LAST_YEAR)
    last = date(near, 12, 28).isocalendar().week
    near_number = min(max(number, 1), last)
    if (near, near_number) != (year, number):
        message = f"there is no week {token.text}: the last week of {near} is {last}"
        cursor.find("E-DATE-IMPOSSIBLE", token.start, token.end, message, f"{near}-W{near_number:02}")
    monday = date.fromisocalendar(near, near_number, 1)
    place = (token.start, token.end)
    return Item(*place, "week", monday.day, monday.month, monday.year, iso=True, day_at=place)


def iso_month(cursor: Cursor) -> Item | None:
    """The form "2017-06"."""
    token = cursor.peek()
    if token.kind != "isomonth" or not FIRST_YEAR <= int(token.text[:4]) <= LAST_YEAR:
        return None
    cursor.take()
    year, month = int(token.text[:4]), int(token.text[5:])
    name = ENGLISH_DATES.months[month - 1]
    cursor.style(token.start, token.end, f"{name} {year}", "write months in words")
    return Item(token.start, token.end, "month", 0, month, year)


def figures(cursor: Cursor) -> Item | None:
    """The form "26/04/2017", read where day and month cannot be mistaken for one another."""
    token = cursor.peek()
    if token.kind != "figures":
        return None
    cursor.take()
    first, middle, last = (int(part) for part in token.text.replace(".", "/").replace("-", "/").split("/"))
    if first > _CENTURY:
        orders = [(first, middle, last)]
    else:
        year = last if last > _CENTURY else 2000 + last
        orders = [(year, middle, first), (year, first, middle)]
    days = tuple({_spelt(*order): order for order in orders if _exists(*order)}.items())
    if len(days) == 1:
        (text, (year, month, day)), *_ = days
        cursor.style(token.start, token.end, text, "write the month in words")
    elif days:
        (text, (year, month, day)), (other, _) = days
        message = f"{token.text} can be {text} or {other}: write the month in words"
        cursor.find("E-DATE-AMBIGUOUS", token.start, token.end, message, text, otherwise=f"or {other}")
    else:
        cursor.find("E-DATE-IMPOSSIBLE", token.start, token.end, f"there is no day {token.text}")
        year, month, day = FIRST_YEAR, 1, 1
    place = (token.start, token.end)
    return Item(*place, "day", day, month, year, iso=True, day_at=place)


def _exists(year: int, month: int, day: int) -> bool:
    return FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= _MONTHS and 1 <= day <= month_end(year, month).day


def _spelt(year: int, month: int, day: int) -> str:
    return f"{day} {ENGLISH_DATES.months[month - 1]} {year}"


def split_years(cursor: Cursor) -> Item | None:
    """The form "2017/18", which is refused: it has three meanings."""
    token = cursor.peek()
    if token.kind != "years":
        return None
    cursor.take()
    years = both_years(token)
    text = f"{years[0]} to {years[1]}"
    if years[1] == years[0] + 1:
        message = (
            f"{token.text} can be an academic year, a financial year or two calendar years: "
            f"write “academic year {text}”, “financial year {text}” or “{text}”"
        )
        cursor.find("E-DATE-AMBIGUOUS", token.start, token.end, message, f"academic year {text}")
    else:
        cursor.find(
            "E-DATE-AMBIGUOUS", token.start, token.end, f"{token.text} has several meanings: write “{text}”", text
        )
    return Item(token.start, token.end, "year", 0, 0, min(max(years[0], FIRST_YEAR), LAST_YEAR))


def both_years(token: Token) -> tuple[int, int]:
    """The two years of "2017/18" or "2017-2018"."""
    first, last = int(token.text[:4]), int(token.text[5:])
    return first, last if last >= _CENTURY else first - first % _CENTURY + last + (
        _CENTURY if last < first % _CENTURY else 0
    )
