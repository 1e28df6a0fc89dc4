"""Answers as values: decoded from their canonical bytes, the most recent ones at hand.

Architecture Invariant: what is handed on is always what the bytes say, never the object that a question happened to
return, so an answer is the same whether it was made now or remembered.
"""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from msgspec import Struct, field

Here = tuple[Callable[..., Any], bytes]
"""A question by its function, and its arguments as bytes."""

_A_GENERATION: Final = 3_000_000  # bytes, encoded; as objects they take about three times that


class Found(NamedTuple):
    """A settled answer: its key, its height, its digest, itself, and how many bytes it takes encoded."""

    key: int
    height: int
    digest: bytes
    answer: Any
    size: int


class Answers(Struct):
    """The answers that were used last, in two generations: when the young one is full, it becomes the old one.

    What nobody asked for in the time of a whole generation is let go.
    """

    young: dict[Here, Found] = field(default_factory=dict)
    old: dict[Here, Found] = field(default_factory=dict)
    size: int = 0

    def find(self, here: Here) -> Found | None:
        """An answer that is at hand."""
        found = self.young.get(here)
        if found is None and self.old:
            found = self.old.get(here)
            if found is not None:
                self.keep(here, found)
        return found

    def keep(self, here: Here, found: Found) -> None:
        """Have an answer at hand."""
        if self.size > _A_GENERATION:
            self.old, self.young, self.size = self.young, {}, 0
        self.young[here] = found
        self.size += found.size + 128
