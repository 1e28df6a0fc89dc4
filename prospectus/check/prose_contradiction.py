"""W-PROSE-CONTRADICTION: the text says another date than the key dates.

Words beside a date, such as deadline, interview or results, say which key date is meant. Best of all, let the page
print the date itself: `[](date:leaders/closes)`. A date that is meant as it is stands under `ignore_dates`.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - interviews: 23 and 24 May 2017
    ---
    Interviews take place on 24 May 2017.
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - interviews: 23 and 24 May 2017
    ---
    Interviews take place on 23 and 24 May 2017.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.said_words import IGNORE, finding, known, of_verdict, plain, shown

CODES: Final = ("W-PROSE-CONTRADICTION",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """What texts say of a key date is what the key dates say."""
    for said in of_verdict(item, "contradiction"):
        message = f"the text says {plain(said)}, the key dates say {known(said, item.words)}"
        only = said.known[0] if len(said.known) == 1 else None
        write = f"write: {shown(only.when, item.words)}" if only else "correct the text or the key dates"
        yield finding(said, CODES[0], message, f"{write}   ({IGNORE.format(text=plain(said))})")
