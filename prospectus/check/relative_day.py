"""N-RELATIVE-DAY: the text says when something is by counting from today.

The page stays as it is, and “next week” means another week to everyone who reads it later. Write the date.

FAIL content/pages/about.md
    ---
    title: About
    ---
    Applications open next week.
PASS content/pages/about.md
    ---
    title: About
    ---
    Applications open on 6 March 2017.
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import blocks

CODES: Final = ("N-RELATIVE-DAY",)
_TRACES: Final = ("tomorrow", "yesterday", "tonight", "today", "week", "month", "next ", "last ", "days")
_WORDS: Final = re.compile(
    r"\b(?:tomorrow|yesterday|tonight|(?:next|last|this coming) (?:week|month|monday|tuesday|wednesday|thursday|friday)"
    r"|(?:opens?|open|closes?|close|starts?|begins?|ends?|announced|until|by) (?:today|this (?:week|month))"
    r"|in (?:a few|two|three) (?:days|weeks)['’]? time)\b",
    re.IGNORECASE,
)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every text."""
    for text in item.texts:
        said = text.text.casefold()
        if not any(trace in said for trace in _TRACES):
            continue
        for block in blocks(text.text):
            for match in _WORDS.finditer(block.words):
                at = (block.start + match.start(), block.start + match.end())
                words = " ".join(match[0].split())
                yield Finding(CODES[0], f"“{words}” is true for one reader only", "write the date", text.origin, at)
