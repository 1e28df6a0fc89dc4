"""The forms of one period: a day, a week, a part, a month, a quarter, a season or a year.

Each form is a function that moves the cursor past what it knows and gives an `Item`, or gives `None`. `ITEMS` is the
grammar: the forms in the order in which they are tried.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates.cursor import Cursor
from prospectus.dates.grammar_figures import both_years, figures, iso_day, iso_month, iso_week, split_years
from prospectus.dates.grammar_year import year
from prospectus.dates.vocabulary import MIDDAY, MONTHS, PARTS, RUN, SEASONS, WEEK_PREFIXES, WEEKDAYS, YEARS
from prospectus.dates.written import Item

_LAST_DAY: Final = 31
_LAST_QUARTER: Final = 4


def item(cursor: Cursor, zone: str) -> Item | None:
    """One period, in any form."""
    found = iso_day(cursor, zone)
    for form in () if found else ITEMS:
        saved = cursor.save()
        found = form(cursor)
        if found is not None:
            break
        cursor.restore(saved)
    return found


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
    cursor.style(token.start, token.end, str(token.number), f"write {token.number}, with nothing before or after it")
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


def month_alone(cursor: Cursor) -> Item | None:
    """The form "June 2017"."""
    start, number = cursor.peek().start, month(cursor)
    if not number:
        return None
    found = year(cursor)
    return Item(start, cursor.before.end, "month", 0, number, found)


def part(cursor: Cursor) -> Item | None:
    """The form "early May 2017", "end of May 2017", "early 2018"; and the "mid" of "mid to late May"."""
    start = cursor.peek().start
    cursor.accept("the")
    name = PARTS.get(cursor.take().key, "")
    end = cursor.before.end
    if not name:
        return None
    saved = cursor.save()
    if cursor.one_of(("to", "or", ",", "- to", "- or")):
        cursor.accept("the")
        if cursor.peek().key in PARTS:
            cursor.restore(saved)
            cursor.accept("-")
            return Item(start, cursor.before.end, "", name=name)
    cursor.restore(saved)
    for word in ("of", "in", "-", "the"):
        cursor.accept(word)
    written = f"{'end of' if name == 'end' else name} "
    cursor.style(start, cursor.peek().start, written, f"write “{written.strip()}”")
    number = month(cursor)
    found = year(cursor)
    if not number and not found:
        return None
    end = cursor.before.end
    return Item(start, end, "part-of-month" if number else "part-of-year", 0, number, found, name)


def quarter(cursor: Cursor) -> Item | None:
    """The form "Q2 2018"."""
    token = cursor.take()
    if token.kind != "quarter":
        return None
    number = int(token.text[1:])
    near = min(max(number, 1), _LAST_QUARTER)
    cursor.style(token.start, token.end, token.text.upper(), f"write {token.text.upper()}")
    if near != number:
        cursor.find("E-DATE-IMPOSSIBLE", token.start, token.end, "there are four quarters, Q1 to Q4", f"Q{near}")
    found = year(cursor)
    return Item(token.start, cursor.before.end, "quarter", near, year=found)


def season(cursor: Cursor) -> Item | None:
    """The form "spring 2018"; "winter 2018 to 2019", which alone needs both years."""
    token = cursor.take()
    name = SEASONS.get(token.key, "")
    if not name:
        return None
    if token.key != name:
        cursor.style(token.start, token.end, name, f"write “{name}”")
    cursor.accept("of")
    if cursor.peek().kind == "years" and name == "winter":
        years = cursor.take()
        first, last = both_years(years)
        cursor.style(years.start, years.end, f"{first} to {last}", "write “to” between years")
    else:
        first, last = year(cursor), 0
        saved = cursor.save()
        dash = cursor.peek().kind == "dash"
        if first and name == "winter" and (dash or cursor.sees("to")) and cursor.peek(1).number == first + 1:
            link = cursor.take()
            last = cursor.take().number
            if dash:
                cursor.style(link.start, link.end, " to ", "write “to” between years")
        else:
            cursor.restore(saved)
    return Item(token.start, cursor.before.end, "season", 0, 0, first, name, year_end=last)


def named_year(cursor: Cursor) -> Item | None:
    """The form "academic year 2017 to 2018"; the financial and the tax year likewise."""
    start, unit = cursor.peek().start, YEARS.get(cursor.take().key)
    if unit is None or not cursor.accept("year"):
        return None
    if cursor.peek().kind == "years":
        token = cursor.take()
        first, last = both_years(token)
        place = (token.start, token.end)
    else:
        place, first = (cursor.peek().start, cursor.peek().end), year(cursor)
        last = 0
        if first and (cursor.sees("to") or cursor.peek().kind == "dash") and cursor.peek(1).number:
            cursor.take()
            last = cursor.take().number
            place = (place[0], cursor.before.end)
    if not first:
        return None
    text = f"{first} to {first + 1}"
    if last == first + 1:
        cursor.style(*place, text, f"write “{text}”")
    else:
        said = cursor.text[start : place[1]]
        before = f"{first - 1} to {first}"
        message = f"“{said}” does not say which two years: write “{text}” or “{before}”"
        cursor.find("E-DATE-AMBIGUOUS", *place, message, text, otherwise=f"or {before}")
    return Item(start, cursor.before.end, unit, year=first)


def year_alone(cursor: Cursor) -> Item | None:
    """The form "2018"."""
    start = cursor.peek().start
    found = year(cursor) if len(cursor.peek().text) == len("2018") else 0
    return Item(start, cursor.before.end, "year", year=found) if found else None


ITEMS: Final[tuple[Callable[[Cursor], Item | None], ...]] = (
    week,
    iso_week,
    iso_month,
    figures,
    split_years,
    named_year,
    quarter,
    part,
    season,
    day_first,
    month_first,
    month_alone,
    year_alone,
)
