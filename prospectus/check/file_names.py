"""W-FILE-NAMES: two files differ in capitals or accents only.

On many computers, and with some hosts, `Map.png` and `map.png` are one file, and so are two ways to write é. One of
them would overwrite the other.

FAIL assets/documents/Guide.txt
    one
FAIL assets/documents/guide.txt
    two
PASS assets/documents/guide-for-sites.txt
    one
PASS assets/documents/guide.txt
    two
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need, folder
from prospectus.check.finding import Finding
from prospectus.check.item import SITE, Item
from prospectus.model.origin import Origin

CODES: Final = ("W-FILE-NAMES",)
_FOLDERS: Final = ("assets", "assets/images", "assets/documents")


def check(need: Need, item: Item) -> Iterator[Finding]:
    """The folders of assets; names in content are lower case without accents anyway."""
    for place in _FOLDERS if item.kind == SITE else ():
        known: dict[str, str] = {}
        for name, _ in need(folder, place):
            other = known.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
            if other != name:
                message = f"“{name}” and “{other}” are the same file on many computers"
                yield Finding(CODES[0], message, "give one of them another name", Origin(f"{place}/{name}"), at="file")
