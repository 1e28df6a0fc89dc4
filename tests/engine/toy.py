"""A toy domain: shelves of cards, each with tags, prices, a neighbour and a day on which it opens.

A card is a file of lines `key=value`: `title`, `next` (another card), `opens` (an ISO instant), `fail`, `say`.
"""

from dataclasses import dataclass
from datetime import datetime

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.need import Need, file, folder, option, reached


@dataclass(frozen=True, slots=True)
class Card:
    name: str
    title: str
    neighbour: str
    opens: datetime | None
    said: str = ""


class BrokenError(Exception):
    """What a question raises by mistake."""


def names(need: Need) -> tuple[str, ...]:
    """Every card, by its file."""
    found = [name.removesuffix(".card") for name, kind in need(folder, "cards") if kind == "file"]
    return tuple(name for name in found if not need(hidden, name))


def hidden(need: Need, name: str) -> bool:
    return "hidden" in need(fields, name)


def fields(need: Need, name: str) -> dict[str, str]:
    data = need(file, f"cards/{name}.card")
    if data is None:
        raise BrokenError(name)
    pairs = (line.partition("=") for line in data.decode().splitlines() if line)
    return {key: value for key, _, value in pairs}


def card(need: Need, name: str) -> Card:
    found = need(fields, name)
    if "fail" in found:
        raise BrokenError(name)
    if "say" in found:
        need.tell(Diagnostic("TOY1", "warning", f"cards/{name}.card", Span(), found["say"]))
    opens = datetime.fromisoformat(found["opens"]) if "opens" in found else None
    return Card(name, found.get("title", name), found.get("next", ""), opens)


def title(need: Need, name: str) -> str:
    return need(card, name).title if name in need(names) else f"no {name}"


def is_open(need: Need, name: str) -> bool:
    opens = need(card, name).opens
    return opens is not None and need(reached, opens)


def trail(need: Need, name: str, length: int) -> tuple[str, ...]:
    """The titles along the neighbours of a card, as far as `length`."""
    if length == 0 or name not in need(names):
        return ()
    here = need(card, name)
    return (here.title, *(need(trail, here.neighbour, length=length - 1) if here.neighbour else ()))


def menu(need: Need) -> str:
    return " | ".join(need(title, name) for name in need(names))


def page(need: Need, name: str) -> bytes:
    here = need(card, name)
    state = "open" if need(is_open, name) else "shut"
    lines = (
        need(option, "base"),
        need(menu),
        f"{here.title} is {state}",
        "next: " + " > ".join(need(trail, name, 4)),
        "near: " + (need(title, here.neighbour) if here.neighbour else "-"),
        "about: " + (need(file, f"about/{name}.txt") or b"nothing").decode(),
    )
    return "\n".join(lines).encode()


def index(need: Need) -> str:
    shown = [name for name in need(names) if need(is_open, name)]
    if len(shown) > 1:
        need.tell(Diagnostic("TOY2", "note", "cards", Span(), f"{len(shown)} are open"))
    return ", ".join(need(title, name) for name in shown)


def count(need: Need, upto: int) -> int:
    """A chain as deep as it is told."""
    return need(count, upto - 1) + 1 if upto else len(need(names))


def endless(need: Need, word: str) -> str:
    return need(endless_too, word)


def endless_too(need: Need, word: str) -> str:
    return need(endless, word)


def half(need: Need, name: str) -> str:
    """Asks its other half only where the card says so; two cards may make a circle of it."""
    found = need(fields, name)
    if "say" in found:
        need.tell(Diagnostic("TOY3", "note", f"cards/{name}.card", Span(), found["say"]))
    return name + (need(half, found["half"]) if "half" in found else "")


def end(need: Need, name: str) -> str:
    """The title of the last card in a row of halves: often the same, however long the row is."""
    found = need(fields, name)
    return need(end, found["half"]) if "half" in found else found.get("title", "")


def halves(need: Need) -> tuple[str, ...]:
    return tuple(need(question, name) for name in need(names) for question in (half, end))


def ends(need: Need) -> tuple[str, ...]:
    return tuple(need(end, name) for name in need(names))
