"""How a value reads: from a value and the words of a language to text, with no-break spaces inside dates."""

from datetime import time
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from prospectus.base.text import listed
from prospectus.base.words.dates import ENGLISH_DATES, DateWords
from prospectus.base.words.table import Words
from prospectus.dates.kinds import kind_of_one
from prospectus.dates.naming import NO_BREAK, named, names, needed
from prospectus.dates.value import Period, Relative, When

_NOON: Final = time(12)


def display(when: When, words: Words, *, zone: str = "") -> str:
    """A value as readers read it: "midday on 26 April 2017", "23 and 24 May 2017".

    With a `zone` (an IANA name) its name stands after times: "midday UK time on 26 April 2017".
    """
    table = words.dates
    return _doubted(_bounded(when, table, zone), when, table)


def _told_at_once(when: When) -> When:
    """A weekday of a month as the day that it is."""
    return replace(when, kind=kind_of_one(when.periods[0])) if when.kind == "relative" and when.periods else when


def said(when: When) -> str:
    """A value in English with plain spaces: as an editor would write it."""
    return _doubted(_bounded(when, ENGLISH_DATES, ""), when, ENGLISH_DATES).replace(NO_BREAK, " ")


def deadline(when: When, words: Words, *, zone: str = "") -> str:
    """A value as a deadline: "by midday on Wednesday 26 April 2017". What is not one day reads as in `phrase`."""
    table, when = words.dates, _told_at_once(when)
    if when.kind == "tbc":
        return table.by_a_date.format(doubt=_doubt(when, table))
    if when.kind not in {"instant", "day"} or when.bound == "from":
        return phrase(when, words, zone=zone)
    text = table.by.format(date=_dated(when, table, zone, weekdays=True))
    return _doubted(text, when, table)


def phrase(when: When, words: Words, *, zone: str = "") -> str:
    """A value inside a sentence: "at midday on Wednesday 26 April 2017", "in June 2017", "from 12 to 16 June 2017"."""
    table, when = words.dates, _told_at_once(when)
    if when.kind == "tbc":
        return table.on_a_date.format(doubt=_doubt(when, table))
    if not when.periods or when.bound:
        single = replace(when, weekdays=True) if when.kind in {"instant", "day"} else when
        return _doubted(_bounded(single, table, zone), when, table)
    weekdays = when.weekdays or when.kind in {"instant", "span", "day"}
    text = _dated(when, table, zone, weekdays=weekdays)
    return _doubted(_preposition(when, table).format(date=text), when, table)


def _preposition(when: When, words: DateWords) -> str:
    if when.kind == "instant":
        return words.at
    if when.kind in {"span", "quarter"} or (is_run(when) and len(when.periods) > 1 and when.kind != "part"):
        return words.from_
    if when.weekly:
        return "{date}"
    unit = when.periods[0].unit
    timed = when.periods[0].at is not None and len({(period.at, period.until) for period in when.periods}) > 1
    if timed:
        return words.at
    if when.periods[0].name == "end":
        return words.at_the
    the = unit in {"week", "academic-year", "financial-year", "tax-year"}
    return words.in_the if the else words.on if unit == "day" else words.in_


def _doubted(text: str, when: When, words: DateWords) -> str:
    return words.doubtful.format(date=text, doubt=_doubt(when, words)) if when.doubt and when.kind != "tbc" else text


def _doubt(when: When, words: DateWords) -> str:
    return {
        "expected": words.expected,
        "provisional": words.provisional,
        "to-be-announced": words.to_be_announced,
        "date-to-follow": words.date_to_follow,
    }.get(when.doubt, words.to_be_confirmed)


def _bounded(when: When, words: DateWords, zone: str) -> str:
    if when.kind == "tbc":
        return words.no_date_announced if when.doubt == "to-be-announced" else words.no_date_confirmed
    if when.kind == "open":
        return words.open_all_year if when.opening == "all-year" else words.until_filled
    if when.yearly is not None:
        first, last = (words.months[number - 1] for number in when.yearly)
        return words.yearly.format(months=first if first == last else words.run.format(first=first, last=last))
    if when.relative is not None and not when.periods:
        return _told(when.relative, words)
    text = _dated(when, words, zone, weekdays=when.weekdays)
    end = when.periods[0].name == "end"
    by, start = (words.by_the, words.from_the) if end else (words.by, words.from_)
    return {"by": by, "from": start}.get(when.bound, "{date}").format(date=text)


