"""N-LINK-HTTP: a link leads to an address that begins with http:// and not with https://.

What travels by http can be read and changed on the way. Nearly every site answers at the same address with https.

FAIL content/pages/about.md
    ---
    title: About
    ---
    Read the [report of 2016](http://example.org/report).
PASS content/pages/about.md
    ---
    title: About
    ---
    Read the [report of 2016](https://example.org/report).
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import links
from prospectus.check.nodes import texts_below
from prospectus.model.origin import Origin

CODES: Final = ("N-LINK-HTTP",)
_PLAIN: Final = "http://"
_FIELDS: Final = frozenset(("url", "online_url", "vote_url", "link"))


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every link in Markdown, and every field that holds an address."""
    for text in item.texts:
        if _PLAIN in text.text:
            for link in links(text.text):
                if link.address.startswith(_PLAIN):
                    start = text.text.find(_PLAIN, link.end)
                    yield _found(text.origin, (start, start + len(_PLAIN)))
    for paper, front in item.fields:
        for keys, value in texts_below(front):
            if keys[-1:] and keys[-1] in _FIELDS and value.startswith(_PLAIN):
                yield _found(Origin(paper.path, keys), (0, len(_PLAIN)))


def _found(origin: Origin, stretch: tuple[int, int]) -> Finding:
    message = "this address begins with http://"
    return Finding(
        CODES[0], message, "write https:// if it answers there, which you can try in a browser", origin, stretch
    )
