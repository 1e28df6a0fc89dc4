"""From periods as written to periods of the calendar: months and years are handed on, and every day is checked."""

from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates import seasons
from prospectus.dates.cursor import Cursor
from prospectus.dates.seasons import Calendar
from prospectus.dates.value import Period
from prospectus.dates.written import Item


class Setting(Struct, frozen=True):
    """What a text is read in: the year beside it (0: none), the site's zone, and when its years start."""

    year: int
    zone: str
    calendar: Calendar


def complete(cursor: Cursor, items: tuple[Item, ...], setting: Setting) -> tuple[Period, ...]:
    """A period for each item. What is wrong is found on the cursor; a nearby period stands in for it."""
    filled = _years(cursor, _months(_units(items)), setting)
    return tuple(_period(cursor, was, item, setting) for was, item in zip(items, filled, strict=True))


def _units(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A week makes weeks of the days after it; "mid to late May" makes "mid" a part of what "late" is a part of."""
    done = [items[0]]
    for item in items[1:]:
        follows = done[-1].unit == "week" and item.unit == "day"
        done.append(replace(item, unit="week") if follows else item)
    for place in range(len(done) - 2, -1, -1):
        if not done[place].unit:
            done[place] = replace(done[place], unit=done[place + 1].unit)
    return tuple(done)


def _months(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A day without a month takes it from its right."""
    done = list(items)
    for place in range(len(done) - 2, -1, -1):
        if not done[place].month and done[place].unit in {"day", "week", "part-of-month"}:
            year = done[place].year or done[place + 1].year
            done[place] = replace(done[place], month=done[place + 1].month, year=year)
    return tuple(done)


def _years(cursor: Cursor, items: tuple[Item, ...], setting: Setting) -> tuple[Item, ...]:
    """A period without a year takes it from its right; else from its left; else it is the year beside the text."""
    done = list(items)
    for place in range(len(done) - 2, -1, -1):
        if not done[place].year:
            done[place] = replace(done[place], year=done[place + 1].year)
    for place, item in enumerate(done):
        if item.year:
            continue
        if place:
            before = done[place - 1]
            later = 0 < item.month < before.month
            if items[0].year:
                cursor.style(item.end, item.end, f" {before.year + later}", "write the year at the end too")
            done[place] = replace(item, year=before.year + later)
        elif setting.year:
            done[place] = replace(item, year=setting.year)
        else:
            _year_missing(cursor, items)
            done[place] = replace(item, year=2000)
    return tuple(done)


def _year_missing(cursor: Cursor, items: tuple[Item, ...]) -> None:
    last = items[-1]
    text = cursor.text[last.start : last.end]
    message = "the year is missing: put it in place of YYYY, or write it once as “year:” beside the list"
    cursor.find("E-DATE-YEAR", last.start, last.end, message, f"{text} YYYY")


def _period(cursor: Cursor, was: Item, item: Item, setting: Setting) -> Period:  # noqa: PLR0911 - one for each unit
    match item.unit:
        case "day" | "week":
            return _day(cursor, was, item)
        case "part-of-month":
            return seasons.part_of_month(item.name, item.year, item.month)
        case "month":
            return seasons.month(item.year, item.month)
        case "quarter":
            return seasons.quarter(item.number, item.year)
        case "season":
            if item.name == "winter" and not item.year_end:
                _one_winter(cursor, item)
            return seasons.season(item.name, item.year)
        case "part-of-year":
            return seasons.part_of_year(item.name, item.year)
        case "academic-year" | "financial-year" | "tax-year":
            return seasons.year_of(item.unit, item.year, setting.calendar)
        case _:
            return seasons.year(item.year)


def _one_winter(cursor: Cursor, item: Item) -> None:
    one, other = (f"winter {year} to {year + 1}" for year in (item.year, item.year - 1))
    said = cursor.text[item.start : item.end]
    message = f"“{said}” can be the winter that starts or the one that ends in {item.year}: write “{one}” or “{other}”"
    cursor.find("E-DATE-AMBIGUOUS", item.start, item.end, message, one, otherwise=f"or {other}")


def spelt(day: date, *, year: bool = True) -> str:
    """A day in English words, with plain spaces."""
    return f"{day.day} {ENGLISH_DATES.months[day.month - 1]}{f' {day.year}' if year else ''}"


def _day(cursor: Cursor, was: Item, item: Item) -> Period:
    if not item.month:
        cursor.find("E-DATE-UNKNOWN", was.start, was.end, "the month is missing")
        return seasons.day(date(item.year, 1, 1))
    last = seasons.month_end(item.year, item.month)
    if not 1 <= item.number <= last.day:
        month = f"{ENGLISH_DATES.months[item.month - 1]} {item.year}"
        message = f"{month} has {last.day} days, so there is no {item.number} {month}"
        near = max(1, min(item.number, last.day))
        cursor.find("E-DATE-IMPOSSIBLE", *was.day_at, message, str(near))
        return seasons.day(date(item.year, item.month, near))
    day = date(item.year, item.month, item.number)
    weekday = ENGLISH_DATES.weekdays[day.weekday()]
    if item.unit == "week":
        if day.weekday():
            _not_monday(cursor, was, day)
        return seasons.week(day - timedelta(day.weekday()))
    if was.weekday not in {-1, day.weekday()}:
        message = f"{spelt(day)} is a {weekday}"
        cursor.find("E-WEEKDAY", *was.weekday_at, message, weekday, otherwise="or leave the weekday out")
    return seasons.day(day)


def _not_monday(cursor: Cursor, was: Item, day: date) -> None:
    monday = day - timedelta(day.weekday())
    message = f"{spelt(day)} is a {ENGLISH_DATES.weekdays[day.weekday()]}, and a week commences on a Monday"
    start = was.weekday_at[0] if was.weekday >= 0 else was.day_at[0]
    same = monday.month == day.month
    if was.iso:
        text = monday.isoformat()
    elif not was.month and same:
        text = str(monday.day)
    else:
        text = spelt(monday, year=bool(was.year) or monday.year != day.year)
    text = f"Monday {text}" if was.weekday >= 0 and not was.iso else text
    following = spelt(monday + timedelta(7))
    cursor.find("E-WEEK-MONDAY", start, was.end, message, text, otherwise=f"or the week after, from {following}")
