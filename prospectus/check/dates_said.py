"""Every date that a text mentions, and what is to be thought of it: by itself, and held against the key dates."""

from collections.abc import Callable, Iterator
from typing import Final, Literal

from msgspec import Struct

from prospectus.check.date_places import Place, places
from prospectus.check.dates_against import against, likely_year
from prospectus.check.dates_agree import Told
from prospectus.check.texts import Text
from prospectus.dates.grammar import read
from prospectus.dates.problems import Problem
from prospectus.dates.seasons import PLAIN, Calendar
from prospectus.dates.value import When

Verdict = Literal["weekday", "wrong", "style", "year", "leftover", "contradiction", "elsewhere"]

_TELLS_OF_CHANGES: Final = frozenset({"updates", "outcome"})


class Context(Struct, frozen=True):
    """What the dates of a text are held against.

    `own` are the key dates of its programme or round; a text of no programme is held against those of the programme
    that a paragraph links to, which `elsewhere` gives. `ignored` are dates that are meant as they are.
    """

    own: tuple[Told, ...] = ()
    elsewhere: Callable[[str], tuple[Told, ...]] = lambda _programme: ()
    ignored: tuple[str, ...] = ()
    zone: str = "Europe/London"
    calendar: Calendar = PLAIN


class Said(Struct, frozen=True):
    """A date in a text that is not simply right. `start` and `end` are offsets into the text.

    `when` is what it means, as far as that is known; `problem` what is wrong with it by itself; `known` the key dates
    that it is to be compared with, and `write` the words to put in its place (may be empty).
    """

    verdict: Verdict
    text: Text
    start: int
    end: int
    words: str
    when: When | None = None
    problem: Problem | None = None
    known: tuple[Told, ...] = ()
    write: str = ""


def said(texts: tuple[Text, ...], context: Context) -> Iterator[Said]:
    """What is to be thought of every date that is not simply right, in order."""
    for text in texts:
        for place in places(text, context.zone, context.calendar):
            dates = context.own or (context.elsewhere(place.linked) if place.linked else ())
            yield from _judged(place, dates, context)


def _judged(place: Place, dates: tuple[Told, ...], context: Context) -> Iterator[Said]:
    if context.ignored and _is_ignored(place.mention.text, context.ignored):
        return
    own = _by_itself(place, dates, context.zone)
    if own is not None:
        yield own
        if own.verdict != "style":
            return
    if dates and not _TELLS_OF_CHANGES & set(map(str, place.text.origin.keys)):
        found = against(place, dates, context.zone)
        if found is not None:
            yield _said(found.verdict, place, found.when, known=found.known)


def _is_ignored(text: str, ignored: tuple[str, ...]) -> bool:
    said = " ".join(text.split()).casefold()
    return any(said in " ".join(each.split()).casefold() for each in ignored if each)


def _by_itself(place: Place, dates: tuple[Told, ...], zone: str) -> Said | None:
    """What is wrong with a date whatever the key dates say: its weekday, its existence, its style."""
    mention = place.mention
    problems = mention.reading.problems
    if mention.year_missing:
        year = likely_year(place, dates, zone)
        problems = read(" ".join(mention.text.split()), year=year, zone=zone).problems if year else ()
    wrong = next((each for each in problems if each.severity == "error" and each.code != "E-DATE-YEAR"), None)
    if wrong is not None:
        verdict: Verdict = "weekday" if wrong.code == "E-WEEKDAY" else "wrong"
        return _said(verdict, place, problem=wrong, write=wrong.write)
    style = next((each for each in problems if each.severity == "note" and each.write), None)
    return _said("style", place, problem=style, write=style.write) if style else None


def _said(
    verdict: Verdict,
    place: Place,
    when: When | None = None,
    *,
    problem: Problem | None = None,
    known: tuple[Told, ...] = (),
    write: str = "",
) -> Said:
    start, mention = place.start + place.mention.start, place.mention
    return Said(verdict, place.text, start, place.start + mention.end, mention.text, when, problem, known, write)
