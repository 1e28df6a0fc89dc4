"""Tables: a caption, header cells that say what they head, and a frame that a keyboard can scroll."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import Element

from prospectus.prose.tree import become, words

_CAPTION: Final = "Table:"
_ALIGNED: Final[Mapping[str, str]] = MappingProxyType(
    {f"text-align: {side};": f"align-{side}" for side in ("left", "center", "right")}
)


def frame(tree: Element, *, prefix: str) -> tuple[str, ...]:
    """Give every table its caption and its frame, in place. The words of the header of each table without a caption.

    The paragraph `Table: …` directly above a table becomes its caption, which names the frame; without one the words
    of the header do.
    """
    bare: list[str] = []
    number = 0
    for parent in list(tree.iter()):
        for table in [child for child in parent if child.tag == "table"]:
            number += 1
            _cells(table)
            name = _caption(parent, table, f"{prefix}table-{number}")
            if not name:
                bare.append(", ".join(filter(None, map(words, table.iter("th")))))
                name = {"aria-label": bare[-1]}
            _wrap(parent, table, name)
    return tuple(bare)


def _cells(table: Element) -> None:
    for cell in list(table.iter("th")) + list(table.iter("td")):
        alignment = _ALIGNED.get(cell.attrib.pop("style", ""))
        if alignment:
            cell.set("class", alignment)
    for cell in list(table.iter("th")):
        if len(cell) or (cell.text or "").strip():
            cell.set("scope", "col")
        else:
            cell.tag = "td"


def _caption(parent: Element, table: Element, id_: str) -> dict[str, str]:
    """Make the paragraph above the table its caption; the attribute by which it names the frame."""
    index = list(parent).index(table)
    above = parent[index - 1] if index else None
    if above is None or above.tag != "p" or not (above.text or "").startswith(_CAPTION):
        return {}
    parent.remove(above)
    above.text = (above.text or "").removeprefix(_CAPTION).lstrip()
    above.tail = "\n"
    become(above, "caption", id=id_)
    table.insert(0, above)
    return {"aria-labelledby": id_}


def _wrap(parent: Element, table: Element, name: dict[str, str]) -> None:
    index = list(parent).index(table)
    parent.remove(table)
    box = Element("div", {"class": "table-scroll", "role": "region", "tabindex": "0", **name})
    box.tail, table.tail = table.tail, "\n"
    box.text = "\n"
    box.append(table)
    parent.insert(index, box)
