"""What stands in a YAML text, as it was typed, with positions."""

from dataclasses import dataclass
from typing import Literal

from prospectus.base.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Node:
    """A text, a list of `items`, or a map of `entries`.

    `span` is the stretch of the value in its file (quotation marks included). Nothing typed is an empty text.
    """

    kind: Literal["text", "list", "map"]
    span: Span
    text: str = ""
    items: tuple["Node", ...] = ()
    entries: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A key as it was typed, its place, and its value."""

    key: str
    span: Span
    value: Node


def canonical(key: str) -> str:
    """A key as it is known: a hyphen is an underscore."""
    return key.replace("-", "_")


def child(node: Node, key: str | int) -> Entry | Node | None:
    """The entry under a key, or the item at an index; `None` where there is none."""
    if isinstance(key, int):
        return node.items[key] if 0 <= key < len(node.items) else None
    return next((entry for entry in node.entries if canonical(entry.key) == canonical(key)), None)
