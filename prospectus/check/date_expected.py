"""W-DATE-EXPECTED: a date that was provisional or coarse has passed, and nobody said whether it was kept.

Readers see “was expected in early May 2017” until somebody writes the day on which it happened, or a new date. Only
time brings this about, so it never stops a build.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - results: early April 2017
    ---
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - results: 6 April 2017
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.key_dates import about, lists, milestone
from prospectus.dates.rules import EXPECTED_HINT, expected
from prospectus.dates.rules import Finding as Broken
from prospectus.dates.steps import current

CODES: Final = ("W-DATE-EXPECTED",)
CLOCK: Final = True


def check(need: Need, item: Item) -> Iterator[Finding]:
    """Every date that leaves something open."""
    for edition in lists(item):
        for date in edition.key_dates:
            sentence = current(need, expected(milestone(date), item.zone, item.words))
            if sentence:
                broken = Broken(CODES[0], "warning", date.id, sentence, EXPECTED_HINT)
                yield about(need, edition, broken, clock=True)
