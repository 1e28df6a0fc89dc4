"""Texts in which no marks stand but those of plain links and plain emphasis, as most do: read in one pass.

What may stand here is so narrow that the patterns cannot meet each other: what one of them finds holds no mark of
another, so that stock's patterns, one after the other, find the same.
"""

import re
from typing import Final
from xml.etree.ElementTree import Element

_WORDS: Final = r"[^`\\\[\]<&*_\x02]++"
# Every alternative begins with a mark of its own, so that all text between is passed over at once. A mark that begins
# nothing plain is found alone.
_MARK: Final = re.compile(
    rf"\[(?:(?<!!\[)(?!\^)({_WORDS})\]\(([^\s()\[\]<>\"'`\\\x02]*+)\))?"  # [words](address)
    rf"|\*(?:(?<!\S\*)(\*?)(?![\s*])({_WORDS})(?<!\s)\*\3(?!\*))?"  # *words* and **words**, after a space
    r"|`|\\|<|&|_|\x02"
)
BREAK: Final = "  \n"
"""The one mark that begins with a character which stands everywhere."""


def read(text: str) -> tuple[str, list[Element]] | None:
    """The words before the first element, and the elements with the words after them; `None` where not all is plain.

    For texts of documents without references alone: with them, `[words]` can be a link too.
    """
    if BREAK in text:
        return None
    elements: list[Element] = []
    before, end = "", 0
    for found in _MARK.finditer(text):
        if found.lastindex is None:
            return None
        if elements:
            elements[-1].tail = text[end : found.start()] or None
        else:
            before = text[: found.start()]
        elements.append(_element(found))
        end = found.end()
    if not elements:
        return text, elements
    elements[-1].tail = text[end:] or None
    return before, elements


def _element(found: re.Match[str]) -> Element:
    words, address, double, stressed = found.groups()
    if words:
        element = Element("a", {"href": address})
        element.text = words
    else:
        element = Element("strong" if double else "em")
        element.text = stressed
    return element
