"""W-TABLE-HEADING: a table has columns without a heading.

Who listens to a table hears the heading of the column before each cell. Without it there are only words. The first cell
may stay empty.

FAIL content/pages/about.md
    ---
    title: About
    ---
    Table: Members

    | | |
    |---|---|
    | Leeds | 12 |
PASS content/pages/about.md
    ---
    title: About
    ---
    Table: Members

    | Place | Members |
    |---|---|
    | Leeds | 12 |
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.prose.text import without_code

CODES: Final = ("W-TABLE-HEADING",)
_RULE: Final = re.compile(r"^[ \t]*\|?[ \t]*:?-{1,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$", re.MULTILINE)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every table in Markdown."""
    for text in item.texts:
        if "|" not in text.text:
            continue
        words = without_code(text.text)
        for rule in _RULE.finditer(words):
            end = max(0, rule.start() - 1)
            start = words.rfind("\n", 0, end) + 1
            header = words[start:end]
            if "|" not in header:
                continue
            cells = header.strip().removeprefix("|").removesuffix("|").split("|")
            empty = sum(not cell.strip() for cell in cells[1:])
            if empty or (len(cells) == 1 and not cells[0].strip()):
                message = "a column of this table has no heading"
                hint = "write what the column holds between the bars of this line"
                yield Finding(CODES[0], message, hint, text.origin, (start, end))
