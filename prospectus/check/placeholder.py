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
_TRACES: Final = ("TODO", "FIXME", "XXX", "???", "[", "<", "{", "orem", "nsert")
_WORDS: Final = re.compile(
    r"(?:TODO|FIXME|XXX+)\b|[Ll]orem ipsum\b|\?\?\?+|[Ii]nsert (?:text|date|name|link) here\b"
    r"|[\[<{](?:[Ii]nsert|INSERT|[Aa]dd|[Ee]nter|[Yy]our|[Nn]ame|[Dd]ate)\b[^\]>}\n]{0,60}[\]>}]"
)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every text."""
    for text in item.texts:
        if not any(trace in text.text for trace in _TRACES):
            continue
        for block in blocks(text.text):
            for match in _WORDS.finditer(block.words):
                if text.text[block.start + match.end() : block.start + match.end() + 1] == "(":
                    continue
                at = (block.start + match.start(), block.start + match.end())
                message = f"“{match[0]}” was to be replaced before it is published"
                yield Finding(CODES[0], message, "write what belongs here, or delete it", text.origin, at)
