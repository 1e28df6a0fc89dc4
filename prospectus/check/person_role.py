"""W-PERSON-ROLE: a person is named, and nothing says in which role.

A name is personal information. It stands on a page because the person has a role there, so the page says the role.
Where there is none to tell, leave the name out.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    people:
      - Sue Hill
    ---
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    people:
      - name: Sue Hill
        job_title: Chief Scientific Officer
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.nodes import texts_below, value
from prospectus.model.origin import Origin
from prospectus.read.node import Entry, Node, child

CODES: Final = ("W-PERSON-ROLE",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The people of programmes and organisations, and who leads a site."""
    for paper, front in item.fields:
        for keys, name in texts_below(front):
            person = _person(keys)
            if person is not None and name.strip() and not value(_at(front, person), "job_title"):
                hint = f"write name: {name.strip()} and job_title: … under it, or leave the name out"
                message = f"nothing says in which role {name.strip()} is named"
                yield Finding(CODES[0], message, hint, Origin(paper.path, keys))


def _person(keys: tuple[str | int, ...]) -> tuple[str | int, ...] | None:
    """The keys of the person whose name stands under `keys`; `None` where that is no name."""
    inside = keys[:-1] if keys[-1:] == ("name",) else keys
    if inside[-2:-1] == ("people",) and isinstance(inside[-1], int):
        return inside
    return inside if inside[-1:] == ("lead",) and "sites" in inside else None


def _at(node: Node | None, keys: tuple[str | int, ...]) -> Node | None:
    for key in keys:
        found = child(node, key) if node is not None else None
        node = found.value if isinstance(found, Entry) else found
    return node
