"""W-LINK-TEXT: the words of a link do not say where it leads.

People who listen to a page jump from link to link, and hear the words of each alone. “Click here” tells them nothing,
nor does an address that is read out letter by letter. Let the words name what stands behind the link.

FAIL content/pages/about.md
    ---
    title: About
    ---
    To read the report of 2016 [click here](https://example.org/report).
PASS content/pages/about.md
    ---
    title: About
    ---
    Read the [report of 2016](https://example.org/report).
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import links
from prospectus.check.texts import Text

CODES: Final = ("W-LINK-TEXT",)
_EMPTY: Final = re.compile(
    r"(?:please |just )?(?:click|tap|press|go|see|look|follow|read|find out|learn|view|download|open|more|details|info"
    r"|information|here|this|that|the|link|page|website|site|on|it|document|pdf|file|form|now|at|,| )+",
    re.IGNORECASE,
)
_NAMES_SOMETHING: Final = re.compile(r"application|guidance|guide", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every link in Markdown, and every link in a list of links."""
    for text in item.texts:
        for link in links(text.text):
            problem = _wrong(link.words)
            if problem:
                hint = "write what stands behind the link, such as [report of 2016](…)"
                yield Finding(CODES[0], f"the words of this link {problem}", hint, text.origin, (link.start, link.end))
        if _in_list_of_links(text):
            problem = _wrong(text.text)
            if problem:
                hint = "write the name of what stands behind the link, such as Report of 2016"
                yield Finding(CODES[0], f"the words of this link {problem}", hint, text.origin)


def _wrong(words: str) -> str:
    said = words.strip(" .,:!»›>*_")
    if _ADDRESS.fullmatch(said):
        return "are an address, which is read out letter by letter"
    if said and _EMPTY.fullmatch(said) and not _NAMES_SOMETHING.search(said) and said.casefold() not in _PLACES:
        return f"do not say where it leads: “{said}”"
    return ""


def _in_list_of_links(text: Text) -> bool:
    return text.field == "text" and len(text.origin.keys) > 1 and text.origin.keys[-3:-2] == ("links",)


_PLACES: Final = frozenset(("form", "the form", "information", "the document"))
