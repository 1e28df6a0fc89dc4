"""Block processors, asked only where a block has the marks that they cannot do without."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, cast
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown, blockprocessors
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions.abbr import AbbrBlockprocessor
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.def_list import DefListIndentProcessor, DefListProcessor
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor
from markdown.extensions.tables import TableProcessor

Plan = tuple[tuple[BlockProcessor, int], ...]
"""The processors in order, each with the marks of which a block must have one, as bits."""

(
    _BLANK,
    _INDENT,
    _BOX,
    _PIPE,
    _HASH,
    _UNDERLINE,
    _RULE,
    _DIGIT,
    _BULLET,
    _COLON,
    _QUOTE,
    _NOTE,
    _ABBR,
    _DEFINED,
    _ANY,
) = (1 << bit for bit in range(15))
_MARKS: Final = (
    ("|", _PIPE),
    ("#", _HASH),
    (": ", _COLON),
    (">", _QUOTE),
    ("]:", _DEFINED),
    ("[^", _NOTE),
    ("*[", _ABBR),
    ("!!!", _BOX),
)
_NEEDED: Final[Mapping[type[BlockProcessor], int]] = MappingProxyType(
    {
        AdmonitionProcessor: _BOX | _INDENT,
        blockprocessors.EmptyBlockProcessor: _BLANK,
        blockprocessors.ListIndentProcessor: _INDENT,
        DefListIndentProcessor: _INDENT,
        blockprocessors.CodeBlockProcessor: _INDENT,
        TableProcessor: _PIPE,
        blockprocessors.HashHeaderProcessor: _HASH,
        blockprocessors.SetextHeaderProcessor: _UNDERLINE,
        blockprocessors.HRProcessor: _RULE,
        blockprocessors.OListProcessor: _DIGIT,
        SaneOListProcessor: _DIGIT,
        blockprocessors.UListProcessor: _BULLET,
        SaneUListProcessor: _BULLET,
        DefListProcessor: _COLON,
        blockprocessors.BlockQuoteProcessor: _QUOTE,
        FootnoteBlockProcessor: _NOTE,
        AbbrBlockprocessor: _ABBR,
        blockprocessors.ReferenceProcessor: _DEFINED,
        blockprocessors.ParagraphProcessor: _ANY,
    }
)
# A block that is a heading and nothing else: no step before that for headings takes it.
_HEADING: Final = re.compile(r"(#{1,6})([^#\\\n]*+)")
_STARTS: Final[Mapping[str, int]] = MappingProxyType(
    {"": _BLANK, "\n": _BLANK, "-": _RULE | _BULLET, "*": _RULE | _BULLET, "_": _RULE, "+": _BULLET}
)


class FasterBlocks(BlockParser):
    """The stock parser, with another way of choosing processors."""

    chosen: Callable[[int], tuple[BlockProcessor, ...]]

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802  # stock's own name
        """Process blocks of Markdown text and attach them to the given element."""
        while blocks:
            heading = _HEADING.fullmatch(blocks[0])
            if heading:
                SubElement(parent, f"h{len(heading[1])}").text = heading[2].strip()
                del blocks[0]
                continue
            for processor in self.chosen(_present(blocks[0])):
                if processor.test(parent, blocks[0]) and processor.run(parent, blocks) is not False:
                    break


def _present(block: str) -> int:
    present = _ANY
    for mark, bit in _MARKS:
        if mark in block:
            present |= bit
    start = block.lstrip(" ")[:1]
    present |= _DIGIT if start.isdigit() else _STARTS.get(start, 0)
    if "\n" in block:
        present |= _RULE | (_UNDERLINE if "\n=" in block or "\n-" in block else 0)
        present |= _BLANK if block[0] == "\n" else 0
    if block.startswith("    "):
        present |= _INDENT
    return present


def plan(parser: Markdown) -> Plan | None:
    """The parser's processors with what each needs; `None` where one of them is unknown."""
    processors = tuple(parser.parser.blockprocessors)
    if type(parser.parser) is not BlockParser or any(type(processor) not in _NEEDED for processor in processors):
        return None
    return tuple((processor, _NEEDED[type(processor)]) for processor in processors)


def apply(parser: Markdown, processors: Plan) -> None:
    """Make the parser, which every processor holds, the faster one."""
    parser.parser.__class__ = FasterBlocks

    @cache
    def chosen(present: int) -> tuple[BlockProcessor, ...]:
        return tuple(processor for processor, needed in processors if needed & present)

    cast("FasterBlocks", parser.parser).chosen = chosen
