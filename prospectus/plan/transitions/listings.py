"""Which lists of programmes will differ, when, and why.

They stand on the home page, on the pages by status, topic and region, on those of organisations, and in a file.
"""

from bisect import insort
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from msgspec import Struct, field

from prospectus.base.need import Need
from prospectus.model.addresses import HOME, organisation_address, programme_list_address
from prospectus.model.programmes import programme_ids
from prospectus.plan.pages.home import MOST_CARDS, group
from prospectus.plan.pages.programmes import A_PAGE, lasting_terms, pages_of
from prospectus.plan.participation import takes_part
from prospectus.plan.transitions.courses import course
from prospectus.plan.transitions.value import Change, Reason, Turn

DATA: Final = "/programmes.json"

Key = tuple[str, str]
"""What a list goes by, and its term; or the home page, and the group."""

_ALL: Final[Key] = ("", "")
_HOME: Final = "home"
_STATUS: Final = "status"


class _Lists(Struct):
    """Every list as it is at one moment of the sweep: the places of its programmes, in order."""

    lasting: list[tuple[Key, ...]]
    states: list[str]
    members: dict[Key, list[int]] = field(default_factory=dict)

    def keys_of(self, place: int, state: str) -> tuple[Key, ...]:
        """The lists in which a programme stands while it is in a state."""
        return (*self.lasting[place], (_HOME, group(state)), *(((_STATUS, state),) if state else ()))

    def move(self, place: int, state: str) -> None:
        """Give a programme another state."""
        for key in self.keys_of(place, self.states[place]):
            self.members[key].remove(place)
        self.states[place] = state
        for key in self.keys_of(place, state):
            insort(self.members.setdefault(key, []), place)

    def now(self, key: Key) -> tuple[int, ...]:
        """The programmes of a list."""
        return tuple(self.members.get(key, ()))


def listing_changes(need: Need) -> tuple[Change, ...]:
    """What the turns of all programmes change in lists of them."""
    known = need(programme_ids)
    courses = [need(course, each, "") for each in known]
    lists = _Lists([(_ALL, *need(lasting_terms, each)) for each in known], [each.first for each in courses])
    for place, each in enumerate(courses):
        for key in lists.keys_of(place, each.first):
            lists.members.setdefault(key, []).append(place)
    moments: dict[datetime, dict[int, Turn]] = {}
    for place, each in enumerate(courses):
        for turn in each.turns:
            moments.setdefault(turn.at, {})[place] = turn
    bodies = [tuple(organisation_address(body) for body in need(takes_part, each)) for each in known]
    return tuple(change for at in sorted(moments) for change in _changes(at, moments[at], lists, bodies))


def _changes(at: datetime, turned: dict[int, Turn], lists: _Lists, bodies: list[tuple[str, ...]]) -> Iterator[Change]:
    """What differs at one moment, each list for the first reason that it has; the lists are brought up to it."""
    because: dict[Key, Turn] = {}
    for place in sorted(turned):
        turn = turned[place]
        for key in (*lists.keys_of(place, lists.states[place]), *lists.keys_of(place, turn.state)):
            because.setdefault(key, turn)
    before = {key: lists.now(key) for key in because}
    for place, turn in turned.items():
        lists.move(place, turn.state)
    shown = frozenset(place for place, turn in turned.items() if turn.shown)
    counted = any(key[0] == _STATUS and len(before[key]) != len(lists.now(key)) for key in because)
    for key, turn in because.items():
        was, now = before[key], lists.now(key)
        numbers = (
            _home(was, now, shown) if key[0] == _HOME else _numbers(was, now, shown, whole=key == _ALL and counted)
        )
        if numbers:
            yield _change(at, key, numbers, (was, now), turn.reason)
    for place in sorted(turned):
        turn = turned[place]
        if turn.shown and bodies[place]:
            yield Change(at, bodies[place], turn.reason)
        if turn.told:
            yield Change(at, (DATA,), turn.reason)


def _home(was: tuple[int, ...], now: tuple[int, ...], shown: frozenset[int]) -> tuple[int, ...]:
    """Whether a group of the home page differs, as the number of its only page."""
    head = now[:MOST_CARDS]
    return (1,) if was[:MOST_CARDS] != head or not shown.isdisjoint(head) else ()


def _numbers(was: tuple[int, ...], now: tuple[int, ...], shown: frozenset[int], *, whole: bool) -> tuple[int, ...]:
    """The numbers of the pages of a list that differ. `whole`: all of them do, for they count what others hold."""
    every = range(1, max(_count(was), _count(now)) + 1)
    if whole or _count(was) != _count(now):
        return tuple(every)
    return tuple(
        each for each in every if _page(was, each) != _page(now, each) or not shown.isdisjoint(_page(now, each))
    )


def _change(
    at: datetime, key: Key, numbers: tuple[int, ...], members: tuple[tuple[int, ...], tuple[int, ...]], reason: Reason
) -> Change:
    if key[0] == _HOME:
        return Change(at, (HOME,), reason)
    was, now = (_count(each) for each in members)
    addresses = [programme_list_address(*key, number) for number in range(1, max(was, now) + 1)]
    changed = tuple(addresses[number - 1] for number in numbers)
    return Change(at, changed, reason, came=tuple(addresses[was:now]), went=tuple(addresses[now:was]))


def _count(members: tuple[int, ...]) -> int:
    """How many pages a list has; a list in which nothing stands is not there."""
    return pages_of(len(members)) if members else 0


def _page(members: tuple[int, ...], number: int) -> tuple[int, ...]:
    return members[(number - 1) * A_PAGE : number * A_PAGE]
