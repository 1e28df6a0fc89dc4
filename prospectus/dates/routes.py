"""The dates of a round sorted out: by route, and within a route into windows for applications and what follows them."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from prospectus.dates.extent import first_day, sort_key
from prospectus.dates.milestone import Kind, Milestone
from prospectus.dates.passing import edge_of, is_exact
from prospectus.dates.value import Bound, When

DECISIVE: Final = frozenset({"opens", "closes"})


class Window(Struct, frozen=True):
    """One stretch in which people may apply; `None` where nothing is said of its beginning or end."""

    opens: When | None = None
    closes: When | None = None


class Route(Struct, frozen=True):
    """The dates of one way in. `who_for` is empty where the round has one way in for everybody."""

    who_for: str
    windows: tuple[Window, ...] = ()
    interviews: When | None = None
    results: When | None = None
    starts: When | None = None
    ends: When | None = None


def routes(milestones: tuple[Milestone, ...]) -> tuple[Route, ...]:
    """The routes of a round in the order in which they are named; one for everybody where none is.

    A date without `who_for` counts for every route that has none of its own kind. What is cancelled does not count;
    what is postponed is a date still to be confirmed; "usually in April" tells nothing about this round.
    """
    dates = tuple(half for each in milestones if each.changed != "cancelled" for half in _halves(each))
    named = dict.fromkeys(each.who_for for each in dates if each.kind in DECISIVE and each.who_for)
    told_for_some = {each.kind for each in dates if each.kind in DECISIVE and each.who_for}
    told_for_the_rest = any(each.kind in told_for_some and not each.who_for for each in dates)
    return tuple(_route(dates, who_for) for who_for in (*named, *(("",) if told_for_the_rest or not named else ())))


def _halves(milestone: Milestone) -> Iterator[Milestone]:
    """A window as its opening and its deadline; any other date as it is, as far as the status may rely on it."""
    when = milestone.when
    if milestone.changed == "postponed" or when.kind == "yearly":
        when = When("tbc")
    # "opens: 1 to 31 March" can only mean that applications close on the 31st.
    if milestone.kind == "window" or (milestone.kind == "opens" and when.kind == "range" and is_exact(when)):
        if when.bound != "by":
            yield replace(milestone, kind="opens", when=_unbound(edge_of(when, "first"), "from"))
        if when.bound != "from":
            yield replace(milestone, kind="closes", when=_unbound(edge_of(when, "last"), "by"))
    elif milestone.kind == "opens":
        yield replace(milestone, when=_unbound(when, "from"))
    elif milestone.kind == "closes":
        yield replace(milestone, when=_unbound(when, "by"))
    else:
        yield replace(milestone, when=when)


def _unbound(when: When, bound: Bound) -> When:
    """Opening "from" a day is opening on it, and closing "by" a day is closing on it."""
    return replace(when, bound="") if when.bound == bound else when


def _route(dates: tuple[Milestone, ...], who_for: str) -> Route:
    own = {each.kind for each in dates if each.who_for == who_for}
    here = tuple(each for each in dates if each.who_for == who_for or (not each.who_for and each.kind not in own))
    return Route(
        who_for,
        _windows(here),
        interviews=max(_of_kind(here, "interviews"), key=sort_key, default=None),
        results=max(_of_kind(here, "results"), key=sort_key, default=None),
        starts=min(_of_kind(here, "starts"), key=sort_key, default=None),
        ends=max(_of_kind(here, "ends"), key=sort_key, default=None),
    )


def _of_kind(dates: tuple[Milestone, ...], kind: Kind) -> tuple[When, ...]:
    return tuple(each.when for each in dates if each.kind == kind)


def _windows(dates: tuple[Milestone, ...]) -> tuple[Window, ...]:
    """Openings and deadlines in order of time, each deadline with the opening before it. Undated ones fill gaps."""
    halves = [each for each in dates if each.kind in DECISIVE]
    windows: list[Window] = []
    for half in sorted(halves, key=lambda each: (first_day(each.when) or date.max, each.kind == "closes")):
        place = _gap(windows, half)
        if place is None:
            windows.append(_filled(Window(), half))
        else:
            windows[place] = _filled(windows[place], half)
    return tuple(windows)


def _gap(windows: list[Window], half: Milestone) -> int | None:
    """The window that an opening or a deadline completes; `None` where it begins a new one."""
    if not windows:
        return None
    if half.kind == "closes":
        return len(windows) - 1 if windows[-1].closes is None else None
    return 0 if first_day(half.when) is None and windows[0].opens is None else None


def _filled(window: Window, half: Milestone) -> Window:
    return replace(window, opens=half.when) if half.kind == "opens" else replace(window, closes=half.when)
