"""WebP (RFC 9649): the chunks that make the picture are kept, all others are left out."""

from typing import Final

from prospectus.render.images.exif import only_orientation
from prospectus.render.images.parts import Broken, Reader

_KEPT: Final = (b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP")
_HEADER: Final = b"VP8X"
_HAS_EXIF: Final = 0x08
_HAS_XMP: Final = 0x04


def webp(data: bytes) -> bytes:
    """The picture without XMP, unknown chunks, and Exif but for the orientation."""
    reader = Reader(data)
    reader.expect(b"RIFF")
    end = reader.number(4, little=True) + reader.at
    reader.expect(b"WEBP")
    kept: list[tuple[bytes, bytes]] = []
    while reader.at < end:
        name = reader.take(4)
        length = reader.number(4, little=True)
        content = reader.take(length)
        reader.at += length % 2
        if name == b"EXIF":
            content = only_orientation(content.removeprefix(b"Exif\0\0"))
        if name in _KEPT or name == _HEADER or (name == b"EXIF" and content):
            kept.append((name, content))
    if not any(name in (b"VP8 ", b"VP8L", b"ANMF") for name, _ in kept):
        raise Broken
    turned = any(name == b"EXIF" for name, _ in kept)
    chunks = b"".join(
        _chunk(name, _flagged(content, exif=turned) if name == _HEADER else content) for name, content in kept
    )
    return b"RIFF" + (len(chunks) + 4).to_bytes(4, "little") + b"WEBP" + chunks


def _flagged(header: bytes, *, exif: bool) -> bytes:
    """The extended header with its flags as they are now true."""
    flags = header[0] & ~_HAS_XMP & ~_HAS_EXIF | (_HAS_EXIF if exif else 0)
    return bytes((flags,)) + header[1:]


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)
