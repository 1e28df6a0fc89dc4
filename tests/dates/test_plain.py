"""The short way to the commonest form leads to what the whole grammar says."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates.complete import Setting
from prospectus.dates.cursor import cursor
from prospectus.dates.grammar import read
from prospectus.dates.grammar_dated import dated
from prospectus.dates.grammar_plain import plain_day
from prospectus.dates.seasons import PLAIN
from prospectus.dates.value import When
from tests.strategies.dates import broken

_months = st.sampled_from([*ENGLISH_DATES.months, *(name.lower() for name in ENGLISH_DATES.months), "Sept", "Mai"])
_numbers = st.integers(0, 40).map(str) | st.sampled_from(["01", "1st", "٣"])
_years = st.integers(1890, 2210).map(str) | st.sampled_from(["17", "02017", "٢٠١٧"])
_texts = st.builds("{} {} {}{}".format, _numbers, _months, _years, st.sampled_from(["", "", "", " ", ".", " (tbc)"]))


def _by_the_grammar(text: str) -> When | None:
    place = cursor(text)
    when = dated(place, Setting(0, "Europe/London", PLAIN))
    return when if place.peek().kind == "end" and not place.findings else None


@settings(max_examples=500, deadline=None)
@given(_texts | broken)
def test_it_is_what_the_grammar_says(text: str) -> None:
    found = plain_day(text)
    assert found is None or found == _by_the_grammar(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_in_one_step(day: date) -> None:
    text = f"{day.day} {ENGLISH_DATES.months[day.month - 1]} {day.year}"
    assert plain_day(text) == _by_the_grammar(text) == read(text).when
    assert read(text).problems == ()


@pytest.mark.parametrize("text", ["31 April 2017", "29 February 2017", "0 May 2017", "26 April 1899", "26 April 2200"])
def test_what_is_no_day_is_left_to_the_grammar(text: str) -> None:
    assert plain_day(text) is None
    assert read(text).problems
