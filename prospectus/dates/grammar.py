"""The grammar of dates: what an editor may write, and what it means.

The grammar is closed. A text is one of `FORMS`, with a mark of doubt before or after it; what is none of them is an
error with the nearest right text, never a guess. The forms of one period stand in `grammar_item.ITEMS`.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from msgspec.structs import replace

from prospectus.dates.complete import Setting
from prospectus.dates.cursor import Cursor, cursor
from prospectus.dates.grammar_dated import dated
from prospectus.dates.grammar_plain import plain_day
from prospectus.dates.grammar_told import opening, told_by_another, unknown_yet, weekday_of_month, weekly, yearly
from prospectus.dates.normalise import problems, spaces
from prospectus.dates.problems import Problem
from prospectus.dates.seasons import FIRST_YEAR, LAST_YEAR, PLAIN, Calendar
from prospectus.dates.unknown import unknown
from prospectus.dates.value import Doubt, Reading, When
from prospectus.dates.vocabulary import DOUBTS

LONGEST: Final = 300
_KEPT: Final = 1024
_DOUBTS: Final = tuple(phrase for phrase, _ in DOUBTS)

FORMS: Final[tuple[Callable[[Cursor, Setting], When | None], ...]] = (
    unknown_yet,
    opening,
    yearly,
    weekly,
    weekday_of_month,
    told_by_another,
    dated,
)


def read(text: str, *, year: int | None = None, zone: str = "Europe/London", calendar: Calendar = PLAIN) -> Reading:
    """What a text means. `year` stands beside it, for dates without one; times are local to `zone`, an IANA name.

    Never raises because of the text. `when` is `None` exactly where one of the problems is an error.
    """
    if not text.strip():
        return Reading(None, (Problem("E-DATE-EMPTY", "error", 0, len(text), "there is no date here"),))
    if len(text) > LONGEST:
        message = f"a date is shorter than {LONGEST} characters: put everything else in another field"
        return Reading(None, (Problem("E-DATE-UNKNOWN", "error", 0, len(text), message),))
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"years go from {FIRST_YEAR} to {LAST_YEAR}: {year} is not one of them"
        return Reading(None, (Problem("E-DATE-YEAR", "error", 0, len(text), message),))
    setting = Setting(year or 0, zone, calendar)
    found = understand(text, setting)
    if found != Reading(None):
        return _offered(found, setting)
    place = cursor(text)
    _, understood = _whole(place, setting)
    return Reading(None, (unknown(place, understood, lambda other: understand(other, setting)),))


def _offered(reading: Reading, setting: Setting) -> Reading:
    """The reading with corrections that read without an error; where there are none, without them."""
    if reading.when is not None or "YYYY" in reading.problems[0].write:
        return reading
    write = _mended(reading.problems[0].write, setting, tries=3)
    return Reading(None, tuple(replace(problem, write=write) for problem in reading.problems))


def _mended(write: str, setting: Setting, tries: int) -> str:
    """A corrected text that reads without a problem, corrected further if need be; empty where that fails.

    It fails, too, where the correction made two days one: a day would be lost.
    """
    found = understand(write, setting) if write and tries else Reading(None)
    if any(problem.code == "E-DATE-TWICE" for problem in found.problems):
        return ""
    if found.problems:
        return _mended(found.problems[0].write, setting, tries - 1)
    return write if found.when else ""


@lru_cache(_KEPT)  # of the same dates key dates, texts and checks ask
def understand(text: str, setting: Setting) -> Reading:
    """What a text means, without advice: where it is none of the forms, there is neither a value nor a problem."""
    plain = plain_day(text)
    if plain is not None:
        return Reading(plain)
    place = cursor(text)
    when, _ = _whole(place, setting)
    return Reading(None) if when is None else _checked(place, when)


def _checked(place: Cursor, when: When) -> Reading:
    spaces(place)
    found = problems(place)
    return Reading(None if any(problem.severity == "error" for problem in found) else when, found)


def _whole(place: Cursor, setting: Setting) -> tuple[When | None, int]:
    """The value of a whole text; else `None`, and how many characters of it are understood."""
    start, understood = place.save(), 0
    said = _doubt_before(place)
    starts: tuple[tuple[Doubt, tuple[int, int]], ...] = (("", start), (said, place.save())) if said else (("", start),)
    for form in FORMS:
        for before, first in starts:
            place.restore(first)
            when = form(place, setting)
            may_be_doubted = when is not None and (when.periods or when.relative)
            doubt = before or (_doubt_after(place) if may_be_doubted else "")
            when = None if doubt and not may_be_doubted else when
            if when is not None and place.peek().kind == "end":
                return (replace(when, doubt=doubt) if doubt else when), len(place.text)
            if when is not None:
                understood = max(understood, place.before.end)
    return None, understood


def _doubt_before(place: Cursor) -> Doubt:
    said = place.one_of(("provisionally", "provisional", "expected"))
    place.accept("in") or place.accept("on")
    return dict(DOUBTS).get(said, "")


def _doubt_after(place: Cursor) -> Doubt:
    saved, before = place.save(), place.before
    bracket = place.accept("(")
    if not bracket:
        place.one_of((",", "-", "–"))
    said = place.one_of(_DOUBTS)
    doubt = dict(DOUBTS).get(said, "")
    if not doubt or (bracket and not place.accept(")")):
        place.restore(saved)
        return ""
    house = next(phrase for phrase, meaning in DOUBTS if meaning == doubt)
    if not bracket or said in {"tbc", "tba"}:
        place.style(before.end, place.before.end, f" ({house})", f"write “({house})” after the date")
    return doubt
