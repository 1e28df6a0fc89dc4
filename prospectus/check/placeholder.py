"""W-PLACEHOLDER: words that were to be replaced are still there.

FAIL content/pages/about.md
    ---
    title: About
    ---
    TODO: ask the board who we are.
PASS content/pages/about.md
    ---
    title: About
    ---
    We run programmes for healthcare scientists.
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import blocks

CODES: Final = ("W-PLACEHOLDER",)
_WORDS: Final = re.compile(
    r"\b(?:TODO|FIXME|XXX+)\b|(?i:\blorem ipsum\b)|\?\?\?+|(?i:\binsert (?:text|date|name|link) here\b)"
    r"|(?i:[\[<{](?:insert|add|enter|your|name|date)\b[^\]>}\n]{0,60}[\]>}])"
)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every text."""
    for text in item.texts:
        if not _WORDS.search(text.text):
            continue
        for block in blocks(text.text):
            for match in _WORDS.finditer(block.words):
                if text.text[block.start + match.end() : block.start + match.end() + 1] == "(":
                    continue
                at = (block.start + match.start(), block.start + match.end())
                message = f"“{match[0]}” was to be replaced before it is published"
                yield Finding(CODES[0], message, "write what belongs here, or delete it", text.origin, at)
