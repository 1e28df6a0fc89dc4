"""N-LENGTH: a title, a summary or a `who_for` is longer than lists, tabs and search results show.

A title has at most 65 characters, a summary 160, and `who_for` 120. What is longer is cut off somewhere, and then not
where you would have cut it. The official name of a programme has a field of its own, `official_name`.

FAIL content/pages/about.md
    ---
    title: About this site and about all of the people and the bodies who made it for you
    ---
PASS content/pages/about.md
    ---
    title: About this site
    ---
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item

CODES: Final = ("N-LENGTH",)
_MOST: Final[Mapping[str, int]] = MappingProxyType({"title": 65, "summary": 160, "who_for": 120})


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The fields at the top of every file."""
    for text in item.texts:
        most = _MOST.get(text.field) if len(text.origin.keys) == 1 else None
        said = " ".join(text.text.split()) if most else ""
        if most and len(said) > most:
            message = f"“{text.field}” has {len(said)} characters, and lists show {most}"
            hint = f"shorten it by {len(said) - most} characters or more; say the rest in the text below"
            yield Finding(CODES[0], message, hint, text.origin)
