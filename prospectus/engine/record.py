"""What is remembered of one answer."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final

import msgspec

_TWO_SECONDS: Final = 2_000_000_000


class Record(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An answer's name, what it was made from, and its digest.

    `height` is above the height of everything that it was made from; what is given from outside stands at 0.
    `asked` is the number of the build that asked it last.
    """

    key: int
    question: str
    arguments: bytes
    parts: bytes
    digest: bytes
    height: int
    asked: int

    def made_from(self) -> array[int]:
        """The keys of what it was made from, in the order in which they were first needed."""
        return keys_of(self.parts)


class Leaf(msgspec.Struct, array_like=True, gc=False):
    """A fact from outside: the question's name, its argument as text (an instant in ISO 8601), the answer's digest.

    `mark` is what `stat` said before it was read: size, mtime, ctime, inode. It is empty where it proves nothing.
    A digest that is empty equals no other: the fact moved while it was being used.
    """

    key: int
    question: str
    argument: str
    digest: bytes
    mark: tuple[int, ...] = ()


class Made(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An answer that was just made: its record, its bytes where they are kept, and its findings as bytes or `b""`."""

    record: Record
    answer: bytes | None
    told: bytes


def keys_of(data: bytes) -> array[int]:
    """Keys from bytes."""
    keys = array("q")
    keys.frombytes(data)
    return keys


def bytes_of(keys: Iterable[int]) -> bytes:
    """Keys as bytes, in the order given."""
    return array("q", keys).tobytes()


def believable(mark: tuple[int, ...], moment: int) -> tuple[int, ...]:
    """A mark where it will stand for the bytes in a later build, else nothing."""
    return mark if mark and max(mark[1], mark[2]) + _TWO_SECONDS <= moment else ()
