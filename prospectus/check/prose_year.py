"""N-PROSE-YEAR: a date in the text of a programme has no year, and nothing near it says the year.

The page stays when the round is over. Without its year, a reader of next spring takes the old date for the new one.
A year in the same paragraph or in the heading above is enough.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
    ---
    Apply by 26 April.
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
    ---
    Apply by 26 April 2017.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.said_words import finding, of_verdict, plain, shown

CODES: Final = ("N-PROSE-YEAR",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Dates in the texts of programmes say their year."""
    for said in of_verdict(item, "year"):
        write = shown(said.when, item.words) if said.when else ""
        yield finding(said, CODES[0], f"“{plain(said)}” does not say its year", f"write: {write}")
