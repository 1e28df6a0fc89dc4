"""W-PROSE-WEEKDAY: a date in the text has a weekday that does not belong to it.

Readers plan by the weekday. Where it and the date disagree, half of them come on the wrong day.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
    Come to the open evening on Tuesday 26 April 2017.
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
    Come to the open evening on Wednesday 26 April 2017.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.said_words import IGNORE, finding, of_verdict, plain

CODES: Final = ("W-PROSE-WEEKDAY",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The weekdays of all dates in texts."""
    for said in of_verdict(item, "weekday"):
        if said.problem:
            hint = f"write: {said.write}   (or leave the weekday out; {IGNORE.format(text=plain(said))})"
            yield finding(said, CODES[0], said.problem.message, hint)
