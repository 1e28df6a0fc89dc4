"""E-ADDRESS-TAKEN: a file would stand at an address that belongs to something else.

Some names are taken by lists that the site makes itself, such as `by-topic` among programmes. Within a programme, a
further page and a round cannot have the same name.

FAIL content/programmes/leaders/index.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
FAIL content/programmes/leaders/2018/index.md
    ---
    title: Round 2018
    ---
FAIL content/programmes/leaders/2018.md
    ---
    title: What happens in 2018
    ---
PASS content/programmes/leaders/index.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
PASS content/programmes/leaders/2018/index.md
    ---
    title: Round 2018
    ---
PASS content/programmes/leaders/next-year.md
    ---
    title: What happens in 2018
    ---
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.model.origin import Origin

CODES: Final = ("E-ADDRESS-TAKEN",)
_TAKEN: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "programme": re.compile(r"by-(?:status|topic|region|organisation)|page-\d+|index"),
        "organisation": re.compile(r"page-\d+|index"),
        "poll": re.compile(r"index"),
        "form": re.compile(r"index"),
    }
)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The names of all items, and of the pages and rounds of a programme."""
    taken = _TAKEN.get(item.kind)
    if taken and taken.fullmatch(item.id):
        yield _found(item.papers[0].path, item.id)
    rounds = {edition.round for edition in item.editions if edition.round}
    for paper in item.papers:
        name = paper.path.rpartition("/")[2].removesuffix(".md")
        if paper.page and not paper.round and name in rounds:
            yield _found(paper.path, name)


def _found(path: str, name: str) -> Finding:
    message = f"the address of “{name}” belongs to another page"
    return Finding(CODES[0], message, "give the file another name", Origin(path), at="file")
