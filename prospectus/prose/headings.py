"""Headings: their levels, and the ids that links can name."""

from collections.abc import Sequence
from typing import Final
from xml.etree.ElementTree import Element

from prospectus.base.need import Need
from prospectus.base.text import slug
from prospectus.model.kinds import SECTIONS
from prospectus.prose.convert import parse
from prospectus.prose.limits import refusal
from prospectus.prose.tree import words
from prospectus.prose.value import Heading
from prospectus.read.located import located

TAGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

RESERVED: Final = frozenset(section.name for section in SECTIONS)
"""The ids of a programme's sections on its overview; a heading in a text gets another one."""


def headings(need: Need, file: str) -> tuple[str, ...]:
    """The ids of the headings in the body of a Markdown file; none where there is no such file. No link is resolved."""
    body = need(located, file).body
    parsed = None if refusal(body) else parse(body)
    if parsed is None:
        return ()
    found = elements(parsed.tree)
    arrange(found, top=2, prefix="")
    return tuple(element.get("id", "") for element in found)


def elements(tree: Element) -> list[Element]:
    """The headings of a tree, in document order."""
    return [element for element in tree.iter() if element.tag in TAGS]


def arrange(found: Sequence[Element], *, top: int, prefix: str) -> None:
    """Give every heading its level and id, in place.

    The page has its own H1: all headings move down so that the highest is at `top`, or stays where it is if it is
    already lower. Ids come from the words, with a number where two would be the same. Links are not yet resolved, so
    that an id does not depend on what a link leads to.
    """
    shift = max(0, top - min((int(element.tag[1]) for element in found), default=top))
    taken = set(RESERVED)
    for element in found:
        element.tag = f"h{min(6, int(element.tag[1]) + shift)}"
        element.set("id", prefix + _free(slug(words(element)) or "section", taken))


def outline(found: Sequence[Element]) -> tuple[Heading, ...]:
    """Headings that have been arranged, as values."""
    return tuple(Heading(int(element.tag[1]), element.get("id", ""), words(element)) for element in found)


def _free(wanted: str, taken: set[str]) -> str:
    number, id_ = 1, wanted
    while id_ in taken:
        number += 1
        id_ = f"{wanted}-{number}"
    taken.add(id_)
    return id_
