"""W-IGNORED-DATE: `ignore_dates` names a date that no text of the item mentions.

It was left behind when the text changed. One day it would hide a mistake.

FAIL content/pages/about.md
    ---
    title: About
    ignore_dates:
      - Tuesday 26 April 2017
    ---
    We began in spring 2010.
PASS content/pages/about.md
    ---
    title: About
    ignore_dates:
      - Tuesday 26 April 2017
    ---
    The first letter is dated “Tuesday 26 April 2017”, which was a Wednesday.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.nodes import texts_below
from prospectus.model.origin import Origin
from prospectus.read.node import Entry, child

CODES: Final = ("W-IGNORED-DATE",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every date under `ignore_dates`."""
    ignored = [
        (Origin(paper.path, keys), line.strip())
        for paper, front in item.fields
        if isinstance(listed := child(front, "ignore_dates"), Entry)
        for keys, value in texts_below(listed.value, ("ignore_dates",))
        for line in value.splitlines()
        if line.strip()
    ]
    if not ignored:
        return
    whole = " ".join(" ".join(text.text for text in item.texts).split()).casefold()
    for origin, line in ignored:
        if " ".join(line.split()).casefold() not in whole:
            yield Finding(CODES[0], f"no text mentions “{line}”", "delete this line", origin)
