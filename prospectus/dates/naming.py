"""The name of one period, and of several that share a month or a year."""

from itertools import pairwise
from typing import Final

from prospectus.base.words.dates import DateWords
from prospectus.dates.seasons import PARTS, SEASONS
from prospectus.dates.value import Period

NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_WINTER: Final = "winter"


def names(periods: tuple[Period, ...], words: DateWords, *, weekdays: bool = False) -> tuple[str, ...]:
    """The names of periods in a row; each leaves out the month and the year that the next one says."""
    texts = []
    in_weeks = periods[0].unit == "week"
    for period, after in pairwise((*periods, None)):
        assert period is not None  # noqa: S101 - only the last one is, and it is never first
        month, year = needed(period, after)
        text = named(period, words, month=month, year=year, weekday=weekdays or period.unit == "week")
        texts.append(words.week.format(day=text) if period.unit == "week" and not in_weeks else text)
    return tuple(texts)


def needed(period: Period, after: Period | None) -> tuple[bool, bool]:
    """Whether a period must say its month and its year, where `after` follows it."""
    if after is None or _WINTER in {after.name, period.name} or {after.unit, period.unit} & _NO_INHERITANCE:
        return True, True
    same_year = period.first.year == after.first.year
    if period.unit in _LARGE and period.unit != after.unit:
        return True, True
    same_month = same_year and period.first.month == after.first.month
    days = {period.unit, after.unit} <= {"day", "week"}
    alike = days or period.unit == after.unit == "part-of-month"
    return not (same_month and alike), not same_year


_NO_INHERITANCE: Final = frozenset({"year", "academic-year", "financial-year", "tax-year"})
_LARGE: Final = frozenset({"part-of-year", "quarter", "season"})


def named(period: Period, words: DateWords, *, month: bool, year: bool, weekday: bool) -> str:
    """The name of one period, with no-break spaces inside."""
    said_year = str(period.first.year) if year else ""
    said_month = words.months[period.first.month - 1] if month else ""
    parts: tuple[str, ...]
    match period.unit:
        case "day" | "week":
            said = words.weekdays[period.first.weekday()] if weekday else ""
            parts = (said, str(period.first.day), said_month, said_year)
        case "month":
            parts = (words.months[period.first.month - 1], said_year)
        case "part-of-month":
            parts = (_part(period, words, bare=not month), said_month, said_year)
        case "part-of-year":
            parts = (_part(period, words, bare=not year), said_year)
        case "quarter":
            parts = (f"Q{(period.first.month + 2) // 3}", said_year)
        case "season":
            return _season(period, words, said_year)
        case "year":
            parts = (said_year,)
        case _:
            years = words.years.format(first=period.first.year, last=period.first.year + 1)
            titles = {"academic-year": words.academic_year, "financial-year": words.financial_year}
            return titles.get(period.unit, words.tax_year).format(years=years)
    return NO_BREAK.join(part for part in parts if part)


def _part(period: Period, words: DateWords, *, bare: bool) -> str:
    said = words.parts[PARTS.index(period.name)]
    return said.split(" ", maxsplit=1)[0] if bare else said.replace(" ", NO_BREAK)


def _season(period: Period, words: DateWords, year: str) -> str:
    said = words.seasons[SEASONS.index(period.name)]
    if period.name == _WINTER:
        year = words.years.format(first=period.first.year, last=period.last.year)
    return f"{said}{NO_BREAK}{year}" if year else said
