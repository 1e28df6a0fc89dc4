"""Footnotes that are referred to and not written: Markdown leaves their marks in the text."""

import re
from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element

from prospectus.prose.findings import Teller

_MARK: Final = re.compile(r"\[\^([^\]\s]+)\]")


def missing(teller: Teller, tree: Element) -> None:
    """Tell every mark of a footnote that is still in the text."""
    for element in tree.iter():
        texts = (element.tail,) if element.tag == "code" else (element.text, element.tail)
        for text in texts:
            if text and "[^" in text:
                for mark in _MARK.finditer(text):
                    hint = f"write the footnote on a line of its own: [^{mark[1]}]: the note"
                    teller.tell("W-FOOTNOTE", f"there is no footnote “{mark[1]}”", hint, teller.find(mark[0]))


def prefix(elements: Iterable[Element], before: str) -> None:
    """Put `before` in front of the ids of footnotes and of their marks, in place."""
    for element in elements:
        if before and element.get("id"):
            element.set("id", before + element.get("id", ""))
