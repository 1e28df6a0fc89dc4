"""W-PROSE-LEFTOVER: the text says a date of another year than the key dates.

This happens when a programme runs again: the key dates are new, and a sentence somewhere still has the old year.
A date that is meant as it is stands under `ignore_dates` in the front matter.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
    ---
    Applications close on 26 April 2016.
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
    ---
    Applications close on 26 April 2017.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.said_words import IGNORE, finding, known, of_verdict, plain, shown

CODES: Final = ("W-PROSE-LEFTOVER",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """No date in a text is of an earlier round."""
    for said in of_verdict(item, "leftover"):
        message = f"the text says {plain(said)}, the key dates say {known(said, item.words)}"
        only = said.known[0] if len(said.known) == 1 else None
        write = f"write: {shown(only.when, item.words)}" if only else "write the date of this round"
        yield finding(said, CODES[0], message, f"{write}   ({IGNORE.format(text=plain(said))})")
