"""The forms of a day and of a week: "26 April 2017", "April 26, 2017", "week commencing 5 June 2017"."""

from typing import Final

from msgspec.structs import replace

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates.cursor import Cursor
from prospectus.dates.grammar_figures import figures
from prospectus.dates.grammar_year import year
from prospectus.dates.vocabulary import MIDDAY, MONTHS, RUN, WEEK_PREFIXES, WEEKDAYS
from prospectus.dates.written import Item

_LAST_DAY: Final = 31


def week(cursor: Cursor) -> Item | None:
    """The form "week commencing 5 June 2017": the prefix, then a day."""
    token = cursor.peek()
    prefix = cursor.one_of(WEEK_PREFIXES)
    if not prefix:
        if token.kind != "weekmark":
            return None
        cursor.take()
    said = cursor.text[token.start : cursor.before.end]
    text = "weeks commencing" if prefix.startswith("weeks") else "week commencing"
    if not prefix.endswith("commencing"):
        cursor.style(token.start, cursor.before.end, text, f"write “{text}”, not “{said}”")
    saved = cursor.save()
    found = day_first(cursor)
    if found is None:
        cursor.restore(saved)
        found = month_first(cursor) or figures(cursor)
    return found and replace(found, unit="week")


def day_first(cursor: Cursor) -> Item | None:
    """The form "26", "26 April", "Wednesday 26 April 2017"."""
    start = cursor.peek().start
    weekday, weekday_at = _weekday(cursor)
    if cursor.sees("the"):
        the = cursor.take()
        cursor.style(the.start, cursor.peek().start, "", "leave “the” out")
    token = cursor.take()
    if token.kind not in {"number", "ordinal"} or len(token.text.rstrip("stndrhSTNDRH")) > len(str(_LAST_DAY)):
        return None
    cursor.style(token.start, token.end, str(token.number), f"write {token.number}, not {token.text}")
    if cursor.sees("of") and cursor.peek(1).key in MONTHS:
        of = cursor.take()
        cursor.style(of.start, cursor.peek().start, "", "leave “of” out")
    number = month(cursor)
    found = year(cursor) if number else 0
    return Item(
        start,
        cursor.before.end,
        "day",
        token.number,
        number,
        found,
        weekday=weekday,
        day_at=(token.start, token.end),
        weekday_at=weekday_at,
    )


def month_first(cursor: Cursor) -> Item | None:
    """The form "April 26, 2017": understood, and turned round."""
    start = cursor.peek().start
    weekday, weekday_at = _weekday(cursor)
    number, token = month(cursor), cursor.take()
    follows = cursor.peek()
    if (
        not number
        or token.kind not in {"number", "ordinal"}
        or not 0 < token.number <= _LAST_DAY
        or follows.key in MIDDAY
    ):
        return None
    found = year(cursor)
    end = cursor.before.end
    named = f"{ENGLISH_DATES.months[number - 1]}"
    short = token.kind == "number" and not found and weekday < 0 and follows.key not in {*RUN, "and", "or", ","}
    text = f"{cursor.text[slice(*weekday_at)]} {token.number} {named}{f' {found}' if found else ''}".strip()
    if short:
        other = f"{named} 20{token.number:02}"
        message = f"“{cursor.text[start:end]}” can be {text} or {other}: write the day before the month"
        cursor.find("E-DATE-AMBIGUOUS", start, end, message, text, otherwise=f"or {other}")
    else:
        cursor.style(start, end, text, "write the day before the month")
    day_at = (token.start, token.end)
    return Item(start, end, "day", token.number, number, found, weekday=weekday, day_at=day_at, weekday_at=weekday_at)


def _weekday(cursor: Cursor) -> tuple[int, tuple[int, int]]:
    """The number of a weekday, from Monday, which is 0, and its place; -1 where there is none."""
    token = cursor.peek()
    if token.key not in WEEKDAYS:
        return -1, (0, 0)
    cursor.take()
    if cursor.sees(".") or cursor.sees(","):
        mark = cursor.take()
        cursor.style(mark.start, mark.end, "", f"leave “{mark.text}” out after the weekday")
    number = WEEKDAYS[token.key]
    cursor.style(token.start, token.end, ENGLISH_DATES.weekdays[number], "write weekdays in full")
    return number, (token.start, token.end)


def month(cursor: Cursor) -> int:
    """The number of a month's name; 0 where there is none."""
    token = cursor.peek()
    number = MONTHS.get(token.key, 0)
    if not number:
        return 0
    cursor.take()
    end = cursor.take().end if cursor.sees(".") and token.key != ENGLISH_DATES.months[number - 1].lower() else token.end
    name = ENGLISH_DATES.months[number - 1]
    cursor.style(token.start, end, name, f"write {name}")
    return number
