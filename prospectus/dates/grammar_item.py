"""The forms of one period: a day, a week, a part, a month, a quarter, a season or a year.

Each form is a function that moves the cursor past what it knows and gives an `Item`, or gives `None`. `ITEMS` is the
grammar: the forms in the order in which they are tried.
"""

from collections.abc import Callable
from typing import Final

from prospectus.dates.cursor import Cursor
from prospectus.dates.grammar_day import day_first, month, month_first, week
from prospectus.dates.grammar_figures import both_years, figures, iso_day, iso_month, iso_week, split_years
from prospectus.dates.grammar_year import year
from prospectus.dates.vocabulary import MONTHS, PARTS, SEASONS, YEARS
from prospectus.dates.written import Item

_LAST_QUARTER: Final = 4


def item(cursor: Cursor, zone: str) -> Item | None:
    """One period, in any form."""
    found = iso_day(cursor, zone)
    for form in () if found else (day_first,) if _is_day_and_month(cursor) else ITEMS:
        saved = cursor.save()
        found = form(cursor)
        if found is not None:
            break
        cursor.restore(saved)
    return found


def _is_day_and_month(cursor: Cursor) -> bool:
    """Whether the commonest form stands here, so that no other needs to be tried."""
    token = cursor.peek()
    return token.kind == "number" and len(token.text) <= len("26") and cursor.peek(1).key in MONTHS


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
    the = cursor.accept("the")
    name_at = cursor.peek().start
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
    kept = the and name == "end"
    cursor.style(name_at if kept else start, cursor.peek().start, written, f"write “{written.strip()}”")
    number = month(cursor)
    found = year(cursor)
    if not number and not found:
        return None
    end = cursor.before.end
    return Item(start, end, "part-of-month" if number else "part-of-year", 0, number, found, name)


def quarter(cursor: Cursor) -> Item | None:
    """The form "Q2 2018"; "2018 Q2" is turned round."""
    if cursor.peek(1).kind == "quarter" and (before := year(cursor)):
        start, token = cursor.before.start, cursor.take()
        cursor.style(start, token.end, f"{token.text.upper()} {before}", "write the quarter before the year")
        return Item(start, token.end, "quarter", min(max(int(token.text[1:]), 1), _LAST_QUARTER), year=before)
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
