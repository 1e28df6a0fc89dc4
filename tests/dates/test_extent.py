"""When a value begins and ends."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectus.dates import seasons
from prospectus.dates.extent import extent, first_day, in_calendar, last_day, precision, sort_key
from prospectus.dates.grammar import read
from prospectus.dates.value import Extent, Period, When
from prospectus.dates.zones import clock_change, day_start, instant, known, zone
from tests.strategies.dates import fixed, whens

LONDON = "Europe/London"
SKIP_MIDNIGHT = (
    ("Africa/Cairo", date(2024, 4, 26)),
    ("Asia/Beirut", date(2024, 3, 31)),
    ("America/Havana", date(2024, 3, 10)),
)
zones = st.sampled_from((LONDON, "Africa/Cairo", "Asia/Beirut", "America/Havana", "Pacific/Apia", "America/St_Johns"))


def value(text: str) -> When:
    when = read(text).when
    assert when is not None
    return when


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("26 April 2017 (midday)", "2017-04-26T12:00+01:00", "2017-04-26T12:00+01:00"),
        ("6 June 2017, 10am to 4pm", "2017-06-06T10:00+01:00", "2017-06-06T16:00+01:00"),
        ("26 April 2017", "2017-04-26T00:00+01:00", "2017-04-27T00:00+01:00"),
        ("by 26 April 2017", "2017-04-26T00:00+01:00", "2017-04-27T00:00+01:00"),
        ("23 and 24 May 2017", "2017-05-23T00:00+01:00", "2017-05-25T00:00+01:00"),
        ("13 and 20 June 2017, 10am to 4pm", "2017-06-13T10:00+01:00", "2017-06-20T16:00+01:00"),
        ("25 or 26 April 2023", "2023-04-25T00:00+01:00", "2023-04-27T00:00+01:00"),
        ("9am on 1 March to 5pm on 12 March 2021", "2021-03-01T09:00+00:00", "2021-03-12T17:00+00:00"),
        ("week commencing 5 June 2017", "2017-06-05T00:00+01:00", "2017-06-12T00:00+01:00"),
        ("late May 2017", "2017-05-21T00:00+01:00", "2017-06-01T00:00+01:00"),
        ("March 2017", "2017-03-01T00:00+00:00", "2017-04-01T00:00+01:00"),
        ("academic year 2017 to 2018", "2017-09-01T00:00+01:00", "2018-09-01T00:00+01:00"),
        ("tax year 2017 to 2018", "2017-04-06T00:00+01:00", "2018-04-06T00:00+01:00"),
    ],
)
def test_an_extent_is_half_open_in_local_time(text: str, start: str, end: str) -> None:
    assert extent(value(text), LONDON) == Extent(at(start), at(end))


def test_a_start_has_no_end() -> None:
    assert extent(value("from 1 September 2017"), LONDON) == Extent(at("2017-09-01T00:00+01:00"), None)
    assert last_day(value("from 1 September 2017")) is None


@pytest.mark.parametrize("text", ["to be confirmed", "every April", "open all year", "8 weeks after closes"])
def test_what_is_not_fixed_has_no_extent(text: str) -> None:
    assert extent(value(text), LONDON) == Extent(None, None)
    assert first_day(value(text)) is None
    assert precision(value(text)) == "none"
    assert not in_calendar(value(text))


@pytest.mark.parametrize(("day", "hours"), [((2017, 3, 26), 23), ((2017, 10, 29), 25), ((2017, 6, 1), 24)])
def test_a_london_day_has_its_hours(day: tuple[int, int, int], hours: int) -> None:
    found = extent(When("day", (seasons.day(date(*day)),)), LONDON)
    assert found.start is not None
    assert found.end is not None
    assert found.end - found.start == timedelta(hours=hours)


@pytest.mark.parametrize(("name", "day"), SKIP_MIDNIGHT)
def test_a_day_without_a_midnight_starts_at_one(name: str, day: date) -> None:
    start = day_start(day, name)
    assert start.astimezone(zone(name)).time() == time(1)
    assert (start - timedelta(seconds=1)).astimezone(zone(name)).date() == day - timedelta(1)


def test_a_skipped_day_is_empty() -> None:
    skipped = date(2011, 12, 30)
    assert day_start(skipped, "Pacific/Apia") == day_start(skipped + timedelta(1), "Pacific/Apia")


def test_a_gap_around_midnight_ends_where_the_day_starts() -> None:
    """In Toronto the clocks once went from 23:30 to 00:30."""
    start = day_start(date(1919, 3, 31), "America/Toronto")
    assert start.astimezone(zone("America/Toronto")).replace(tzinfo=None) == datetime(1919, 3, 31, 0, 30)  # noqa: DTZ001


def test_a_midnight_that_comes_twice_counts_from_the_first() -> None:
    start = day_start(date(2024, 11, 3), "America/Havana")
    assert start == at("2024-11-03T00:00-04:00")


def test_clock_changes() -> None:
    assert clock_change(date(2017, 3, 26), time(1), LONDON) == "skipped"
    assert clock_change(date(2017, 3, 26), time(2), LONDON) == ""
    assert clock_change(date(2017, 10, 29), time(1), LONDON) == "repeated"
    assert instant(date(2017, 10, 29), time(1), LONDON) == at("2017-10-29T01:00+01:00")


@pytest.mark.parametrize(
    "name", ["", "Nowhere", "../../etc/passwd", "Europe", "Europe/", "tzdata.zi", "zone.tab", "a" * 300]
)
def test_a_zone_that_is_not_there(name: str) -> None:
    assert not known(name)
    with pytest.raises(LookupError):
        zone(name)


@settings(max_examples=200, deadline=None)
@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), zones)
def test_a_day_lies_in_its_week_month_and_year(day: date, name: str) -> None:
    def of(period: Period) -> tuple[datetime, datetime]:
        found = extent(When("day", (period,)), name)
        assert found.start is not None
        assert found.end is not None
        return found.start, found.end

    start, end = of(seasons.day(day))
    nests = (
        seasons.week(day - timedelta(day.weekday())),
        seasons.month(day.year, day.month),
        seasons.quarter((day.month + 2) // 3, day.year),
        seasons.year(day.year),
    )
    for larger in nests:
        assert of(larger)[0] <= start <= end <= of(larger)[1]
    assert of(nests[3])[0] <= of(nests[2])[0] <= of(nests[1])[0]
    assert of(nests[1])[1] <= of(nests[2])[1] <= of(nests[3])[1]


@settings(max_examples=200, deadline=None)
@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), zones)
def test_days_meet_without_gap_or_overlap(day: date, name: str) -> None:
    one = extent(When("day", (seasons.day(day),)), name)
    next_one = extent(When("day", (seasons.day(day + timedelta(1)),)), name)
    assert one.end == next_one.start


@settings(max_examples=200, deadline=None)
@given(fixed)
def test_a_day_of_a_value_is_in_its_extent(when: When) -> None:
    found, first, last = extent(when, LONDON), first_day(when), last_day(when)
    assert found.start is not None
    assert first is not None
    assert found.start.astimezone(zone(LONDON)).date() == first
    assert found.end is None or found.start <= found.end
    assert (found.end is None) == (last is None)


@pytest.mark.parametrize(
    ("text", "expected", "calendar"),
    [
        ("26 April 2017 (midday)", "minute", True),
        ("12 to 16 June 2017", "day", True),
        ("12 June 2017 (provisional)", "day", True),
        ("week commencing 5 June 2017", "week", True),
        ("25 or 26 April 2023", "week", True),
        ("1 or 20 April 2023", "month", False),
        ("June or July 2018", "quarter", False),
        ("early May 2017", "part-of-month", False),
        ("1 May to early June 2026", "part-of-month", False),
        ("June to August 2017", "month", False),
        ("Q2 2018", "quarter", False),
        ("spring 2018", "season", False),
        ("early 2018", "part-of-year", False),
        ("academic year 2017 to 2018", "year", False),
    ],
)
def test_precision(text: str, expected: str, calendar: bool) -> None:  # noqa: FBT001 - the fact itself
    assert precision(value(text)) == expected
    assert in_calendar(value(text)) is calendar


def test_the_order_is_by_first_day_then_precision_then_time() -> None:
    texts = (
        "9am on 1 June 2017",
        "5pm on 1 June 2017",
        "1 June 2017",
        "June 2017",
        "June to August 2017",
        "summer 2017",
        "2 June 2017",
        "to be confirmed",
    )
    whens = [value(text) for text in texts]
    assert sorted([*whens[4:], *whens[:4]], key=sort_key) == [*whens[:3], whens[4], whens[3], *whens[5:]]


@settings(max_examples=200, deadline=None)
@given(st.lists(whens, max_size=6))
def test_sorting_is_total_and_stable(found: list[When]) -> None:
    placed = sorted(enumerate(found), key=lambda pair: sort_key(pair[1]))
    assert placed == sorted(enumerate(found), key=lambda pair: (sort_key(pair[1]), pair[0]))
    assert all(sort_key(one[1]) <= sort_key(other[1]) for one, other in pairwise(placed))
