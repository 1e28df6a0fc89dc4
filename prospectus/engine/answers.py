"""Answers as values: decoded from their canonical bytes, the most recent ones at hand.

Architecture Invariant: what is handed on is always what the bytes say, never the object that a question happened to
return, so an answer is the same whether it was made now or remembered.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any, Final

from prospectus.engine.questions import Kind

_AT_HAND: Final = 24_000_000  # bytes, encoded; as objects they take about three times that


@dataclass(slots=True)
class Answers:
    """The answers that were used last, by key, each with the digest that it belongs to."""

    at_hand: OrderedDict[int, tuple[bytes, Any, int]] = field(default_factory=OrderedDict)
    size: int = 0

    def find(self, key: int, digest: bytes) -> tuple[Any] | None:
        """The answer of that digest, alone in a tuple; `None` where it is not at hand."""
        found = self.at_hand.get(key)
        if found is None or found[0] != digest:
            return None
        self.at_hand.move_to_end(key)
        return (found[1],)

    def take(self, kind: Kind, key: int, digest: bytes, data: bytes) -> Any:  # noqa: ANN401  # each question has its own
        """The answer that `data` stands for, kept at hand. Raises `msgspec.MsgspecError` where it stands for none."""
        answer = kind.decode(data)
        size = len(data) + 64
        before = self.at_hand.pop(key, None)
        self.size += size - (before[2] if before is not None else 0)
        self.at_hand[key] = (digest, answer, size)
        while self.size > _AT_HAND and len(self.at_hand) > 1:
            self.size -= self.at_hand.popitem(last=False)[1][2]
        return answer
