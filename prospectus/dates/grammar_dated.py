"""From a chain of periods to a value: its kind, its order, and the times that the clock change touches."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from msgspec.structs import replace

from prospectus.dates.complete import Setting, complete, spelt
from prospectus.dates.cursor import Cursor
from prospectus.dates.grammar_chain import Chain, chain
from prospectus.dates.grammar_clock import written
from prospectus.dates.kinds import kind_of_one, kind_of_run
from prospectus.dates.value import Kind, Period, When
from prospectus.dates.wording import said
from prospectus.dates.written import Item
from prospectus.dates.zones import clock_change


def dated(cursor: Cursor, setting: Setting) -> When | None:
    """A day, a week, a month … or several of them, with times, as a deadline or not."""
    found = chain(cursor, setting)
    if found is None:
        return None
    periods = tuple(
        replace(period, at=item.at, until=item.until)
        for period, item in zip(complete(cursor, found.items, setting), found.items, strict=True)
    )
    for period, item in zip(periods, found.items, strict=True):
        _check_time(cursor, period, item, setting.zone)
    weekdays = any(item.weekday >= 0 and item.unit == "day" for item in found.items) and "week" not in {
        period.unit for period in periods
    }
    if not found.link:
        return _one(cursor, found, periods[0], weekdays=weekdays)
    if found.link == "to":
        return _run(cursor, found, periods, weekdays=weekdays)
    return _list(cursor, found, periods, weekdays=weekdays)


def _one(cursor: Cursor, found: Chain, period: Period, *, weekdays: bool) -> When:
    if period.until is not None and found.bound:
        message = "a deadline or a start has one time, not two"
        cursor.find("E-DATE-UNKNOWN", found.start, found.end, message)
    return When(kind_of_one(period), (period,), found.bound, weekdays=weekdays)


def _run(cursor: Cursor, found: Chain, periods: tuple[Period, ...], *, weekdays: bool) -> When:
    first, last = periods[0], periods[-1]
    if cursor.impossible:
        return When("range", (first, last))
    if _one_span(first, last):
        span = When("span", (replace(first, until=last.at),), weekdays=weekdays)
        cursor.style(found.start, found.end, said(span), "say the day once")
        return span
    when = When(kind_of_run(first, last), (first, last), weekdays=weekdays)
    if when.kind == "quarter":
        return When("quarter", (replace(first, unit="quarter", last=last.last),))
    if (first.until or last.until) and (first.at, first.until) != (last.at, last.until):
        message = "a run has one time at its start and one at its end, or the same hours on every day"
        cursor.find("E-DATE-UNKNOWN", found.start, found.end, message)
    elif (first.first, first.last) == (last.first, last.last):
        message = f"{said(When(kind_of_one(first), (first,)))} is both the start and the end"
        cursor.find("E-DATE-TWICE", found.start, found.end, message, said(When(kind_of_one(first), (first,))))
    elif last.first < first.first or last.last < first.last:
        _backwards(cursor, found, when)
    elif not found.items[0].month and last.at and not first.at and found.items[-1].time_at[0] < found.items[-1].start:
        cursor.style(found.start, found.end, said(when), "say the month with each day")
    return when


def _one_span(first: Period, last: Period) -> bool:
    same = first.unit == last.unit == "day" and first.first == last.first and not first.until and not last.until
    return same and first.at is not None and last.at is not None and first.at < last.at


def _backwards(cursor: Cursor, found: Chain, when: When) -> None:
    first, last = when.periods
    item = found.items[0]
    year_before = _year_before(first)
    later = last.first.month < first.first.month
    if later and not item.year and year_before is not None and year_before.last < last.first:
        guess = replace(when, periods=(year_before, last))
    else:
        guess = replace(when, periods=(last, first))
    message = f"the end comes before the start: {spelt(last.first)} is before {spelt(first.first)}"
    cursor.find("E-DATE-ORDER", found.start, found.end, message, said(guess))


def _year_before(period: Period) -> Period | None:
    try:
        first, last = (edge.replace(year=edge.year - 1) for edge in (period.first, period.last))
        return replace(period, first=first, last=last)
    except ValueError:
        return None


def _list(cursor: Cursor, found: Chain, periods: tuple[Period, ...], *, weekdays: bool) -> When:
    kind: Kind = "one-of" if found.link == "or" else "week" if periods[0].unit == "week" else "days"
    ordered = tuple(sorted(periods, key=lambda period: (period.first, period.last, period.at or time())))
    once = tuple(dict.fromkeys(ordered))
    units = {period.unit for period in periods}
    alone = len(once) == 1
    when = When(kind_of_one(once[0]) if alone else kind, once, weekdays=weekdays)
    if cursor.impossible:
        return when
    if len(units) > 1 or (kind == "days" and units != {"day"}):
        _unlike(cursor, found, ordered)
    elif found.bound:
        message = "a deadline or a start is one date: leave out what is not"
        cursor.find("E-DATE-UNKNOWN", found.start, found.end, message)
    elif len(once) < len(periods):
        again = next(period for period in ordered if ordered.count(period) > 1)
        message = f"{said(When(kind_of_one(again), (again,)))} stands here twice"
        cursor.find("E-DATE-TWICE", found.start, found.end, message, said(when))
    elif ordered != periods:
        cursor.style(found.start, found.end, said(when), "put the dates in order")
    return when


def _unlike(cursor: Cursor, found: Chain, periods: tuple[Period, ...]) -> None:
    """What cannot stand in one list. Months that follow one another are a run."""
    run = When("months", (periods[0], periods[-1]))
    follow = all(after.first == before.last + timedelta(1) for before, after in pairwise(periods))
    text = said(run) if follow and {period.unit for period in periods} == {"month"} else None
    message = "only days or weeks can be listed with “and”: write a run with “to”, or a date of its own for each"
    cursor.find("E-DATE-UNKNOWN", found.start, found.end, message, text)


def _check_time(cursor: Cursor, period: Period, item: Item, zone: str) -> None:
    for at in (period.at, period.until):
        if at is None:
            continue
        if period.unit != "day":
            message = f"a time needs a day, and “{cursor.text[item.start : item.end]}” is not one"
            cursor.find("E-DATE-UNKNOWN", item.start, item.end, message)
            return
        change = clock_change(period.first, at, zone)
        if not change:
            continue
        near = _next_plain(period.first, at, zone)
        happens = "does not exist" if change == "skipped" else "comes twice"
        message = f"{written(at)} on {spelt(period.first)} {happens}, because the clocks change then"
        times = (near, period.until) if at == period.at else (period.at, near)
        text = " to ".join(written(found) for found in times if found is not None)
        text = f"{period.first}T{near:%H:%M}" if item.iso else text
        cursor.find("E-DATE-CLOCK", *item.time_at, message, text)


def _next_plain(day: date, at: time, zone: str) -> time:
    """The next time of a day, in minutes, that the clock change leaves alone."""
    moment = datetime.combine(day, at)
    while clock_change(day, moment.time(), zone) and moment.date() == day:
        moment += timedelta(minutes=1)
    return moment.time()
