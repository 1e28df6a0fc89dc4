"""Dates that are told otherwise: by another date, by the weekday of a month, every year, or not at all yet."""

import re
from datetime import date, timedelta
from typing import Final, Literal

from msgspec.structs import replace

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates import seasons
from prospectus.dates.complete import Setting, spelt
from prospectus.dates.cursor import Cursor
from prospectus.dates.grammar_chain import times_after
from prospectus.dates.grammar_dated import dated
from prospectus.dates.grammar_day import month
from prospectus.dates.grammar_year import year
from prospectus.dates.value import Relative, When
from prospectus.dates.vocabulary import COUNTS, DOUBTS, LENGTHS, OPENINGS, RANKS, WEEKDAYS
from prospectus.dates.wording import said
from prospectus.dates.zones import clock_change

_NOT_YET: Final = tuple(phrase for phrase, doubt in DOUBTS if doubt.startswith("to-be"))
_OPEN: Final = tuple(phrase for phrase, _ in OPENINGS)
_ANCHOR: Final = re.compile(r"(?:date:)?([A-Za-z0-9][\w-]*(?:/[\w-]+)*)")
_WEEK: Final = 7


def unknown_yet(cursor: Cursor, _setting: Setting) -> When | None:
    """The form "to be confirmed" or "to be announced": there is no date yet."""
    start = cursor.peek().start
    phrase = cursor.one_of(_NOT_YET)
    if not phrase:
        return None
    doubt = dict(DOUBTS)[phrase]
    announced = doubt == "to-be-announced"
    if phrase in {"tbc", "tba"}:
        text = "to be announced" if announced else "to be confirmed"
        cursor.style(start, cursor.before.end, text, f"write “{text}”")
    return When("tbc", doubt=doubt if announced else "")


def opening(cursor: Cursor, _setting: Setting) -> When | None:
    """The form "open all year" or "until places are filled"."""
    start = cursor.peek().start
    phrase = cursor.one_of(_OPEN)
    if not phrase:
        return None
    found = dict(OPENINGS)[phrase]
    house = next(said for said, meaning in OPENINGS if meaning == found)
    if phrase != house:
        cursor.style(start, cursor.before.end, house, f"write “{house}”")
    return When("open", opening=found)


def yearly(cursor: Cursor, _setting: Setting) -> When | None:
    """The form "every November to December"; "usually" reads the same."""
    if not (cursor.accept("every year in") or any(map(cursor.accept, ("every", "usually", "each")))):
        return None
    cursor.accept("in")
    first = month(cursor)
    if not first:
        return None
    saved = cursor.save()
    before = cursor.before
    dash = cursor.peek().kind == "dash"
    last = 0
    if dash or cursor.sees("to") or cursor.sees("and"):
        link = cursor.take()
        last = month(cursor)
        if link.key != "to":
            cursor.style(before.end, cursor.before.start, " to ", "write “to”")
    if not last:
        cursor.restore(saved)
    if cursor.peek().kind == "number":
        return None
    return When("yearly", yearly=(first, last or first))


def weekly(cursor: Cursor, setting: Setting) -> When | None:
    """The form "every Tuesday from 5 to 26 September 2017"."""
    start = cursor.peek().start
    if not (cursor.accept("every") or cursor.accept("each")):
        return None
    token = cursor.take()
    weekday = WEEKDAYS.get(token.key)
    if weekday is None:
        return None
    name = ENGLISH_DATES.weekdays[weekday]
    cursor.style(token.start, token.end, name, "write weekdays in full")
    run = dated(cursor, setting)
    if run is None or run.kind not in {"range", "month", "months", "quarter"}:
        return None
    first, last = run.periods[0].first, run.periods[-1].last
    day = first + timedelta((weekday - first.weekday()) % _WEEK)
    days = tuple(day + timedelta(days) for days in range(0, (last - day).days + 1, _WEEK))
    end = cursor.before.end
    if len(days) < 2:  # noqa: PLR2004 - that is what "every" means
        _too_few(cursor, start, name, days)
        return When("days", (seasons.day(first),))
    start_of, end_of = run.periods[0], run.periods[-1]
    if start_of.at is not None and (start_of.at, start_of.until) != (end_of.at, end_of.until):
        return None
    when = When("days", tuple(replace(end_of, unit="day", first=on, last=on) for on in days), weekly=True)
    touched = next(
        (on for on in days for at in (end_of.at, end_of.until) if at and clock_change(on, at, setting.zone)), None
    )
    if touched is not None:
        message = f"the clocks change at this time on {spelt(touched)}: write another time"
        cursor.find("E-DATE-CLOCK", start, end, message)
    if run.kind != "range" or run.periods[0].unit != "day":
        cursor.style(start, end, said(when), "say the first and the last day")
    return when


