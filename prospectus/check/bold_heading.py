"""W-BOLD-HEADING: a paragraph of bold words alone looks like a heading and is none.

People who listen to a page jump from heading to heading, and contents lists are made of headings. Bold words are in
neither. Write two number signs and a space before the words.

FAIL content/pages/about.md
    ---
    title: About
    ---
    **Who we are**

    We run programmes.
PASS content/pages/about.md
    ---
    title: About
    ---
    ## Who we are

    We run programmes.
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.prose.text import without_code

CODES: Final = ("W-BOLD-HEADING",)
_ALONE: Final = re.compile(
    r"(?:\A|\n[ \t]*\n) {0,3}(\*\*|__)(?![\s*_])([^*_\n]{1,80})\1[ \t]*:?[ \t]*(?=\n[ \t]*\n|\n?\Z)"
)
_BEGINS: Final = re.compile(r"\n {0,3}(?:\*\*|__)")
_SENTENCE_ENDS: Final = (".", "!", "?", ",", ";")


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every body; in a field there is no room for headings."""
    for text in item.texts:
        source = without_code(text.text) if text.field == "body" else ""
        if not _BEGINS.search(f"\n{source}"):
            continue
        for match in _ALONE.finditer(source):
            words = match[2].strip()
            if not words.endswith(_SENTENCE_ENDS):
                stretch = (match.start(1), match.end(2) + 2)
                hint = f"write: ## {words.rstrip(':')}"
                yield Finding(CODES[0], f"“{words}” looks like a heading and is none", hint, text.origin, stretch)
