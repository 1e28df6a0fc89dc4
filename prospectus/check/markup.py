"""Pieces of Markdown with their places: links, images, headings and blocks. Found line by line; code is no Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from prospectus.prose.text import running_text, without_code

_LINK: Final = re.compile(r"(?<![!\\])\[([^\[\]\n]*)\]\(\s*<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)?)>?[^()\n]*\)")
_IMAGE: Final = re.compile(r"!\[([^\[\]\n]*)\]\(\s*([^()\s]*)[^()\n]*\)")
_HEADING: Final = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_BLOCK: Final = re.compile(r"\n(?=[ \t]*(?:\n|[-*+•|>#]|\d+[.)]\s|:))")
_SENTENCE: Final = re.compile(r"[.!?:;](?=[\s”\"')]|$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, and what it says: words and address of a link or image, words and level of a heading."""

    start: int
    end: int
    words: str
    address: str = ""
    level: int = 0


def links(text: str) -> Iterator[Piece]:
    """Links with words in square brackets and their address in round ones. The stretch is that of the words."""
    if "](" in text:
        for match in _LINK.finditer(without_code(text)):
            yield Piece(match.start(1), match.end(1), " ".join(match[1].split()), match[2])


def images(text: str) -> Iterator[Piece]:
    """Images; the stretch is that of the words in their place."""
    if "![" in text:
        for match in _IMAGE.finditer(without_code(text)):
            yield Piece(match.start(1), match.end(1), match[1].strip(), match[2])


def headings(text: str) -> Iterator[Piece]:
    """Headings that begin with `#`, in order."""
    if "#" in text:
        for match in _HEADING.finditer(without_code(text)):
            yield Piece(match.start(), match.end(), match[2], level=len(match[1]))


def blocks(text: str) -> Iterator[Piece]:
    """Paragraphs, items, rows and headings, in running words: no code, no addresses, no elements."""
    words = running_text(text) if any(mark in text for mark in "`<]/") else text
    edges = [0, *(match.end() for match in _BLOCK.finditer(words)), len(words)]
    for start, end in pairwise(edges):
        if words[start:end].strip():
            yield Piece(start, end, words[start:end])


def sentences(text: str) -> Iterator[Piece]:
    """Sentences of running words, in order."""
    for block in blocks(text):
        at = 0
        for end in (*(match.end() for match in _SENTENCE.finditer(block.words)), len(block.words)):
            words = block.words[at:end]
            if words.strip():
                lead = len(words) - len(words.lstrip(" \t\n-*+•|>#"))
                yield Piece(block.start + at + lead, block.start + end, words.strip())
            at = end
