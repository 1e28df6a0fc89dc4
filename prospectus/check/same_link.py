"""W-LINK-SAME: two links of a text have the same words and lead to different places.

Who hears the links of a page one after the other cannot tell them apart.

FAIL content/pages/about.md
    ---
    title: About
    ---
    Read the [report](https://example.org/2015) or the [report](https://example.org/2016).
PASS content/pages/about.md
    ---
    title: About
    ---
    Read the [report of 2015](https://example.org/2015) or the [report of 2016](https://example.org/2016).
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import links

CODES: Final = ("W-LINK-SAME",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The links of every text."""
    for text in item.texts:
        known: dict[str, str] = {}
        for link in links(text.text):
            words = link.words.casefold()
            other = known.setdefault(words, link.address)
            if words and other != link.address and not link.address.startswith("date:"):
                message = f"“{link.words}” leads to {link.address} here, and to {other} above"
                hint = "give each link words of its own"
                yield Finding(CODES[0], message, hint, text.origin, (link.start, link.end))
