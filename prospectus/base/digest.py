"""Digests of plain data: equal values have equal digests, on any machine, in any process."""

from hashlib import blake2b
from typing import Final

import msgspec

_ENCODER: Final = msgspec.msgpack.Encoder(order="deterministic")


def encode(value: object) -> bytes:
    """The canonical bytes of a plain value (MessagePack, keys in order)."""
    return _ENCODER.encode(value)


def digest(data: bytes) -> bytes:
    """The BLAKE2b digest of bytes, 16 bytes long."""
    return blake2b(data, digest_size=16).digest()
