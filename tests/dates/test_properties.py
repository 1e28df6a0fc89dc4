"""What is true of every date."""

from datetime import date

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectus.base.words.en import ENGLISH
from prospectus.dates.extent import precision, sort_key
from prospectus.dates.grammar import read
from prospectus.dates.machine import machine
from prospectus.dates.relative import resolve
from prospectus.dates.seasons import Calendar, year_of
from prospectus.dates.value import Unit, When
from prospectus.dates.wording import deadline, display, phrase
from tests.strategies.dates import ZONE, broken, fixed, whens


@settings(max_examples=400, deadline=None)
@given(whens)
def test_displaying_and_reading_again_gives_the_same_value(when: When) -> None:
    text = display(when, ENGLISH)
    reading = read(text)
    assert reading.when == when, text
    assert reading.problems == ()


days_of_a_year = st.dates(date(2001, 1, 1), date(2001, 12, 31)).map(lambda day: (day.month, day.day))
calendars = st.builds(Calendar, days_of_a_year, days_of_a_year, days_of_a_year)
named_years = st.sampled_from(("academic-year", "financial-year", "tax-year"))


@settings(max_examples=150, deadline=None)
@given(calendars, named_years, st.integers(1990, 2040))
def test_a_year_is_read_again_whenever_the_years_of_a_site_start(calendar: Calendar, unit: Unit, number: int) -> None:
    when = When("year", (year_of(unit, number, calendar),))
    assert read(display(when, ENGLISH), calendar=calendar).when == when
    following = year_of(unit, number + 1, calendar)
    assert (following.first - when.periods[0].last).days == 1


@settings(max_examples=150, deadline=None)
@given(fixed)
def test_a_named_zone_is_read_again(when: When) -> None:
    assert read(display(when, ENGLISH, zone=ZONE)).when == when


@settings(max_examples=400, deadline=None)
@given(broken)
def test_no_text_raises(text: str) -> None:
    """A text has a value, or an error; and what it says to write instead is read without an error."""
    reading = read(text)
    errors = [problem for problem in reading.problems if problem.severity == "error"]
    assert (reading.when is None) == bool(errors)
    for problem in reading.problems:
        assert 0 <= problem.start <= problem.end <= len(text)
        if problem.write and "YYYY" not in problem.write:
            again = read(problem.write)
            assert again.when is not None, problem.write
            assert again.problems == (), problem.write
            assert reading.when is None or again.when == reading.when


@settings(max_examples=200, deadline=None)
@given(broken)
def test_what_a_broken_text_means_reads_back(text: str) -> None:
    when = read(text).when
    if when is not None:
        assert read(display(when, ENGLISH)).when == resolve(when, {}).when or when.relative is not None


@settings(max_examples=100, deadline=None)
@given(whens)
def test_every_value_is_plain_data(when: When) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(when), type=When) == when
    assert hash(when) == hash(msgspec.convert(msgspec.to_builtins(when), When))


@settings(max_examples=100, deadline=None)
@given(whens)
def test_every_value_has_all_its_wordings(when: When) -> None:
    assert display(when, ENGLISH)
    assert deadline(when, ENGLISH)
    assert phrase(when, ENGLISH)
    assert machine(when)
    assert machine(when, ZONE)
    assert precision(when)
    assert sort_key(when)
