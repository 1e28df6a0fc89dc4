"""The status of a programme as every page of it shows it."""

from dataclasses import dataclass

from prospectus.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class StatusState:
    """One state that the status will take: at `at` (an instant in RFC 3339, UTC; empty: from the first)."""

    at: str
    state: str
    label: str
    sentence: str
    next: str


@dataclass(frozen=True, slots=True)
class StatusLine:
    """The status of one route: words first ("Open"), its sentence with its date, and what to do next.

    `states` are all the states of the line, in order, so that a script can pick the one of the reader's instant.
    `action` is the way to apply, only while one can.
    """

    who_for: str
    state: str
    label: str
    sentence: str
    next: str
    action: Link | None
    states: tuple[StatusState, ...]
