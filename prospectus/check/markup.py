"""Pieces of Markdown with their places: links, images, headings and blocks. Found line by line; code is no Markdown.

Patterns begin with a character of their own where they can, so that all text between is passed over at once.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from prospectus.prose.text import running_text, without_code

_LINK: Final = re.compile(r"\[(?<![!\\]\[)([^\[\]\n]*)\]\(\s*<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)?)>?[^()\n]*\)")
_IMAGE: Final = re.compile(r"!\[([^\[\]\n]*)\]\(\s*([^()\s]*)[^()\n]*\)")
_HEADING: Final = re.compile(r"(#(?<=^#)#{0,5})[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_BLOCK: Final = re.compile(r"\n(?=[ \t]*(?:\n|[-*+•|>#]|\d+[.)]\s|:))")
_KEPT: Final = 64
_SENTENCE: Final = re.compile(r"[.!?:;](?=[\s”\"')]|$)")


class Piece(NamedTuple):
    """A stretch of a text, and what it says: words and address of a link or image, words and level of a heading."""

    start: int
    end: int
    words: str
    address: str = ""
    level: int = 0


@lru_cache(_KEPT)
def links(text: str) -> tuple[Piece, ...]:
    """Links with words in square brackets and their address in round ones. The stretch is that of the words."""
    found = _LINK.finditer(without_code(text)) if "](" in text else ()
    return tuple(Piece(match.start(1), match.end(1), " ".join(match[1].split()), match[2]) for match in found)


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
    words = running_text(text)
    edges = [0, *(match.end() for match in _BLOCK.finditer(words)), len(words)]
    for start, end in pairwise(edges):
        yield Piece(start, end, words[start:end])


def sentences(block: Piece) -> Iterator[Piece]:
    """Sentences of a block, in order."""
    at = 0
    for end in (*(match.end() for match in _SENTENCE.finditer(block.words)), len(block.words)):
        words = block.words[at:end]
        if words.strip():
            lead = len(words) - len(words.lstrip(" \t\n-*+•|>#"))
            yield Piece(block.start + at + lead, block.start + end, words.strip())
        at = end
