"""W-DATES-COUNT: there are more or fewer dates than `how_many` says.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - what: Leadership days
        kind: event
        when: 13, 20 and 27 June 2017
        how_many: 6
    ---
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - what: Leadership days
        kind: event
        when: 13, 20 and 27 June 2017
        how_many: 3
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.key_dates import about, lists, milestone
from prospectus.dates.rules import as_many_as

CODES: Final = ("W-DATES-COUNT",)


def check(need: Need, item: Item) -> Iterator[Finding]:
    """Every date that says how many days it has."""
    for edition in lists(item):
        for date in edition.key_dates:
            broken = as_many_as(date.how_many, milestone(date)) if date.how_many is not None else None
            if broken:
                yield about(need, edition, broken)
