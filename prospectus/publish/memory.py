"""What was seen of the published files when they were written: a shortcut, which may be lost at any time."""

from collections.abc import Mapping
from typing import Final

import msgspec

from prospectus.base.digest import digest
from prospectus.publish.standing import Seen

_ENCODE: Final = msgspec.msgpack.Encoder().encode
_CHECK: Final = 16  # the length of the digest that stands before the rest


def remember(seen: Mapping[str, Seen]) -> bytes:
    """The bytes in which the next build finds what this one saw."""
    body = _ENCODE(dict(sorted(seen.items())))
    return digest(body) + body


def recall(data: bytes | None) -> dict[str, Seen]:
    """What an earlier build saw; nothing where its bytes are lost or damaged."""
    check, body = (data or b"")[:_CHECK], (data or b"")[_CHECK:]
    if digest(body) != check:
        return {}
    try:
        return msgspec.msgpack.decode(body, type=dict[str, Seen])
    except msgspec.MsgspecError:
        return {}
