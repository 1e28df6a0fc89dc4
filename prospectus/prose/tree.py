"""Small helpers for the tree between Markdown and HTML."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Final
from xml.etree.ElementTree import Element

# Python-Markdown writes an ampersand, and raw HTML that waits beside the tree, between these two characters.
_AMPERSAND: Final = "\x02amp\x03"
_PLACEHOLDER: Final = re.compile("\x02[^\x03]*\x03")
_RAW: Final = re.compile("\x02wzxhzdk:([0-9]+)\x03")
_REFERENCE: Final = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z0-9]+);")


def typed(value: str) -> str:
    """An attribute's or element's text as its author meant it: references resolved, placeholders gone."""
    if "\x02" in value:
        value = _PLACEHOLDER.sub("", value.replace(_AMPERSAND, "&"))
    return unescape(value) if "&" in value else value


def put_back_references(tree: Element, raw: Sequence[str]) -> None:
    """Put the character references (`&copy;`) among the raw pieces back into the tree, for they are words."""
    if not any(_REFERENCE.fullmatch(piece) for piece in raw):
        return

    def put_back(found: re.Match[str]) -> str:
        piece = raw[int(found[1])] if int(found[1]) < len(raw) else ""
        return f"{_AMPERSAND}{piece[1:]}" if _REFERENCE.fullmatch(piece) else found[0]

    for element in tree.iter():
        if element.text and "\x02" in element.text:
            element.text = _RAW.sub(put_back, element.text)
        if element.tail and "\x02" in element.tail:
            element.tail = _RAW.sub(put_back, element.tail)
        for name, value in element.items():
            element.set(name, _RAW.sub(put_back, value))


def words(element: Element) -> str:
    """The words in an element, on one line; references to footnotes are no words."""
    if len(element) == 0:
        return " ".join(typed(element.text or "").split())
    return " ".join(typed("".join(_texts(element))).split())


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == "img":
            yield child.get("alt", "")
        elif not (child.tag == "sup" and child.get("id")):
            yield from _texts(child)
        yield child.tail or ""


def become(element: Element, tag: str, **attributes: str) -> None:
    """Make an element another one around the same content. `_` in a name stands for `-`."""
    element.tag = tag
    element.attrib.clear()
    element.attrib.update({name.replace("_", "-"): value for name, value in attributes.items()})


def by_tag(tree: Element, groups: Mapping[str, str]) -> dict[str, list[Element]]:
    """All elements whose tag has a group, in document order, by group."""
    found: dict[str, list[Element]] = {group: [] for group in groups.values()}
    for element in tree.iter():
        group = groups.get(element.tag)
        if group is not None:
            found[group].append(element)
    return found
