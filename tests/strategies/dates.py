"""Hypothesis strategies for dates: every value that one text can express, and texts, sound and broken."""

from datetime import date, time, timedelta
from typing import Final, get_args

from hypothesis import assume
from hypothesis import strategies as st
from msgspec.structs import replace

from prospectus.dates import seasons
from prospectus.dates.kinds import kind_of_one, kind_of_run
from prospectus.dates.value import Bound, Doubt, Opening, Period, Relative, When
from prospectus.dates.zones import clock_change

ZONE: Final = "Europe/London"

years = st.integers(1990, 2040)
days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
mondays = days.map(lambda day: day - timedelta(day.weekday()))
months = st.integers(1, 12)
thirds = st.sampled_from(seasons.PARTS)
times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 0, 0, 1, 5, 30, 45, 59))).filter(
    lambda at: at != time()
)
bounds: st.SearchStrategy[Bound] = st.sampled_from(("", "", "from", "by"))
doubts = st.sampled_from(get_args(Doubt))


def _plain_time(period: Period) -> bool:
    return not any(at and clock_change(period.first, at, ZONE) for at in (period.at, period.until))


one_day = days.map(seasons.day)
one_week = mondays.map(seasons.week)
one_month = st.builds(seasons.month, years, months)
one_part = st.builds(seasons.part_of_month, thirds, years, months)
one_year_part = st.builds(seasons.part_of_year, thirds, years)
one_quarter = st.builds(seasons.quarter, st.integers(1, 4), years)
one_season = st.builds(seasons.season, st.sampled_from(seasons.SEASONS), years)
one_year = years.map(seasons.year)
one_named_year = st.builds(seasons.year_of, st.sampled_from(("academic-year", "financial-year", "tax-year")), years)
at_a_time = st.builds(lambda period, at: replace(period, at=at), one_day, times).filter(_plain_time)
spans = (
    st.tuples(one_day, times, times)
    .filter(lambda found: found[1] < found[2])
    .map(lambda found: replace(found[0], at=found[1], until=found[2]))
    .filter(_plain_time)
)
coarse = st.one_of(one_week, one_month, one_part, one_year_part, one_quarter, one_season, one_year, one_named_year)
edges = st.one_of(one_day, at_a_time, coarse)


@st.composite
def single(draw: st.DrawFn) -> When:
    """One period, as a deadline, a start, or neither."""
    period = draw(st.one_of(one_day, at_a_time, spans, coarse))
    bound: Bound = "" if period.until else draw(bounds)
    weekdays = period.unit == "day" and draw(st.booleans())
    return When(kind_of_one(period), (period,), bound, weekdays=weekdays)


def _ordered(periods: list[Period]) -> tuple[Period, ...]:
    return tuple(sorted(periods, key=lambda period: (period.first, period.last, period.at or time())))


def _same_times(found: tuple[list[Period], Period]) -> tuple[Period, ...]:
    listed, timed = found
    return tuple(replace(period, at=timed.at, until=timed.until) for period in _ordered(listed))


def _several(periods: st.SearchStrategy[Period]) -> st.SearchStrategy[list[Period]]:
    return st.lists(periods, min_size=2, max_size=5, unique_by=lambda period: (period.first, period.last))


near_days = st.builds(lambda start, step: seasons.day(start + timedelta(step)), days, st.integers(0, 40))
several_days = _several(st.one_of(one_day, near_days))
timed_lists = st.tuples(several_days, st.one_of(one_day, at_a_time, spans)).map(_same_times)
own_times = _several(st.one_of(at_a_time, spans)).map(_ordered)


@st.composite
def lists(draw: st.DrawFn) -> When:
    """Separate days, separate weeks, or one of several."""
    kind = draw(st.sampled_from(("days", "one-of", "week", "one-of-coarse")))
    if kind == "week":
        return When("week", _ordered(draw(_several(one_week))))
    if kind == "one-of-coarse":
        unit = draw(st.sampled_from((one_week, one_month, one_part, one_year_part, one_season, one_quarter, one_year)))
        return When("one-of", _ordered(draw(_several(unit))))
    periods = draw(st.one_of(timed_lists, own_times).filter(lambda listed: all(map(_plain_time, listed))))
    weekdays = draw(st.booleans())
    return When("days" if kind == "days" else "one-of", periods, weekdays=weekdays)


