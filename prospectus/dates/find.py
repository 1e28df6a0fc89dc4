"""Dates in running prose, so that what a page says can be held against the data."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from msgspec import Struct

from prospectus.dates.complete import Setting
from prospectus.dates.cursor import Cursor
from prospectus.dates.find_rules import may_hold, may_start, plausible, trimmed
from prospectus.dates.grammar import read, understand
from prospectus.dates.grammar_chain import Member, row
from prospectus.dates.grammar_plain import plain_day
from prospectus.dates.grammar_told import weekday_of_month, weekly
from prospectus.dates.seasons import PLAIN, Calendar
from prospectus.dates.tokens import Token, tokens
from prospectus.dates.value import Reading, When

_WINDOW: Final = 80
_BLOCKS: Final = re.compile(r"\n(?=[ \t]*(?:\n|[-*+•|>#]|\d+[.)]\s))")
_BREAKS: Final = re.compile(r"[ \t]*\n[ \t]*")


class Mention(Struct, frozen=True):
    """A date in prose. `start` and `end` are offsets in code points; `text` is what stands between them.

    `reading` is what `read` makes of it alone. Where `year_missing`, that is an error: ask `in_year`.
    """

    start: int
    end: int
    text: str
    reading: Reading
    year_missing: bool = False


def find(text: str, zone: str = "Europe/London", calendar: Calendar = PLAIN) -> tuple[Mention, ...]:
    """Every date in a text, in order. Takes time in proportion to the text.

    What is not certainly a date is left out: "in 2 or 3 places", "may", "march on", "2016/17", "2018".
    """
    setting = Setting(0, zone, calendar)
    if plain_day(text) is not None:
        return (_mention(text, 0, len(text), setting, year_missing=False),)
    edges = [0, *(match.end() for match in _BLOCKS.finditer(text)), len(text)]
    return tuple(mention for start, end in pairwise(edges) for mention in _in_block(text, start, end, setting))


def in_year(mention: Mention, year: int, zone: str = "Europe/London") -> When | None:
    """What a mention means if it has no year of its own and is of this one."""
    return read(_BREAKS.sub(" ", mention.text), year=year, zone=zone).when


def _in_block(text: str, start: int, end: int, setting: Setting) -> Iterator[Mention]:
    found = tokens(text, start, end) if may_hold(text[start:end]) else ()
    place = 0
    while place < len(found) - 1:
        mention = _at(text, found, place, setting) if may_start(found, place) else None
        if mention is None:
            place += 1
            continue
        yield mention
        while found[place].start < mention.end and found[place].kind != "end":
            place += 1


def _at(text: str, found: tuple[Token, ...], place: int, setting: Setting) -> Mention | None:
    window = found[place : place + _WINDOW]
    last = window[-1].end
    cursor = Cursor(text, (*window, Token("end", "", "", last, last)))
    before = found[place - 1] if place else None
    for form in (weekly, weekday_of_month):
        saved = cursor.save()
        if form(cursor, setting) is not None:
            return _mention(text, window[0].start, cursor.before.end, setting, year_missing=False)
        cursor.restore(saved)
    between = cursor.accept("between")
    members = row(cursor, setting, between=between)
    return _longest(text, before, window[0].start, trimmed(members), setting, between=between)


def _longest(
    text: str, before: Token | None, start: int, members: list[Member], setting: Setting, *, between: bool
) -> Mention | None:
    """The mention that takes in the most of a row."""
    while members:
        end = members[-1].end
        if (between and len(members) == 1) or not plausible(text, before, start, members):
            return None
        missing = not any(member.item.year for member in members)
        mention = _mention(text, start, end, setting, year_missing=missing)
        if mention.reading != Reading(None) and not any(
            problem.code == "E-DATE-UNKNOWN" for problem in mention.reading.problems
        ):
            return mention
        members = trimmed(members[:-1])
    return None


def _mention(text: str, start: int, end: int, setting: Setting, *, year_missing: bool) -> Mention:
    said = text[start:end]
    return Mention(start, end, said, understand(_BREAKS.sub(" ", said), setting), year_missing)
