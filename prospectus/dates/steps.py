"""What changes with time, as a step function: a first value, and the instants at which another one takes its place.

A `Steps` value holds its whole past and future, so it never depends on the present. Whoever wants what holds now asks
`current`, and so depends on exactly the instants at which the value changes.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Any, Generic, TypeVar

from msgspec import Struct

from prospectus.base.need import Need, reached

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
A = TypeVar("A")
B = TypeVar("B")


class Steps(Struct, Generic[T_co], frozen=True):
    """`first` holds from ever; each value of `then` holds from its instant (aware, UTC) until the next.

    Canonical, so that equal functions are equal values: instants strictly increase and neighbours differ. `steps`
    makes one from any pairs.
    """

    first: T_co
    then: tuple[tuple[datetime, T_co], ...] = ()


def steps(first: T, pairs: Iterable[tuple[datetime, T]] = ()) -> Steps[T]:
    """The canonical step function of `first` and pairs of instant and value, in any order; of equal instants the last.

    Instants must be aware; they are kept in UTC.
    """
    by_instant = {instant.astimezone(UTC): value for instant, value in pairs}
    then: list[tuple[datetime, T]] = []
    last = first
    for instant in sorted(by_instant):
        value = by_instant[instant]
        if value != last:
            then.append((instant, value))
            last = value
    return Steps(first, tuple(then))


def at(function: Steps[T], instant: datetime) -> T:
    """The value that holds at an aware instant."""
    value = function.first
    for start, following in function.then:
        if start > instant:
            break
        value = following
    return value


def boundaries(function: Steps[T]) -> tuple[datetime, ...]:
    """The instants at which the value changes, in order."""
    return tuple(instant for instant, _ in function.then)


def current(need: Need, function: Steps[T]) -> T:
    """The value that holds at the build's instant. Asks whether each boundary is reached, and nothing else."""
    value = function.first
    for start, following in function.then:
        if need(reached, start):
            value = following
    return value


def mapped(change: Callable[[A], B], function: Steps[A]) -> Steps[B]:
    """Every value changed in the same way; neighbours that become equal become one."""
    return steps(change(function.first), ((instant, change(value)) for instant, value in function.then))


def zipped(left: Steps[A], right: Steps[B]) -> Steps[tuple[A, B]]:
    """Two step functions as one of pairs."""
    instants = {*boundaries(left), *boundaries(right)}
    pairs = ((instant, (at(left, instant), at(right, instant))) for instant in instants)
    return steps((left.first, right.first), pairs)


def combined(make: Callable[..., T], *functions: Steps[Any]) -> Steps[T]:
    """What is made of the values of several step functions, given in order."""
    instants = {instant for function in functions for instant, _ in function.then}
    pairs = ((instant, make(*(at(function, instant) for function in functions))) for instant in instants)
    return steps(make(*(function.first for function in functions)), pairs)


def together(functions: Sequence[Steps[T]]) -> Steps[tuple[T, ...]]:
    """Any number of step functions as one of tuples, in the order given."""
    instants = set(chain.from_iterable(map(boundaries, functions)))
    return steps(
        tuple(function.first for function in functions),
        ((instant, tuple(at(function, instant) for function in functions)) for instant in instants),
    )


def switch(before: T, instant: datetime | None, after: T) -> Steps[T]:
    """`before` until an instant and `after` from it on; `before` for ever where there is no instant."""
    return steps(before, ((instant, after),) if instant is not None else ())
