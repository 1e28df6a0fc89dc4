"""The status of a programme as every page of it shows it."""

from msgspec import Struct

from prospectus.plan.views.link import Link


class StatusState(Struct, frozen=True):
    """One state that the status will take: at `at` (an instant in RFC 3339, UTC; empty: from the first).

    `can_apply` says whether the way to apply is open then.
    """

    at: str
    state: str
    can_apply: bool
    label: str
    sentence: str
    next: str


class StatusLine(Struct, frozen=True):
    """The status of one route: words first ("Open"), its sentence with its date, and what to do next.

    `reason` is what an editor gave as the reason of a status that the dates do not tell. `states` are all the states of
    the line, in order, so that a script can pick the one of the reader's instant. `action` is the way to apply, only
    while one can.
    """

    who_for: str
    state: str
    label: str
    sentence: str
    next: str
    reason: str
    may_apply: bool
    action: Link | None
    states: tuple[StatusState, ...]
