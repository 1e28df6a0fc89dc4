"""What to write instead of a text that is not understood."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from prospectus.base.text import nearest
from prospectus.dates.cursor import Cursor
from prospectus.dates.problems import Problem
from prospectus.dates.seasons import day as one_day
from prospectus.dates.tokens import Token
from prospectus.dates.value import Reading, When
from prospectus.dates.vocabulary import WORDS
from prospectus.dates.wording import said

Read = Callable[[str], Reading]

_NOW: Final = frozenset({"today", "tomorrow", "yesterday", "tonight", "now", "next", "this", "ago", "fortnight"})
_LATER: Final = frozenset(
    {"soon", "shortly", "asap", "tbd", "later", "unknown", "decided", "determined", "pending", "awaited", "none", "?"}
)
_ALWAYS: Final = frozenset({"ongoing", "rolling", "always", "anytime", "continuous", "continuously", "permanent"})
_ANCHORS: Final = (
    ("closing date", "closes"),
    ("deadline", "closes"),
    ("opening date", "opens"),
    ("start date", "starts"),
    ("start", "starts"),
    ("end", "ends"),
    ("interviews", "interviews"),
    ("results", "results"),
)
_SHORTEST: Final = 3


def unknown(place: Cursor, understood: int, read: Read) -> Problem:
    """The problem with a text that is none of the forms. `understood`: how much of it, from its start, is one."""
    text = place.text
    words = {token.key for token in place.tokens}
    return (
        _counted_by_work(text, words)
        or _named_in_words(text, read)
        or _before_or_after(text, read)
        or _misspelt(place, read)
        or _left_over(text, understood, read)
        or _inside(text, read)
        or _not_a_date(text, words)
    )


def _problem(
    text: str, message: str, write: str = "", *, at: tuple[int, int] | None = None, other: str = ""
) -> Problem:
    start, end = at or (len(text) - len(text.lstrip()), len(text.rstrip()))
    return Problem("E-DATE-UNKNOWN", "error", start, end, message, write, other)


def _counted_by_work(text: str, words: set[str]) -> Problem | None:
    if not words & {"working", "business"} or not words & {"day", "days"}:
        return None
    write = " ".join(word for word in text.split() if word.lower() not in {"working", "business"})
    return _problem(text, "working days are not counted: write the date, or count all days", write)


def _named_in_words(text: str, read: Read) -> Problem | None:
    """The form "2 weeks after the closing date": a key date is named by its id."""
    for phrase, anchor in _ANCHORS:
        write = re.sub(rf"\b(?:the )?{phrase}\b", anchor, text, flags=re.IGNORECASE)
        if write != text and read(write).when is not None:
            return _problem(text, f"name the other key date by its id: “{anchor}”", write)
    return None


def _before_or_after(text: str, read: Read) -> Problem | None:
    """A text such as "before 10 December 2026" may or may not include that day."""
    word, _, rest = text.strip().partition(" ")
    days = {"before": ("by", -1), "after": ("from", 1)}
    found = read(rest).when if word.lower() in days else None
    if found is None or found.kind != "day" or found.bound:
        return None
    bound, step = days[word.lower()]
    other = found.periods[0].first + timedelta(step)
    texts = [f"{bound} {said(When('day', (one_day(day),)))}" for day in (other, found.periods[0].first)]
    message = f"“{word}” can leave the day out or not: write “{texts[0]}” or “{texts[1]}”"
    return Problem("E-DATE-AMBIGUOUS", "error", 0, len(text), message, texts[0], f"or {texts[1]}")


def _misspelt(place: Cursor, read: Read) -> Problem | None:
    strange = [token for token in place.tokens if _strange(token)]
    meant = [nearest(token.text, WORDS) for token in strange]
    if not strange or None in meant:
        return None
    write = place.text
    for token, word in reversed(list(zip(strange, meant, strict=True))):
        write = f"{write[: token.start]}{word}{write[token.end :]}"
    found = read(write)
    if found.when is None:
        return None
    write = next((problem.write for problem in found.problems), write)
    first = strange[0]
    message = f"“{first.text}” is not understood: did you mean “{write}”?"
    return _problem(place.text, message, write, at=(first.start, first.end))


def _strange(token: Token) -> bool:
    return token.kind == "word" and len(token.text) >= _SHORTEST and not token.text.isupper() and token.key not in WORDS


def _left_over(text: str, understood: int, read: Read) -> Problem | None:
    kept, rest = text[:understood].strip(), text[understood:].strip()
    found = read(kept) if kept and rest else None
    if found is None or found.when is None:
        return None
    write = next((problem.write for problem in found.problems), kept)
    start = understood + len(text[understood:]) - len(text[understood:].lstrip())
    at = (start, start + len(rest))
    return _problem(text, f"“{rest}” is not part of a date: write it in another field", write, at=at)


def _inside(text: str, read: Read) -> Problem | None:
    """A date somewhere in a sentence. Where figures stand outside it, something would be lost, and nothing is told."""
    from prospectus.dates.find import find

    for mention in find(text):
        found = read(mention.text)
        rest = text.replace(mention.text, "", 1)
        if found.when is not None and not any(character.isdecimal() for character in rest):
            write = next((problem.write for problem in found.problems), mention.text)
            return _problem(text, "write the date alone: everything else belongs in another field", write)
    return None


def _not_a_date(text: str, words: set[str]) -> Problem:
    if words & _LATER:
        return _problem(text, "this is not a date: write “to be confirmed” until there is one", "to be confirmed")
    if words & _ALWAYS or {"any", "time"} <= words:
        return _problem(text, "this is not a date: write “open all year”", "open all year")
    if words & {"every", "each"}:
        return _problem(text, "say from when to when, as in “every Tuesday from 5 to 26 September 2017”")
    if words & _NOW:
        return _problem(text, "a date must mean the same on any day it is read: write the day, month and year")
    example = said(When("day", (one_day(date(2017, 4, 26)),)))
    message = (
        f"this is not a date that is understood: write, for example, “{example}”, “23 and 24 May 2017”, “12 to 16 June "
        "2017”, “June 2017” or “to be confirmed”"
    )
    return _problem(text, message)
