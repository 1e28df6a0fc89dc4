"""Inline patterns, tried only where the marks occur that they cannot do without.

No pattern can match in a text that lacks one of its marks, and no earlier pattern brings a mark into the text: what a
pattern finds is taken out of it, and only letters, digits and control characters stand in its place.
"""

import re
from collections import deque
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown, inlinepatterns, treeprocessors
from markdown.extensions.footnotes import FootnoteInlineProcessor
from markdown.inlinepatterns import Pattern
from markdown.util import AtomicString

from prospectus.prose import faster_plain

Plan = tuple[tuple[Pattern, int], ...]
"""The patterns in order, each with the marks that a text must have, as bits."""

_TICK, _SLASH, _OPEN, _CALL, _IMAGE, _LESS, _MORE, _SCHEME, _AT, _BREAK, _AND, _EMPHASIS, _NOTE, _REFERENCES = (
    1 << bit for bit in range(14)
)
_MARKS: Final = (
    ("`", _TICK),
    ("\\", _SLASH),
    ("[", _OPEN),
    ("](", _CALL),
    ("![", _IMAGE),
    ("<", _LESS),
    (">", _MORE),
    ("://", _SCHEME),
    ("@", _AT),
    ("  \n", _BREAK),
    ("&", _AND),
    ("*", _EMPHASIS),
    ("_", _EMPHASIS),
    ("[^", _NOTE),
)
_ANY: Final = re.compile(r"[`\\\[<&*_\x02]")
_NEEDED: Final[Mapping[str, tuple[type[Pattern], str, int]]] = MappingProxyType(
    {
        "backtick": (inlinepatterns.BacktickInlineProcessor, inlinepatterns.BACKTICK_RE, _TICK),
        "escape": (inlinepatterns.EscapeInlineProcessor, inlinepatterns.ESCAPE_RE, _SLASH),
        "footnote": (FootnoteInlineProcessor, r"\[\^([^\]]*)\]", _NOTE),
        "reference": (inlinepatterns.ReferenceInlineProcessor, inlinepatterns.REFERENCE_RE, _OPEN | _REFERENCES),
        "link": (inlinepatterns.LinkInlineProcessor, inlinepatterns.LINK_RE, _OPEN | _CALL),
        "image_link": (inlinepatterns.ImageInlineProcessor, inlinepatterns.IMAGE_LINK_RE, _IMAGE | _CALL),
        "image_reference": (
            inlinepatterns.ImageReferenceInlineProcessor,
            inlinepatterns.IMAGE_REFERENCE_RE,
            _IMAGE | _REFERENCES,
        ),
        "short_reference": (
            inlinepatterns.ShortReferenceInlineProcessor,
            inlinepatterns.REFERENCE_RE,
            _OPEN | _REFERENCES,
        ),
        "short_image_ref": (
            inlinepatterns.ShortImageReferenceInlineProcessor,
            inlinepatterns.IMAGE_REFERENCE_RE,
            _IMAGE | _REFERENCES,
        ),
        "autolink": (inlinepatterns.AutolinkInlineProcessor, inlinepatterns.AUTOLINK_RE, _LESS | _MORE | _SCHEME),
        "automail": (inlinepatterns.AutomailInlineProcessor, inlinepatterns.AUTOMAIL_RE, _LESS | _MORE | _AT),
        "linebreak": (inlinepatterns.SubstituteTagInlineProcessor, inlinepatterns.LINE_BREAK_RE, _BREAK),
        "html": (inlinepatterns.HtmlInlineProcessor, inlinepatterns.HTML_RE, _LESS | _MORE),
        "entity": (inlinepatterns.HtmlInlineProcessor, inlinepatterns.ENTITY_RE, _AND),
        "em_strong": (inlinepatterns.DelimiterProcessor, r"\*|_", _EMPHASIS),
    }
)


class FasterInline(treeprocessors.InlineProcessor):
    """The stock processor, with another way of choosing texts and patterns."""

    def __init__(self, parser: Markdown, patterns: Plan) -> None:
        super().__init__(parser)
        self.patterns = patterns

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:  # noqa: ARG002  # stock's own
        """Apply inline patterns to a tree, in stock's order: level by level, what was found after what was there."""
        self.stashed_nodes: dict[str, Element | str] = {}
        waiting = deque((tree,))
        while waiting:
            element = waiting.popleft()
            for child in element:
                has_children = len(child) > 0
                if child.text and _is_marked(child.text):
                    waiting += self._take_text(child, child.text)
                if child.tail and _is_marked(child.tail):
                    self._take_tail(element, child, child.tail)
                if has_children:
                    waiting.append(child)
        return tree

    def _take_text(self, element: Element, text: str) -> list[Element]:
        """Put what stands in a text into its element; what may hold further marks."""
        plain = None if self.md.references else faster_plain.read(text)
        element.text = None
        if plain is not None:
            element.text, element[:0] = plain
            # Stock counts every element, and some hostile texts show the number of one.
            for each in plain[1]:
                self.stashed_nodes[f"{len(self.stashed_nodes):04d}"] = each
            return []
        found = self._found(text, element)
        element[:0] = found
        return found

    def _take_tail(self, parent: Element, element: Element, tail: str) -> None:
        around = Element("d")
        found = self._found(tail, around, is_text=False)
        element.tail = around.tail
        at = list(parent).index(element) + 1
        parent[at:at] = found

    def _found(self, text: str, parent: Element, *, is_text: bool = True) -> list[Element]:
        data = self._InlineProcessor__handleInline(text)
        return [node for node, _ in self._InlineProcessor__processPlaceholders(data, parent, is_text)]  # type: ignore[attr-defined]

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803  # stock's
        if not _is_marked(data):
            return data
        present = _REFERENCES if self.md.references else 0
        for mark, bit in _MARKS:
            if mark in data:
                present |= bit
        for index in range(patternIndex, len(self.patterns)):
            pattern, needed = self.patterns[index]
            if needed & present == needed:
                data = self._all(pattern, data, index)
        return data

    def _all(self, pattern: Pattern, data: str, index: int) -> str:
        start, matched = 0, True
        while matched:
            data, matched, start = self._InlineProcessor__applyPattern(pattern, data, index, start)  # type: ignore[attr-defined]
        return data


def _is_marked(text: str) -> bool:
    """Whether any pattern can find anything in a text."""
    return not isinstance(text, AtomicString) and (_ANY.search(text) is not None or faster_plain.BREAK in text)


def plan(parser: Markdown) -> Plan | None:
    """The parser's patterns with what each needs; `None` where one of them is unknown."""
    patterns = parser.inlinePatterns
    names = sorted((name for name in _NEEDED if name in patterns), key=patterns.get_index_for_name)
    found = tuple((patterns[name], _NEEDED[name]) for name in names)
    known = all(
        type(pattern) is kind and pattern.pattern == regex and not pattern.ANCESTOR_EXCLUDES
        for pattern, (kind, regex, _) in found
    )
    return (
        tuple((pattern, needed) for pattern, (_, _, needed) in found) if known and len(found) == len(patterns) else None
    )


def apply(parser: Markdown, patterns: Plan) -> None:
    """Put the faster processor in the place of the stock one."""
    parser.treeprocessors.register(FasterInline(parser, patterns), "inline", 20)
