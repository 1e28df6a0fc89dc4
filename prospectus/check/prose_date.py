"""W-PROSE-DATE: a date in the text cannot be, or can be read in two ways.

Such as a day that its month does not have, a week that commences on a Tuesday, an end before its start, or 05/06/2017,
which is the fifth of June to some readers and the sixth of May to others.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
    Send your form by 31 April 2017.
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
    Send your form by 30 April 2017.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.said_words import IGNORE, finding, of_verdict, plain

CODES: Final = ("W-PROSE-DATE",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """All dates in texts are dates, and only one."""
    for said in of_verdict(item, "wrong"):
        if said.problem:
            write = f"write: {said.write}" if said.write else said.problem.otherwise or "write the date in full"
            hint = f"{write}   ({IGNORE.format(text=plain(said))})"
            yield finding(said, CODES[0], said.problem.message, hint)
