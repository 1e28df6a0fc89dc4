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
from prospectus.prose.text import running_text

CODES: Final = ("W-PLACEHOLDER",)
_ASKED: Final = r"(?:[Ii]nsert|INSERT|[Aa]dd|[Ee]nter|[Yy]our|[Nn]ame|[Dd]ate)\b[^\]>}\n]{0,60}[\]>}]"
_INSERT: Final = r"nsert (?:text|date|name|link) here\b"
# Each alternative begins with a character of its own, so that all text between is passed over at once.
_WORDS: Final = re.compile(
    rf"TODO\b|FIXME\b|XXX+\b|Lorem ipsum\b|lorem ipsum\b|\?\?\?+|I{_INSERT}|i{_INSERT}|\[{_ASKED}|<{_ASKED}|{{{_ASKED}"
)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every text."""
    for text in item.texts:
        for match in _WORDS.finditer(running_text(text.text)):
            if text.text[match.end() : match.end() + 1] != "(":
                message = f"“{match[0]}” was to be replaced before it is published"
                yield Finding(CODES[0], message, "write what belongs here, or delete it", text.origin, match.span())