def _too_few(cursor: Cursor, start: int, name: str, days: tuple[date, ...]) -> None:
    if cursor.impossible:
        return
    message = f"there is {'only one' if days else 'no'} {name} between these days"
    text = f"{name} {said(When('day', (seasons.day(days[0]),)))}" if days else None
    cursor.find("E-DATE-IMPOSSIBLE", start, cursor.before.end, message, text)


def weekday_of_month(cursor: Cursor, setting: Setting) -> When | None:
    """The form "first Tuesday of October 2026"."""
    cursor.accept("the")
    start = cursor.peek().start
    token, name = cursor.take(), cursor.take()
    rank = RANKS.get(token.key, 0) or (token.number if token.kind == "ordinal" else 0)
    weekday = WEEKDAYS.get(name.key)
    if not rank or weekday is None or not (cursor.accept("of") or cursor.accept("in")):
        return None
    number = month(cursor)
    found = year(cursor) or setting.year
    if not number:
        return None
    end = cursor.before.end
    text = cursor.text[start:end]
    if not found:
        cursor.find("E-DATE-YEAR", start, end, "the year is missing: put it in place of YYYY", f"{text} YYYY")
        found = 2000
    day = _nth(rank, weekday, found, number)
    if day is None:
        message = f"{ENGLISH_DATES.months[number - 1]} {found} has no {text.split()[0]} {name.text}"
        weekday_name = ENGLISH_DATES.weekdays[weekday]
        month_name = ENGLISH_DATES.months[number - 1]
        cursor.find("E-DATE-IMPOSSIBLE", start, end, message, f"last {weekday_name} of {month_name} {found}")
        return When("relative")
    times = times_after(cursor, setting)
    period = replace(seasons.day(day), at=times.at, until=times.until) if times else seasons.day(day)
    return When("relative", (period,), weekdays=True, relative=Relative("weekday", rank))


def _nth(rank: int, weekday: int, year_number: int, number: int) -> date | None:
    last = seasons.month_end(year_number, number)
    if rank < 0:
        return last - timedelta((last.weekday() - weekday) % _WEEK)
    first = last.replace(day=1)
    found = first + timedelta((weekday - first.weekday()) % _WEEK + (rank - 1) * _WEEK)
    return found if found <= last and rank > 0 else None


def told_by_another(cursor: Cursor, _setting: Setting) -> When | None:
    """The form "8 weeks after closes", "within eight weeks of closes"."""
    within = cursor.accept("within")
    token, unit = cursor.take(), LENGTHS.get(cursor.take().key)
    count = COUNTS.get(token.key, 0) or (1 if token.key in {"a", "an"} else token.number)
    way = _way(cursor, within=within)
    match = _ANCHOR.match(cursor.text, cursor.peek().start)
    if not way or unit is None or not 0 < count < 1000 or match is None or match[1].lower() == "the":  # noqa: PLR2004 - years enough
        return None
    while cursor.peek().kind != "end" and cursor.peek().start < match.end():
        cursor.take()
    return When("relative", relative=Relative(way, count, _unit(unit), match[1].lower()))


def _way(cursor: Cursor, *, within: bool) -> Literal["", "after", "before", "within"]:
    if within:
        return "within" if cursor.accept("of") or cursor.accept("after") else ""
    return "after" if cursor.accept("after") else "before" if cursor.accept("before") else ""


def _unit(unit: str) -> Literal["day", "week", "month", "year"]:
    match unit:
        case "day" | "week" | "month" | "year":
            return unit
        case _:
            raise AssertionError(unit)
