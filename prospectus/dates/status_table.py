"""The status of a round as a table over what has passed. It knows no dates, no words and no instant."""

from typing import Literal

from msgspec import Struct

State = Literal[
    "to-be-confirmed",
    "opens-later",
    "opens-soon",
    "due-to-open",
    "open",
    "closing-soon",
    "closes-today",
    "due-to-close",
    "closed",
    "choosing",
    "announced",
    "running",
    "ended",
    "paused",
    "full",
    "cancelled",
    "withdrawn",
]

Fact = Literal["absent", "unknown", "no", "maybe", "yes", "never-confirmed"]
"""Whether a date of a round has passed: as `Passed`; or there is no such date; or it is not known when it is."""


class WindowFacts(Struct, frozen=True):
    """Of one stretch of applications: whether they have opened, have closed, and whether either is near."""

    opens: Fact = "absent"
    closes: Fact = "absent"
    opens_soon: bool = False
    closes_soon: bool = False
    closes_today: bool = False


class Facts(Struct, frozen=True):
    """Everything the state of a round depends on.

    `windows` in order of time. `stale`: the last date of the round lies a year behind, and no end of it is fixed.
    """

    windows: tuple[WindowFacts, ...] = ()
    interviews: Fact = "absent"
    results: Fact = "absent"
    starts: Fact = "absent"
    ends: Fact = "absent"
    stale: bool = False
    can_apply: bool = False


def window_now(facts: Facts) -> int:
    """The number of the window that counts: the first that has not closed, else the last. -1 where there is none."""
    for number, window in enumerate(facts.windows):
        if window.closes not in {"yes", "never-confirmed"}:
            return number
    return len(facts.windows) - 1


def state_of(facts: Facts) -> State | None:
    """The state of a round; `None` where nothing says anything about applications."""
    window = facts.windows[window_now(facts)] if facts.windows else WindowFacts()
    entry = _entry(window, can_apply=facts.can_apply)
    if entry is None:
        return None
    if facts.ends == "yes":
        return "ended"
    if window.closes == "no" or window.opens == "no":
        return _near(entry, window)
    after = _after(entry, facts)
    return "closed" if facts.stale and after in {"due-to-close", "choosing", "announced", "running"} else after


def _entry(window: WindowFacts, *, can_apply: bool) -> State | None:
    """What the window alone says. The first case that fits counts."""
    state: State | None
    match window.opens, window.closes:
        case _, "yes":
            state = "closed"
        case _, "maybe" | "never-confirmed":
            state = "due-to-close"
        case "no", _:
            state = "opens-later"
        case "maybe" | "never-confirmed", _:
            state = "due-to-open"
        case ("yes", _) | ("absent", "no"):
            state = "open"
        case "absent", "absent":
            state = "open" if can_apply else None
        case _:
            state = "to-be-confirmed"
    return state


def _near(entry: State, window: WindowFacts) -> State:
    """Ahead of its date, a state that is near to it."""
    if entry == "opens-later" and window.opens_soon:
        return "opens-soon"
    if entry == "open" and window.closes_today:
        return "closes-today"
    if entry == "open" and window.closes_soon:
        return "closing-soon"
    return entry


def _after(entry: State, facts: Facts) -> State:
    """What the later dates of the round say, the latest first."""
    if facts.starts == "yes":
        return "running"
    if facts.results == "yes":
        return "announced"
    if entry == "closed" and {facts.interviews, facts.results} != {"absent"}:
        return "choosing"
    return entry
