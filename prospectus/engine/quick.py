"""The quick way: whether anything at all differs from the last build, at the price of one `stat` per file and folder.

Architecture Invariant: imports nothing that costs time. What stands in the file is only ever an excuse for doing
nothing: in every doubt the answer is that something changed, and the engine decides.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from hashlib import blake2b

from prospectus.base import own_files

ABSENT = (-1, -1, -1, -1)
_DIGEST = 16  # bytes
_LENGTH = 8  # bytes


def unchanged(
    folder: str, stamp: bytes, as_of: datetime, options: Mapping[str, str], mark: Callable[[str], own_files.Mark | None]
) -> bytes | None:
    """What the last build said, where this one would say the same; `None` where something differs or may differ.

    `folder` is the cache's, `stamp` that of the code (see `code.stamp`), `as_of` the instant of the build, aware.
    `mark` says what `stat` says of a path as the build names it.
    """
    parts = _parts(own_files.load(place(folder)) or b"")
    if parts is None or parts[0] != stamp:
        return None
    _, since, until, asked, paths, marks, said = parts
    if (since and as_of < _instant(since)) or (until and as_of >= _instant(until)):
        return None
    pairs = _texts(asked)
    if any(options.get(name, "") != value for name, value in zip(pairs, pairs, strict=True)):
        return None
    known = array("q")
    known.frombytes(marks)
    numbers = iter(known)
    now = ((mark(one) or ABSENT) for one in _texts(paths))
    same = all(one == was for one, was in zip(now, zip(numbers, numbers, numbers, numbers, strict=True), strict=True))
    return said if same else None


def write(
    folder: str,
    stamp: bytes,
    span: tuple[datetime | None, datetime | None],
    options: Iterable[tuple[str, str]],
    marks: Mapping[str, tuple[int, ...]],
    said: bytes,
) -> None:
    """Remember a build for `unchanged`. `span` is the last instant that was reached and the first that was not."""
    numbers = array("q", (number for mark in marks.values() for number in mark))
    parts = (
        stamp,
        *(b"" if instant is None else instant.isoformat().encode() for instant in span),
        "\0".join(text for pair in options for text in pair).encode(),
        "\0".join(marks).encode(errors="surrogateescape"),
        numbers.tobytes(),
        said,
    )
    body = b"".join(len(part).to_bytes(_LENGTH, "little") + part for part in parts)
    own_files.save(place(folder), blake2b(body, digest_size=_DIGEST).digest() + body)


def place(folder: str) -> str:
    """Where a build is remembered, in the cache's folder."""
    return f"{folder}/quick"


def _parts(data: bytes) -> tuple[bytes, ...] | None:
    body = data[_DIGEST:]
    if not body or blake2b(body, digest_size=_DIGEST).digest() != data[:_DIGEST]:
        return None
    parts = []
    at = 0
    while at < len(body):
        length = int.from_bytes(body[at : at + _LENGTH], "little")
        parts.append(body[at + _LENGTH : at + _LENGTH + length])
        at += _LENGTH + length
    return tuple(parts)


def _texts(part: bytes) -> Iterator[str]:
    return iter(part.decode(errors="surrogateescape").split("\0")) if part else iter(())


def _instant(part: bytes) -> datetime:
    return datetime.fromisoformat(part.decode())
