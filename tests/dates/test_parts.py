"""The parts of a date: which of them were taken out, and under which number calendars hear of it."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectus.dates.grammar import read
from prospectus.dates.parts import lost, parts, separate
from prospectus.dates.seasons import day
from prospectus.dates.value import When
from prospectus.dates.wording import said

LONG_AGO = datetime(2017, 3, 1, tzinfo=UTC)
ZONE = "Europe/London"


def dated(text: str) -> When:
    when = read(text).when
    assert when is not None, text
    return when


def gone(*texts: str, now: str = "", began: datetime = LONG_AGO) -> list[tuple[int, str]]:
    """Number and words of each part that is lost, where a date read so, a day each, and now as it did last."""
    versions = [(began + timedelta(days=number), dated(text)) for number, text in enumerate(texts)]
    return [(each.number, said(each.when)) for each in lost(dated(now or texts[-1]), versions, ZONE)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("12, 13 and 19 May 2017",), []),
        (("12, 13 and 19 May 2017", "12 and 13 May 2017"), [(3, "19 May 2017")]),
        (("12, 13 and 19 May 2017", "13 and 19 May 2017"), [(3, "12 May 2017")]),
        (("12, 13 and 19 May 2017", "13 May 2017"), [(2, "12 May 2017"), (3, "19 May 2017")]),
        (("12, 13 and 19 May 2017", "12, 14 and 19 May 2017"), []),
        (("12, 13 and 19 May 2017", "2 and 3 May 2017"), [(3, "19 May 2017")]),
        (("12, 13 and 19 May 2017", "13 and 19 May 2017", "19 May 2017"), [(2, "13 May 2017"), (3, "12 May 2017")]),
        (("12, 13 and 19 May 2017", "12 and 13 May 2017", "14 and 15 May 2017"), [(3, "19 May 2017")]),
        (("12, 13 and 19 May 2017", "12 and 13 May 2017", "12, 13 and 19 May 2017"), []),
        (("12, 13 and 19 May 2017", "13 and 19 May 2017", "12 and 13 May 2017"), [(3, "19 May 2017")]),
        (("12, 13, 14 and 19 May 2017", "12 to 14 May 2017"), [(4, "19 May 2017")]),
        (("10am on 12 May and 2pm on 13 May 2017", "11am on 13 May 2017"), [(2, "10am on 12 May 2017")]),
        (("10am on 12 May and 2pm on 12 May 2017", "10am on 12 May 2017"), [(2, "2pm on 12 May 2017")]),
        (("12 and 13 May 2017, 10am to 4pm", "12 May 2017"), [(2, "10am to 4pm on 13 May 2017")]),
        (("weeks commencing 5 and 12 June 2017", "7 June 2017"), [(2, "week commencing Monday 12 June 2017")]),
        (("every Tuesday from 5 to 19 September 2017", "5 and 12 September 2017"), [(3, "19 September 2017")]),
        (("12 or 13 May 2017", "12 May 2017"), []),
        (("12 to 14 May 2017", "12 May 2017"), []),
        (("12 and 13 May 2017", "to be confirmed", "12 May 2017"), [(2, "13 May 2017")]),
    ],
)
def test_the_days_that_are_gone_are_told_under_the_numbers_that_are_left_over(
    texts: tuple[str, ...], expected: list[tuple[int, str]]
) -> None:
    assert gone(*texts) == expected


def test_a_day_that_was_over_when_it_was_taken_out_is_not_cancelled() -> None:
    texts = ("12, 13 and 19 May 2017", "19 May 2017")
    assert gone(*texts, began=datetime(2017, 5, 12, 12, tzinfo=UTC)) == [(3, "13 May 2017")]


def test_what_the_memory_does_not_know_to_be_gone_is_not_told_yet() -> None:
    assert gone("12, 13 and 19 May 2017", now="12 and 13 May 2017") == []
    assert gone("12, 13, 19 and 20 May 2017", "13, 19 and 20 May 2017", now="13 and 19 May 2017") == [
        (4, "12 May 2017")
    ]


def test_what_is_not_fixed_to_a_week_has_no_parts() -> None:
    assert parts(dated("May 2017")) == ()
    assert [each.number for each in separate(dated("23 and 24 May 2017"))] == [1, 2]


days = st.sets(st.integers(1, 9), min_size=1, max_size=5)


@settings(max_examples=300, deadline=None)
@given(st.lists(days, min_size=1, max_size=5))
def test_whatever_happens_to_a_list_of_days_calendars_hear_the_truth(history: list[set[int]]) -> None:
    """Numbers meet no other, a day that is told to be gone is gone, and each day that only left is told."""
    whens = [
        When("days" if len(each) > 1 else "day", tuple(day(date(2017, 6, number)) for number in sorted(each)))
        for each in history
    ]
    versions = [(LONG_AGO + timedelta(days=number), when) for number, when in enumerate(whens)]
    told = lost(whens[-1], versions, ZONE)
    numbers = [each.number for each in told]
    assert numbers == list(range(len(history[-1]) + 1, max(map(len, history)) + 1))
    told_days = {each.when.periods[0].first.day for each in told}
    assert len(told_days) == len(told)
    assert not told_days & history[-1]
    if all(after < before for before, after in pairwise(history)):
        assert told_days == history[0] - history[-1]
