"""What an item accepts: codes with a reason, in the front matter of its files."""

from collections.abc import Iterator

from prospectus.check.item import Item
from prospectus.check.judged import Accepted
from prospectus.check.nodes import value
from prospectus.read.node import Entry, child


def accepted_by(item: Item) -> Iterator[Accepted]:
    """Everything under `accept`. What a programme or a round accepts holds for all its files."""
    for paper, front in item.fields:
        found = child(front, "accept")
        for index, node in enumerate(found.value.items if isinstance(found, Entry) else ()):
            code = value(node, "code")
            if code and value(node, "reason"):
                folder = paper.path.removesuffix("index.md")
                covers = folder if paper.path.endswith("/index.md") and item.kind == "programme" else paper.path
                yield Accepted(code, covers, paper.path, ("accept", index))
