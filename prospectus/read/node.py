"""What stands in a YAML text, as it was typed, with positions.

Named tuples, not dataclasses: there is one for every value of every file, and they are made three times as fast.
"""

from typing import Literal, NamedTuple

from prospectus.base.diagnostics import Span


class Node(NamedTuple):
    """A text, a list of `items`, or a map of `entries`. Nothing typed is an empty text.

    From `line` and `column` (1-based, in code points) to the end, which is exclusive; quotation marks included.
    """

    kind: Literal["text", "list", "map"]
    line: int
    column: int
    end_line: int
    end_column: int
    text: str = ""
    items: tuple["Node", ...] = ()
    entries: tuple["Entry", ...] = ()

    @property
    def span(self) -> Span:
        """The stretch of the value in its file."""
        return Span(self.line, self.column, self.end_line, self.end_column)


class Entry(NamedTuple):
    """A key as it was typed, its place (one line, the end exclusive), and its value."""

    key: str
    line: int
    column: int
    end_column: int
    value: Node

    @property
    def span(self) -> Span:
        """The stretch of the key in its file."""
        return Span(self.line, self.column, self.line, self.end_column)


def canonical(key: str) -> str:
    """A key as it is known: a hyphen is an underscore."""
    return key.replace("-", "_")


def child(node: Node, key: str | int) -> Entry | Node | None:
    """The entry under a key, or the item at an index; `None` where there is none."""
    if isinstance(key, int):
        return node.items[key] if 0 <= key < len(node.items) else None
    name = canonical(key)
    return next((entry for entry in node.entries if canonical(entry.key) == name), None)
