"""Step functions over time."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from prospectus.base.need import reached
from prospectus.dates.steps import Steps, at, boundaries, combined, current, mapped, steps, switch, together, zipped
from prospectus.engine.plain import Plain

JUNE = datetime(2017, 6, 1, tzinfo=UTC)
JULY = datetime(2017, 7, 1, tzinfo=UTC)
EARLY = datetime(1970, 1, 2, tzinfo=UTC)
INSTANTS = st.integers(0, 20).map(lambda days: JUNE + timedelta(days=days))
PAIRS = st.lists(st.tuples(INSTANTS, st.integers(0, 3)), max_size=8)
STEPS = st.builds(steps, st.integers(0, 3), PAIRS)


@dataclass(frozen=True, slots=True)
class Told:
    label: str
    dated: bool


def test_a_value_holds_from_its_instant_on() -> None:
    function = steps("shut", [(JUNE, "open"), (JULY, "shut")])
    just_before = timedelta(microseconds=1)
    assert [at(function, when) for when in (EARLY, JUNE - just_before, JUNE, JULY - just_before, JULY)] == [
        "shut",
        "shut",
        "open",
        "open",
        "shut",
    ]


def test_equal_neighbours_become_one() -> None:
    assert steps("a", [(JUNE, "a"), (JULY, "b")]) == Steps("a", ((JULY, "b"),))


def test_pairs_are_put_in_order_and_the_last_word_on_an_instant_counts() -> None:
    assert steps(0, [(JULY, 2), (JUNE, 9), (JUNE, 1)]).then == ((JUNE, 1), (JULY, 2))


def test_instants_are_kept_in_utc() -> None:
    there = datetime(2017, 6, 1, 1, tzinfo=timezone(timedelta(hours=1)))
    function = steps(0, [(there, 1)])
    assert function == steps(0, [(JUNE, 1)])
    assert function.then[0][0].tzinfo is UTC


def test_current_asks_for_every_boundary_and_for_nothing_else() -> None:
    asked: list[datetime] = []

    def answer(instant: datetime) -> bool:
        asked.append(instant)
        return instant <= JUNE

    need = Plain(givens={reached: answer})
    assert current(need, steps("a", [(JUNE, "b"), (JULY, "c")])) == "b"
    assert asked == [JUNE, JULY]


def test_a_switch_without_an_instant_never_turns() -> None:
    assert switch(before=1, instant=None, after=2) == Steps(1)
    assert switch(before=1, instant=JUNE, after=2) == Steps(1, ((JUNE, 2),))


@given(STEPS)
def test_steps_are_canonical(function: Steps[int]) -> None:
    instants = boundaries(function)
    values = [function.first, *(value for _, value in function.then)]
    assert list(instants) == sorted(set(instants))
    assert all(left != right for left, right in pairwise(values))
    assert steps(function.first, function.then) == function


@given(STEPS, STEPS, STEPS, INSTANTS)
def test_combining_is_pointwise(first: Steps[int], second: Steps[int], third: Steps[int], instant: datetime) -> None:
    assert at(zipped(first, second), instant) == (at(first, instant), at(second, instant))
    assert at(together([first, second, third]), instant) == tuple(at(each, instant) for each in (first, second, third))
    assert at(combined(max, first, second, third), instant) == max(at(each, instant) for each in (first, second, third))
    assert at(mapped(lambda value: value // 2, first), instant) == at(first, instant) // 2


@given(STEPS, STEPS)
def test_combinations_are_canonical(first: Steps[int], second: Steps[int]) -> None:
    for function in (zipped(first, second), together([first, second]), mapped(lambda value: (value, 1), first)):
        assert steps(function.first, function.then) == function
    smaller = combined(min, first, second)
    assert steps(smaller.first, smaller.then) == smaller


@given(STEPS)
def test_steps_survive_being_stored(function: Steps[int]) -> None:
    stored = mapped(lambda value: (Told(str(value), value > 1),), function)
    data = msgspec.msgpack.encode(stored)
    again = msgspec.msgpack.decode(data, type=Steps[tuple[Told, ...]])
    assert again == stored
    assert msgspec.msgpack.encode(again) == data
