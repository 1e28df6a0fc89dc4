"""How a status changes: at each boundary, from what, to what, and why."""

from datetime import datetime
from itertools import pairwise

from msgspec import Struct

from prospectus.dates.status_sentences import Status
from prospectus.dates.steps import Steps


class Transition(Struct, frozen=True):
    """One change of one way in (`who_for`, empty for everybody) at an aware UTC instant.

    `before` and `after` are states, empty where there is none. `because` is the sentence that holds from then on, or
    that held until then where nothing does.
    """

    at: datetime
    who_for: str
    before: str
    after: str
    because: str


def transitions(through_time: Steps[tuple[Status, ...]]) -> tuple[Transition, ...]:
    """Every change of state or sentence, in order of time and then of routes."""
    values = [(None, through_time.first), *through_time.then]
    return tuple(
        change
        for (_, before), (instant, after) in pairwise(values)
        if instant is not None
        for change in _changes(instant, before, after)
    )


def _changes(instant: datetime, before: tuple[Status, ...], after: tuple[Status, ...]) -> tuple[Transition, ...]:
    old = {status.who_for: status for status in before}
    new = {status.who_for: status for status in after}
    return tuple(
        Transition(instant, route, *_states(old.get(route), new.get(route)), _reason(old.get(route), new.get(route)))
        for route in dict.fromkeys((*old, *new))
        if old.get(route) != new.get(route)
    )


def _states(before: Status | None, after: Status | None) -> tuple[str, str]:
    return before.state if before else "", after.state if after else ""


def _reason(before: Status | None, after: Status | None) -> str:
    told = after or before
    return told.sentence if told else ""
