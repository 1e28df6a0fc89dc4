"""The texts of a file's fields, with the keys under which they stand."""

from collections.abc import Iterator

from prospectus.read.node import Entry, Node, canonical, child


def texts_below(node: Node, keys: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text with its keys, in order."""
    if node.kind == "text":
        yield keys, node.text
    for index, item in enumerate(node.items):
        yield from texts_below(item, (*keys, index))
    for entry in node.entries:
        yield from texts_below(entry.value, (*keys, canonical(entry.key)))


def value(node: Node | None, *keys: str) -> str:
    """The text under keys; empty where there is none."""
    for key in keys:
        found = child(node, key) if node is not None else None
        node = found.value if isinstance(found, Entry) else None
    return node.text.strip() if node is not None else ""
