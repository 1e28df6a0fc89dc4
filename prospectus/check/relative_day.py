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
from prospectus.prose.text import running_text

CODES: Final = ("N-RELATIVE-DAY",)
_UNIT: Final = "(?:week|month|monday|tuesday|wednesday|thursday|friday)"
_TRACE: Final = re.compile(
    rf"tomorrow|yesterday|tonight|today|this (?:week|month)|next {_UNIT}|last {_UNIT}|coming {_UNIT}"
    r"|few (?:days|weeks)|two (?:days|weeks)|three (?:days|weeks)"
)
_WORDS: Final = re.compile(
    rf"\b(?:tomorrow|yesterday|tonight|(?:next|last|this coming) {_UNIT}"
    r"|(?:opens?|open|closes?|close|starts?|begins?|ends?|announced|until|by) (?:today|this (?:week|month))"
    r"|in (?:a few|two|three) (?:days|weeks)['’]? time)\b",
    re.IGNORECASE,
)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every text."""
    for text in item.texts:
        if not _TRACE.search(text.text.casefold()):
            continue
        for match in _WORDS.finditer(running_text(text.text)):
            words, at = " ".join(match[0].split()), match.span()
            yield Finding(CODES[0], f"“{words}” is true for one reader only", "write the date", text.origin, at)