def _told(relative: Relative, words: DateWords) -> str:
    units = {"day": words.days, "week": words.weeks_long, "month": words.months_long, "year": words.years_long}
    length = units[relative.unit][relative.count != 1].format(count=relative.count).replace(" ", NO_BREAK)
    way = {"after": words.after, "before": words.before}.get(relative.way, words.within)
    return way.format(length=length, anchor=relative.anchor)


def is_run(when: When) -> bool:
    """Whether several periods are the first and the last of a run, rather than separate ones."""
    return when.kind not in {"days", "one-of", "week"}


def _dated(when: When, words: DateWords, zone: str, *, weekdays: bool) -> str:
    """The periods of a value with their times, without "by", "from" and doubt."""
    at, until = when.periods[0].at, when.periods[0].until
    one = len(when.periods) == 1
    from_one_time_to_another = is_run(when) and not one and at is not None and until is None
    if from_one_time_to_another or len({(period.at, period.until) for period in when.periods}) > 1:
        return _each_with_its_time(when, words, zone, weekdays=weekdays)
    days = _joined(when, words, weekdays=weekdays)
    if at is None:
        return days
    if until is None:
        return (words.time_on_day if one else words.day_at_time).format(day=days, time=clock(at, words, zone))
    return (words.span_on_day if one else words.day_with_span).format(day=days, span=_span(at, until, words, zone))


def _joined(when: When, words: DateWords, *, weekdays: bool) -> str:
    periods = when.periods
    if len(periods) == 1 and periods[0].unit == "quarter" and not when.bound:
        months = (words.months[edge.month - 1] for edge in (periods[0].first, periods[0].last))
        run = words.run.format(**dict(zip(("first", "last"), months, strict=True)))
        return f"{run}{NO_BREAK}{periods[0].first.year}"
    if when.weekly:
        run = words.run.format(**dict(zip(("first", "last"), names((periods[0], periods[-1]), words), strict=True)))
        return words.weekly.format(weekday=words.weekdays[periods[0].first.weekday()], run=run)
    texts = names(periods, words, weekdays=weekdays)
    if len(texts) == 1:
        text = texts[0]
    elif is_run(when):
        text = words.run.format(first=texts[0], last=texts[-1])
    else:
        text = listed(texts, words.or_ if when.kind == "one-of" else words.and_)
    if periods[0].unit != "week":
        return text
    weeks = [period for period in periods if period.unit == "week"]
    return words.weeks.format(days=text) if len(weeks) > 1 else words.week.format(day=text)


def _each_with_its_time(when: When, words: DateWords, zone: str, *, weekdays: bool) -> str:
    """Several days whose times differ: "9am on 1 March to 5pm on 12 March 2021"."""
    texts = []
    for period, after in pairwise((*when.periods, None)):
        assert period is not None  # noqa: S101 - only the last one is, and it is never first
        _, year = needed(period, after)
        week = period.unit == "week"
        day = named(period, words, month=True, year=year, weekday=weekdays or week)
        texts.append(_timed(period, words.week.format(day=day) if week else day, words, zone))
    if is_run(when):
        return words.run.format(first=texts[0], last=texts[-1])
    return listed(texts, words.or_ if when.kind == "one-of" else words.and_)


def _timed(period: Period, day: str, words: DateWords, zone: str) -> str:
    if period.at is None:
        return day
    if period.until is None:
        return words.time_on_day.format(day=day, time=clock(period.at, words, zone))
    return words.span_on_day.format(day=day, span=_span(period.at, period.until, words, zone))


def _span(at: time, until: time, words: DateWords, zone: str) -> str:
    return words.run.format(first=clock(at, words), last=clock(until, words, zone))


def clock(at: time, words: DateWords, zone: str = "") -> str:
    """A time of day: "midday", "5pm", "5:30pm", with the zone's name where a zone is given."""
    minutes = f":{at.minute:02}" if at.minute else ""
    half = words.am if at.hour < _NOON.hour else words.pm
    text = words.midday if at == _NOON else f"{(at.hour + 11) % 12 + 1}{minutes}{half}"
    return f"{text} {zone_name(zone, words)}".replace(" ", NO_BREAK) if zone else text


def zone_name(zone: str, words: DateWords) -> str:
    """What readers call a zone: "UK time", "Paris time"."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return dict(words.zones).get(zone) or words.other_zone.format(city=city)
