"""The questions that give a file's values and places: `located`, `place`, `text_place`, `body_place`."""

from typing import Final, Literal

from msgspec import Struct

from prospectus.base.diagnostics import Span
from prospectus.base.need import Need, file
from prospectus.base.source import Source
from prospectus.read.align import aligned
from prospectus.read.decode import decode
from prospectus.read.front_matter import split
from prospectus.read.node import Entry, Node, child
from prospectus.read.strict_yaml import parse

UNREADABLE: Final = frozenset({"E-UTF8", "E-TOO-LONG"})
"""Findings about a file of which not everything could be read."""


class Located(Struct, frozen=True):
    """A file read. `front` is its YAML, `None` where there is none or where it cannot be read (`broken`).

    `broken` too is a file of which letters or the end could not be read: what seems missing may well be there.
    `body` is the Markdown under the front matter, beginning on the line `body_line`; a YAML file has none.
    """

    front: Node | None = None
    body: str = ""
    body_line: int = 1
    broken: bool = False


def located(need: Need, path: str) -> Located:
    """What stands in the file at `path` (`.md` or `.yaml`); an empty answer where there is no file."""
    data = need(file, path)
    if data is None:
        return Located()
    source, findings = decode(path, data)
    need.tell(*findings)
    unread = any(each.code in UNREADABLE for each in findings)
    if path.endswith(".md"):
        parts, findings = split(source)
        need.tell(*findings)
        if parts.yaml is None:
            return Located(None, parts.body, parts.body_line, broken=unread or bool(findings))
        front, wrong = parse(path, parts.yaml, parts.yaml_line)
        need.tell(*wrong)
        broken = unread or bool(findings) or (front is None and bool(wrong))
        return Located(front, parts.body, parts.body_line, broken=broken)
    front, wrong = parse(path, source.text)
    need.tell(*wrong)
    return Located(front, broken=unread or (front is None and bool(wrong)))


def place(need: Need, path: str, keys: tuple[str | int, ...], of: Literal["value", "key"] = "value") -> Span:
    """Where the value (or its key) under `keys` stands: the nearest that exists, else the first line."""
    return reach(need(located, path).front, keys, of)


def reach(front: Node | None, keys: tuple[str | int, ...], of: Literal["value", "key"] = "value") -> Span:
    """Where the value (or its key) under `keys` stands in a node; the nearest that exists."""
    if front is None:
        return Span(1, 1, 1, 2)
    node, entry = front, None
    for number, key in enumerate(keys):
        found = child(node, key)
        if found is None:
            return (
                entry.span
                if entry and number
                else Span(node.span.line, node.span.column, node.span.line, node.span.column + 1)
            )
        entry, node = (found, found.value) if isinstance(found, Entry) else (None, found)
    if entry and (of == "key" or not (node.text or node.items or node.entries)):
        return entry.span
    return node.span


def text_place(need: Need, path: str, keys: tuple[str | int, ...], start: int, end: int) -> Span:
    """Where the stretch from `start` to `end` (offsets into the value's text) stands in the file."""
    node = _node(need(located, path).front, keys)
    data = need(file, path)
    if node is None or data is None or node.kind != "text":
        return need(place, path, keys)
    return aligned(decode(path, data)[0], node, start, end)


def _node(front: Node | None, keys: tuple[str | int, ...]) -> Node | None:
    node = front
    for key in keys:
        found = child(node, key) if node else None
        node = found.value if isinstance(found, Entry) else found
    return node


def body_place(need: Need, path: str, start: int, end: int) -> Span:
    """Where the stretch from `start` to `end` (offsets into the body) stands in the file."""
    found = need(located, path)
    span = Source(path, found.body).span(start, end)
    above = found.body_line - 1
    return Span(span.line + above, span.column, span.end_line + above, span.end_column)
