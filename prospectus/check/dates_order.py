"""E-DATES-ORDER, E-DATES-YEAR, W-DATES-ORDER: the dates of a round are in order.

A round opens, closes, interviews, tells its results, starts and ends. Where closing comes before opening, nobody can
apply, which is E-DATES-ORDER. Where a later step would be in order in the next year, its year is probably wrong, which
is E-DATES-YEAR. Any other disorder is W-DATES-ORDER. Dates with different `who_for` are not compared.

FAIL E-DATES-ORDER content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - opens: 3 May 2017
      - closes: 26 April 2017
    ---
FAIL E-DATES-YEAR content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 16 December 2016
      - interviews: 12 January 2016
    ---
FAIL W-DATES-ORDER content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
      - interviews: 4 April 2017
    ---
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - opens: 6 March 2017
      - closes: 26 April 2017
      - interviews: 23 and 24 May 2017
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.key_dates import about, lists, milestones
from prospectus.dates.rules import in_order

CODES: Final = ("E-DATES-ORDER", "E-DATES-YEAR", "W-DATES-ORDER")


def check(need: Need, item: Item) -> Iterator[Finding]:
    """Every list of key dates."""
    for edition in lists(item):
        for broken in in_order(milestones(edition), item.zone, item.words):
            yield about(need, edition, broken)
