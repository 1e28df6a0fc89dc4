"""The few facts about the whole that every build loads and writes: what was seen outside, findings, roots."""

from enum import IntEnum
from typing import Final, TypeVar

import msgspec

from prospectus.engine.faults import Damaged
from prospectus.engine.record import Leaf
from prospectus.engine.store import Store

T = TypeVar("T")


class Root(msgspec.Struct, frozen=True, array_like=True):
    """What was asked from above in one go: the digest of the list that named it, and the keys of the answers.

    `complete` is false where not all of them were asked.
    """

    listing: bytes
    keys: bytes
    complete: bool


class Head(msgspec.Struct, frozen=True, array_like=True):
    """The number of the build; and the digest of all that the last finished one saw outside, empty if there is none."""

    build: int
    state: bytes


class Notes(msgspec.Struct, frozen=True, array_like=True):
    """Facts about the whole.

    `told` holds findings. `pending` maps answers that must be asked anew to what changed; `unwanted` are answers that
    may not be needed any more; `news` are roots that were made since a build was finished.
    """

    head: Head
    leaves: list[Leaf]
    told: dict[int, bytes]
    roots: dict[str, Root]
    pending: dict[int, int]
    unwanted: list[int]
    news: list[int]


class _Number(IntEnum):
    HEAD = 0
    LEAVES = 1
    TOLD = 2
    ROOTS = 3
    PENDING = 4
    UNWANTED = 5
    NEWS = 6


_ENCODE: Final = msgspec.msgpack.Encoder().encode
NOTHING: Final = Notes(Head(0, b""), [], {}, {}, {}, [], [])


def load(store: Store) -> Notes:
    """The notes of the last build; `NOTHING` in a new store."""
    if store.note(_Number.HEAD) is None:
        return NOTHING
    return Notes(
        _note(store, _Number.HEAD, Head),
        _note(store, _Number.LEAVES, list[Leaf]),
        _note(store, _Number.TOLD, dict[int, bytes]),
        _note(store, _Number.ROOTS, dict[str, Root]),
        _note(store, _Number.PENDING, dict[int, int]),
        _note(store, _Number.UNWANTED, list[int]),
        _note(store, _Number.NEWS, list[int]),
    )


def load_pending(store: Store) -> tuple[int, dict[int, int]]:
    """The number of the build and what is pending in it: all that a worker has to know."""
    return _note(store, _Number.HEAD, Head).build, _note(store, _Number.PENDING, dict[int, int])


def save(store: Store, notes: Notes, written: dict[int, bytes]) -> None:
    """Write what differs from `written`, the notes as this build wrote them last, and bring `written` up to date."""
    parts = (notes.head, notes.leaves, notes.told, notes.roots, notes.pending, notes.unwanted, notes.news)
    for number, part in enumerate(parts):
        data = _ENCODE(part)
        if written.get(number) != data:
            store.put_note(number, data)
            written[number] = data


def _note(store: Store, number: _Number, kind: type[T]) -> T:
    data = store.note(number)
    if data is None:
        raise Damaged("notes")
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except msgspec.MsgspecError as error:
        raise Damaged("notes") from error
