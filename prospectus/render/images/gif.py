"""GIF (89a): the blocks that make the picture are kept; comments, texts and what programs added are left out."""

from typing import Final

from prospectus.render.images.parts import Broken, Reader

_IMAGE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B
_GRAPHIC_CONTROL, _APPLICATION = 0xF9, 0xFF
_LOOPS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_HAS_TABLE: Final = 0x80
_TABLE_SIZE: Final = 0x07


def gif(data: bytes) -> bytes:
    """The picture without comments, XMP and other additions, and what follows its end."""
    reader = Reader(data)
    beginning = reader.take(6)
    if beginning not in (b"GIF87a", b"GIF89a"):
        raise Broken
    screen = reader.take(7)
    kept = [beginning, screen, _table(reader, screen[4])]
    while True:
        introducer = reader.number(1)
        if introducer == _TRAILER:
            return b"".join((*kept, bytes((_TRAILER,))))
        if introducer == _IMAGE:
            described = reader.take(9)
            kept += (bytes((_IMAGE,)), described, _table(reader, described[8]), reader.take(1), _blocks(reader))
        elif introducer == _EXTENSION:
            label = reader.number(1)
            content = _blocks(reader)
            if label == _GRAPHIC_CONTROL or (label == _APPLICATION and content[1:12] in _LOOPS):
                kept += (bytes((_EXTENSION, label)), content)
        else:
            raise Broken


def _table(reader: Reader, flags: int) -> bytes:
    """The table of colours, where the flags say that there is one."""
    return reader.take(3 * 2 ** ((flags & _TABLE_SIZE) + 1)) if flags & _HAS_TABLE else b""


def _blocks(reader: Reader) -> bytes:
    """A run of blocks, each with its length before it, up to the empty one."""
    start = reader.at
    while length := reader.number(1):
        reader.take(length)
    return reader.data[start : reader.at]
