"""N-PROSE-STYLE: a date in the text is understood, and the house style writes it differently.

The house writes 26 April and not 26th April, midday and not noon, 12 to 16 June and not 12-16 June, and the names of
days and months in full. The same date then looks the same everywhere. `check --fix` puts it right.

FAIL content/pages/about.md
    ---
    title: About
    ---
    We meet at 12 noon on 26th April 2017.
PASS content/pages/about.md
    ---
    title: About
    ---
    We meet at midday on 26 April 2017.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.said_words import finding, of_verdict

CODES: Final = ("N-PROSE-STYLE",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The style of all dates in texts."""
    for said in of_verdict(item, "style"):
        if said.problem:
            yield finding(said, CODES[0], said.problem.message, f"write: {said.write}", said.write)
