"""N-CAPITALS: several words in a row are written in capitals.

Capitals are slow to read, some screen readers spell them letter by letter, and they shout. Write the words as in any
sentence; bold says that something matters. Short forms such as NHS are not meant.

FAIL content/pages/about.md
    ---
    title: About
    ---
    PLEASE READ THIS BEFORE you apply.
PASS content/pages/about.md
    ---
    title: About
    ---
    Please read this **before** you apply.
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.prose.text import running_text

CODES: Final = ("N-CAPITALS",)
_RUN: Final = re.compile(r"(?<!\w)[A-Z][A-Z’']*(?:[ \t,]+[A-Z][A-Z’']*)+(?!\w)")
_LONG: Final = re.compile(r"[A-Z][A-Z]{3}")
_COMMON: Final = re.compile(
    r"\b(?:THE|AND|NOT|FOR|YOU|YOUR|THIS|THAT|WILL|MUST|ARE|DO|TO|OF|IS|BE|ALL|NO|PLEASE|ONLY|NOW|READ|BY|WE|HOW|WHO"
    r"|WHAT|WHEN|IF|CANNOT|WITH|FROM|BEFORE|APPLY|CLOSED|OPEN)\b"
)
_FEWEST: Final = 3


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every text, word by word."""
    for text in item.texts:
        if not _LONG.search(text.text):
            continue
        for match in _RUN.finditer(running_text(text.text)):
            if len(match[0].split()) >= _FEWEST and _LONG.search(match[0]) and _COMMON.search(match[0]):
                words = " ".join(match[0].split())
                hint = f"write: {words.capitalize()}"
                yield Finding(CODES[0], f"“{words}” is written in capitals", hint, text.origin, match.span())
