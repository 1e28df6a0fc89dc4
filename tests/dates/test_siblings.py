"""Dates that only a number tells apart keep the ids under which they were published."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from prospectus.dates.changes import kept_ids, reworded
from prospectus.dates.memory import Memory, Present, PresentDate, remembered

LONG_AGO = datetime(2017, 3, 1, tzinfo=UTC)


def listed(days: list[int]) -> tuple[PresentDate, ...]:
    """The dates of a list, each with the id that is made from its words and its number."""
    return tuple(
        PresentDate(
            subject=f"leaders/0/panel{f'-{number}' if number > 1 else ''}",
            kind="other",
            what="Panel",
            who_for="",
            where="",
            when=f"2017-05-{day:02}",
            text=f"{day} May 2017",
            derived=True,
        )
        for number, day in enumerate(days, start=1)
    )


def lasting(memory: Memory, dates: tuple[PresentDate, ...]) -> tuple[PresentDate, ...]:
    before = dict(kept_ids(memory, dates))
    return tuple(replace(date, subject=before.get(date.subject, date.subject)) for date in dates)


@given(st.lists(st.lists(st.integers(1, 9), max_size=6, unique=True), min_size=1, max_size=6))
def test_a_day_that_stays_keeps_its_id_whatever_happens_to_the_others(history: list[list[int]]) -> None:
    memory, ids = Memory(), dict[str, str]()
    for number, days in enumerate(history):
        dates = lasting(memory, listed(days))
        subjects = [date.subject for date in dates]
        assert len(set(subjects)) == len(subjects)
        now = {date.when: date.subject for date in dates}
        if ids:
            assert all(now[day] == ids[day] for day in now.keys() & ids.keys())
        memory, ids = remembered(memory, Present(dates), LONG_AGO + timedelta(days=number)), now
        assert lasting(memory, listed(days)) == dates


def test_a_date_without_siblings_is_left_to_its_words() -> None:
    memory = remembered(Memory(), Present(listed([12])), LONG_AGO)
    assert kept_ids(memory, listed([13])) == ()


def test_an_id_that_was_written_is_never_given_to_another_date() -> None:
    memory = remembered(Memory(), Present(listed([12, 13])), LONG_AGO)
    first, second = listed([12, 13])
    dates = (replace(first, when="2017-05-13"), replace(second, when="2017-05-19", derived=False))
    assert kept_ids(memory, dates) == ()


def test_numbers_that_move_up_are_no_change_of_words() -> None:
    memory = remembered(Memory(), Present(listed([12, 13, 19])), LONG_AGO)
    assert kept_ids(memory, listed([13, 19])) == (
        ("leaders/0/panel", "leaders/0/panel-2"),
        ("leaders/0/panel-2", "leaders/0/panel-3"),
    )
    assert reworded(memory, listed([13, 19])) == ()
