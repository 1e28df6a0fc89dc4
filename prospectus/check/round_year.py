"""W-ROUND-YEAR: a date lies outside the year that its round is named after.

A round in the folder `2018/` has dates from September 2017 to the end of 2019; its end may come later. A date outside
that is often one that was copied from the round before.

FAIL content/programmes/leaders/2018/index.md
    ---
    title: Round 2018
    key_dates:
      - closes: 26 April 2017
    ---
FAIL content/programmes/leaders/index.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
PASS content/programmes/leaders/2018/index.md
    ---
    title: Round 2018
    key_dates:
      - closes: 25 April 2018
    ---
PASS content/programmes/leaders/index.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.key_dates import about, lists, milestones
from prospectus.dates.rules import in_round

CODES: Final = ("W-ROUND-YEAR",)


def check(need: Need, item: Item) -> Iterator[Finding]:
    """Every round that is named after a year."""
    for edition in lists(item):
        for broken in in_round(milestones(edition), edition.round, item.words):
            yield about(need, edition, broken)