@st.composite
def weekly(draw: st.DrawFn) -> When:
    """Every Tuesday from one day to another."""
    first, count = draw(days), draw(st.integers(2, 12))
    timed = draw(st.one_of(one_day, at_a_time, spans))
    listed = [seasons.day(first + timedelta(7 * place)) for place in range(count)]
    periods = _same_times((listed, timed))
    assume(all(map(_plain_time, periods)))
    return When("days", periods, weekly=True)


@st.composite
def runs(draw: st.DrawFn) -> When:
    """From one period to another, which is not earlier."""
    first, last = draw(st.tuples(edges, edges).filter(_is_a_run))
    if {first.unit, last.unit} == {"day"} and draw(st.booleans()):
        first, last = (replace(period, at=time(10), until=time(16)) for period in (first, last))
    kind = kind_of_run(first, last)
    if kind == "quarter":
        return When("quarter", (replace(first, unit="quarter", last=last.last),))
    weekdays = "day" in {first.unit, last.unit} and "week" not in {first.unit, last.unit} and draw(st.booleans())
    return When(kind, (first, last), weekdays=weekdays)


def _is_a_run(found: tuple[Period, Period]) -> bool:
    first, last = found
    forward = first.first <= last.first and first.last <= last.last and first.first < last.last
    same = (first.first, first.last) == (last.first, last.last)
    return forward and not same and not (first.unit == "week" and last.unit == "day")


relative = st.builds(
    Relative,
    st.sampled_from(("after", "before", "within")),
    st.integers(1, 60),
    st.sampled_from(("day", "week", "month", "year")),
    st.sampled_from(("closes", "results", "open-day", "leaders/2017/closes", "2017")),
).map(lambda told: When("relative", relative=told))
yearly = st.tuples(months, months).map(lambda pair: When("yearly", yearly=pair))
openings = st.sampled_from([opening for opening in get_args(Opening) if opening]).map(
    lambda opening: When("open", opening=opening)
)
dated = st.one_of(single(), lists(), weekly(), runs())
doubtful = st.builds(lambda when, doubt: replace(when, doubt=doubt), st.one_of(dated, relative), doubts)
unknown = st.sampled_from((When("tbc"), When("tbc", doubt="to-be-announced")))

whens = st.one_of(dated, dated, doubtful, relative, yearly, openings, unknown)
"""Every value that one text can express."""

fixed = st.one_of(dated, st.builds(lambda when, doubt: replace(when, doubt=doubt), dated, doubts))
"""Every value with a first day."""

EXAMPLES: Final = (
    "26 April 2017 (midday)",
    "26 April 2017 at midday",
    "5pm on 9 June 2017",
    "5pm UK time on 9 June 2017",
    "2017-04-26T12:00",
    "6 June 2017, 10am to 4pm",
    "26 April 2017",
    "Wednesday 26 April 2017",
    "2017-04-26",
    "from 1 September 2017",
    "by 10 December 2026",
    "23 and 24 May 2017",
    "13, 20 and 27 June 2017, 10am to 4pm",
    "30 May and 2 June 2017",
    "every Tuesday from 5 to 26 September 2017",
    "Tuesday 25 or Wednesday 26 April 2023",
    "Tuesday 9, Wednesday 10 or Thursday 11 May 2023",
    "June or July 2018",
    "12 to 16 June 2017",
    "28 June to 3 July 2017",
    "between 17 and 19 June 2017",
    "9am on 1 March to 5pm on 12 March 2021",
    "1 May to early June 2026",
    "2017-06-12/2017-06-16",
    "week commencing 5 June 2017",
    "weeks commencing 5 and 12 June 2017",
    "2017-W23",
    "mid to late May 2017",
    "end of May 2017",
    "early 2018",
    "November 2026 to January 2027",
    "Q2 2018",
    "winter 2018 to 2019",
    "academic year 2017 to 2018",
    "8 weeks after closes",
    "within eight weeks of closes",
    "first Tuesday of October 2026",
    "every November to December",
    "until places are filled",
    "to be confirmed",
    "12pm on 5/6/2017 (provisional)",
    "w/c 5th Oct '17 – TBC",
)
"""Texts in every form, sound and doubtful, to be broken."""

_PIECES: Final = (*sorted({piece for text in EXAMPLES for piece in text.split()}), *",()-/–\n")


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A text of the language with something taken out, doubled, swapped or put in."""
    words = draw(st.sampled_from(EXAMPLES)).split()
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(words)))
        words[place : place + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(_PIECES), max_size=2))
    return " ".join(words)


broken = st.one_of(
    st.text(max_size=60),
    mutated(),
    st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join),
    mutated().map(str.upper),
)
"""Texts, however broken."""
