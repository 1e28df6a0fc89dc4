"""What the dates of a list have to do with each other: a year that stands beside it, and one value made of several."""

from collections.abc import Iterable
from datetime import date, time, timedelta

from msgspec.structs import replace

from prospectus.dates.extent import first_day
from prospectus.dates.grammar import read
from prospectus.dates.seasons import PLAIN, Calendar
from prospectus.dates.value import Doubt, Period, When


def years_of(texts: tuple[str, ...], year: int, calendar: Calendar = PLAIN) -> tuple[int, ...]:
    """The year in which each text of a list is to be read, where `year` stands beside the list.

    Months before the first of the list belong to the next year: under 2017, January after October is in 2018. A text
    that says its year starts the count anew.
    """
    years, start = [], 0
    for text in texts:
        own = first_day(found) if (found := read(text, calendar=calendar).when) else None
        told = own or _told(text, year)
        if told is None:
            years.append(year)
            continue
        if own is not None:
            year, start = own.year, own.month
        start = start or told.month
        years.append(year + (told.month < start))
    return tuple(years)


def _told(text: str, year: int) -> date | None:
    found = read(text, year=year).when
    return first_day(found) if found else None


def combine(whens: Iterable[When]) -> When:
    """One value of the kind "days" from the items of a list, in order. Runs of days become their days.

    Each day keeps its times. It is as sure as its least sure item. Without a single dated item it is to be confirmed.
    """
    given = tuple(whens)
    periods = [period for when in given for period in _days(when)]
    ordered = sorted(set(periods), key=lambda period: (period.first, period.last, period.at or time(), str(period)))
    doubts: list[Doubt] = [when.doubt for when in given if when.doubt]
    if not ordered:
        return When("tbc", doubt=doubts[0] if doubts == ["to-be-announced"] else "")
    if any(when.kind == "tbc" for when in given):
        doubts.append("provisional")
    weekdays = any(when.weekdays for when in given)
    return When("days", tuple(ordered), doubt=doubts[0] if doubts else "", weekdays=weekdays)


def _days(when: When) -> tuple[Period, ...]:
    first, last = (when.periods[0], when.periods[-1]) if when.periods else (None, None)
    daily = first is not None and last is not None and (first.at, first.until) == (last.at, last.until)
    if when.kind != "range" or first is None or last is None or not daily or {first.unit, last.unit} != {"day"}:
        return when.periods
    count = (last.first - first.first).days + 1
    days = (first.first + timedelta(place) for place in range(count))
    return tuple(replace(first, first=day, last=day) for day in days)
