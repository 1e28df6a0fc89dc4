"""The way back from a stretch of a value to the file: through quotation marks, folded lines and indentation."""

from prospectus.base.diagnostics import Span
from prospectus.base.source import Source
from prospectus.read.node import Node


def aligned(source: Source, node: Node, start: int, end: int) -> Span:
    """Where the stretch from `start` to `end` of a text stands in its file; blanks match any blanks."""
    starts = source.line_starts
    if node.span.line > len(starts) or node.span.end_line > len(starts):
        return node.span
    first = starts[node.span.line - 1] + node.span.column - 1
    last = starts[node.span.end_line - 1] + node.span.end_column - 1
    typed = source.text[first:last]
    offsets = _offsets(typed, node.text)
    if not offsets:
        return node.span
    begin = offsets[min(start, len(offsets) - 1)]
    finish = offsets[min(max(end - 1, start), len(offsets) - 1)] + 1
    return source.span(first + begin, first + max(finish, begin + 1))


def _offsets(typed: str, text: str) -> list[int]:
    """For each character of `text`, its offset in `typed`."""
    offsets: list[int] = []
    at = typed.index("\n") if typed[:1] in ("|", ">") and "\n" in typed else 0
    for character in text:
        found = typed.find(character, at) if not character.isspace() else at
        # An escape such as \u00e9 is not found: the place before it is near enough.
        at = found if found >= 0 else at
        offsets.append(min(at, max(len(typed) - 1, 0)))
        at += found >= 0
    return offsets
