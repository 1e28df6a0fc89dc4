"""Dates as pages show them: in words, for machines, and as a block."""

from datetime import date
from functools import lru_cache

from prospectus.base.need import Need
from prospectus.base.words.languages import words_of
from prospectus.base.words.table import Words
from prospectus.config import config
from prospectus.dates.extent import first_day, last_day, precision
from prospectus.dates.machine import datetime_attribute
from prospectus.dates.value import When
from prospectus.dates.wording import display
from prospectus.plan.views.date import DateBlock, DateText


def date_text(need: Need, when: When) -> DateText:
    """A date in words and for machines; the time zone's name stands after times where the configuration says so."""
    site = need(config)
    return _text(when, site.language, site.timezone if site.print_zone else "")


@lru_cache(4096)
def _text(when: When, language: str, zone: str) -> DateText:
    return DateText(display(when, words_of(language), zone=zone), datetime_attribute(when) or "")


def day_text(day: date, words: Words) -> DateText:
    """A calendar day in words and for machines."""
    return DateText(f"{day.day}\u00a0{words.dates.months[day.month - 1]}\u00a0{day.year}", day.isoformat())


def date_block(when: When, words: Words) -> DateBlock | None:
    """The block of a date; `None` where no date is fixed."""
    first, last = first_day(when), last_day(when)
    if first is None or when.kind in ("yearly", "relative"):
        return None
    exact = precision(when)
    if exact in ("minute", "day"):
        return _days(first, last or first, words)
    if exact == "week":
        return DateBlock(words.interface.week_of, str(first.day), _month_of(first, words), coarse=True)
    months = words.dates.months
    if exact in ("month", "part-of-month"):
        named = (
            words.dates.parts[("early", "mid", "late", "end").index(when.periods[0].name)]
            if when.periods[0].name
            else ""
        )
        return DateBlock(named, months[first.month - 1][:3], str(first.year), coarse=True)
    return DateBlock("", str(first.year), "", coarse=True)


def _days(first: date, last: date, words: Words) -> DateBlock:
    if first == last:
        return DateBlock(
            words.dates.weekdays[first.weekday()][:3], str(first.day), _month_of(first, words), coarse=False
        )
    if (first.year, first.month) == (last.year, last.month):
        return DateBlock("", f"{first.day}–{last.day}", _month_of(first, words), coarse=False)
    return DateBlock(f"{first.day} {_month_of(first, words)}", f"–{last.day}", _month_of(last, words), coarse=False)


def _month_of(day: date, words: Words) -> str:
    return f"{words.dates.months[day.month - 1][:3]} {day.year}"
