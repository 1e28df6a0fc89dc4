"""A text and its positions: offsets in code points to lines and columns, and back."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from prospectus.base.diagnostics import Span


@dataclass(frozen=True)
class Source:
    """The decoded text of one file, with line feeds only, and its path relative to the site."""

    path: str
    text: str

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset at which each line starts."""
        starts = [0]
        starts.extend(offset + 1 for offset, character in enumerate(self.text) if character == "\n")
        return tuple(starts)

    def position(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column of an offset."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def span(self, start: int, end: int) -> Span:
        """The span from offset `start` to offset `end`, which is exclusive."""
        return Span(*self.position(start), *self.position(max(start, end)))

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its line feed; empty where there is no such line."""
        lines = self.text.split("\n")
        return lines[number - 1] if 0 < number <= len(lines) else ""
