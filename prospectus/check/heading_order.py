"""W-HEADING-ORDER: a heading skips a level.

Headings are the outline of a page. After `##` comes `###`; a heading with four number signs directly below one with two
leaves those who hear the outline looking for a part that is not there.

FAIL content/pages/about.md
    ---
    title: About
    ---
    ## Who we are

    #### The board
PASS content/pages/about.md
    ---
    title: About
    ---
    ## Who we are

    ### The board
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import headings

CODES: Final = ("W-HEADING-ORDER",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The headings of every text, in their order."""
    for text in item.texts:
        before = 0
        for heading in headings(text.text):
            if before and heading.level > before + 1:
                signs = "#" * (before + 1)
                message = f"a heading of level {heading.level} comes directly below one of level {before}"
                stretch = (heading.start, heading.start + heading.level)
                instead = ("#" * heading.level, signs)
                hint = f"write: {signs} {heading.words}"
                yield Finding(CODES[0], message, hint, text.origin, stretch, instead)
            before = heading.level
