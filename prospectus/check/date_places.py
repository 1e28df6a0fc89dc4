"""Dates in a text with their surroundings: the rest of the sentence, what came before it, the heading above."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from msgspec import Struct

from prospectus.check.date_words import YEAR
from prospectus.check.texts import Text
from prospectus.dates.find import Mention, find
from prospectus.dates.seasons import Calendar
from prospectus.dates.value import When
from prospectus.prose.text import running_text

# Begins with one set of characters, so that all text between is passed over at once.
_TRACE: Final = re.compile(
    r"[0-9JFMASOND](?:(?<=[0-9])(?:st|nd|rd|th)?[ \n/.-]|(?:(?<=1)9|(?<=2)0)[0-9][0-9]"
    r"|(?<=[JFMASOND])(?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec))"
)
_BLOCK: Final = re.compile(r"\n(?=[ \t]*(?:\n|[-*+•|>#]|\d+[.)]\s))")
_SENTENCE: Final = re.compile(r"[.!?;](?=\s|$)")
_CHECKED: Final = re.compile(r"\[([^\[\]]*)\]\(\s*date:[^)]*\)")
_LINKED: Final = re.compile(r"\]\((?:programme:|page:|[./]*programmes/)([a-z0-9-]+)")


class Place(Struct, frozen=True):
    """A date in its surroundings.

    `start` is where its paragraph starts in the text; `before` and `after` are the rest of its sentence and `lead` the
    sentences before. `shared` are the words of its label or heading, `years` those that stand near it, and `others`
    the other dates of the paragraph. `linked` is the programme to which the paragraph links; empty where to none.
    """

    text: Text
    start: int
    mention: Mention
    before: str
    after: str
    lead: str
    shared: str
    years: frozenset[int]
    others: tuple[When, ...]
    linked: str

    @property
    def sentence(self) -> str:
        """The sentence with the date."""
        return self.before + self.mention.text + self.after


def places(text: Text, zone: str, calendar: Calendar) -> Iterator[Place]:
    """Every date of a text, in order. Linear; stretches without a trace of a date are not looked into."""
    if not _TRACE.search(text.text):
        return
    unchecked = _CHECKED.sub(lambda found: " " * len(found[0]), text.text) if "date:" in text.text else text.text
    words = running_text(unchecked)
    edges = [0, *(match.end() for match in _BLOCK.finditer(words)), len(words)]
    heading, stated = text.label, frozenset(map(int, YEAR.findall(text.label)))
    for start, end in pairwise(edges):
        block = words[start:end]
        if block.lstrip().startswith("#"):
            heading = block.strip("# \n")
            stated = frozenset(map(int, YEAR.findall(heading)))
        mentions = find(block, zone, calendar) if _TRACE.search(block) else ()
        if not mentions:
            continue
        linked = _LINKED.search(text.text, start, end)
        years = frozenset(map(int, YEAR.findall(block))) | stated
        for index, mention in enumerate(mentions):
            before, after, lead = _around(block, mentions, index)
            others = tuple(each.reading.when for each in mentions if each is not mention and each.reading.when)
            yield Place(text, start, mention, before, after, lead, heading, years, others, linked[1] if linked else "")


def _around(block: str, mentions: tuple[Mention, ...], index: int) -> tuple[str, str, str]:
    """The rest of the sentence before and after a date, other dates blanked, and the sentences before it."""
    one = mentions[index]
    plain = block
    for each in mentions:
        plain = plain[: each.start] + " " * (each.end - each.start) + plain[each.end :]
    start = max((match.end() for match in _SENTENCE.finditer(plain, 0, one.start)), default=0)
    ending = _SENTENCE.search(plain, one.end)
    end = ending.start() if ending else len(plain)
    return plain[start : one.start], plain[one.end : end], plain[:start]
