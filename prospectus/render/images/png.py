"""PNG (third edition, with APNG): the chunks that make the picture are kept, all others are left out."""

from typing import Final
from zlib import crc32

from prospectus.render.images.exif import only_orientation
from prospectus.render.images.parts import Reader

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PIXELS: Final = (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"acTL", b"fcTL", b"fdAT")
_COLOURS: Final = (
    b"cHRM",
    b"gAMA",
    b"iCCP",
    b"sBIT",
    b"sRGB",
    b"cICP",
    b"mDCV",
    b"cLLI",
    b"bKGD",
    b"hIST",
    b"pHYs",
    b"sPLT",
)


def png(data: bytes) -> bytes:
    """The picture without texts, times, Exif but for the orientation, and what follows its end."""
    reader = Reader(data)
    kept = [reader.expect(_SIGNATURE)]
    name = b""
    while name != b"IEND":
        length = reader.number(4)
        name, content, checksum = reader.take(4), reader.take(length), reader.take(4)
        if name in _PIXELS or name in _COLOURS:
            kept.append(length.to_bytes(4) + name + content + checksum)
        elif name == b"eXIf" and only_orientation(content):
            kept.append(_chunk(name, only_orientation(content)))
    return b"".join(kept)


def _chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + name + content + crc32(name + content).to_bytes(4)
