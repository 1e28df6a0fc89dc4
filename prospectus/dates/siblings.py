"""Dates of a round with the same words, which only the number at the end of their ids tells apart.

Nobody wrote these numbers: they count the dates in the order of the list. When a day is put in or taken out, the others
keep the ids under which they were published, whatever their numbers would be now.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from prospectus.dates.memory import Memory, PresentDate, RememberedDate

_NUMBER: Final = re.compile(r"-\d+$")
_Words = tuple[str, ...]


def siblings(memory: Memory, dates: Iterable[PresentDate]) -> dict[str, str]:
    """Now and remembered subject of each date that has siblings, or had: of a new one a subject that no other has."""
    derived: dict[_Words, list[PresentDate]] = {}
    names: dict[str, _Words] = {}
    for date in dates:
        names[date.subject] = _words(date) if date.derived else ()
        if date.derived:
            derived.setdefault(_words(date), []).append(date)
    before: dict[_Words, list[RememberedDate]] = {}
    for each in memory.dates:
        if not each.gone and names.get(each.subject, _words(each)) == _words(each):
            before.setdefault(_words(each), []).append(each)
    found: dict[str, str] = {}
    for words, group in derived.items():
        if words in before:
            found |= _matched(group, before[words])
    return found


def _words(date: PresentDate | RememberedDate) -> _Words:
    return _NUMBER.sub("", date.subject), date.kind, date.what, date.who_for


def _matched(group: list[PresentDate], before: list[RememberedDate]) -> dict[str, str]:
    """First those that are the same in all, then those of the same day, of the same number, and the rest in order."""
    rules: tuple[Callable[[PresentDate, RememberedDate], bool], ...] = (
        lambda now, was: _as_published(now, was) and now.where == was.where,
        _as_published,
        lambda now, was: now.subject == was.subject,
        lambda _now, _was: True,
    )
    found: dict[str, str] = {}
    left = list(before)
    for same in rules:
        for now in (each for each in group if each.subject not in found):
            match = next((was for was in left if same(now, was)), None)
            if match is not None:
                found[now.subject] = match.subject
                left.remove(match)
    free = [now.subject for now in group if now.subject not in found.values()]
    for now in group:
        if now.subject not in found:
            own = now.subject if now.subject in free else free[0]
            free.remove(own)
            found[now.subject] = own
    return found


def _as_published(now: PresentDate, was: RememberedDate) -> bool:
    return now.when == was.versions[-1].when
