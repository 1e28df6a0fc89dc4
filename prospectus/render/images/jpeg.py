"""JPEG (ITU-T T.81): the segments that make the picture are kept, those that tell about it are left out."""

import re
from typing import Final

from prospectus.render.images.exif import only_orientation
from prospectus.render.images.parts import Broken, Reader

_START: Final = b"\xff\xd8"
_END: Final = 0xD9
_SCAN: Final = 0xDA
_JFIF, _EXIF, _ICC, _ADOBE, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xFE
_APPLICATION: Final = range(0xE0, 0xF0)
_ALONE: Final = (0x01, *range(0xD0, 0xD8))  # markers without a length
_AFTER_SCAN: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


def jpeg(data: bytes) -> bytes:
    """The picture without comments, Exif but for the orientation, XMP, IPTC, thumbnails and what follows its end."""
    reader = Reader(data)
    kept = [reader.expect(_START)]
    while True:
        marker = _marker(reader)
        if marker == _END:
            return b"".join((*kept, b"\xff\xd9"))
        if marker in _ALONE:
            kept.append(bytes((0xFF, marker)))
            continue
        kept.append(_segment(marker, reader.take(max(0, reader.number(2) - 2))))
        if marker == _SCAN:
            kept.append(_scan(reader))


def _marker(reader: Reader) -> int:
    reader.expect(b"\xff")
    marker = reader.number(1)
    while marker == 0xFF:  # noqa: PLR2004  # any number of these may stand before a marker
        marker = reader.number(1)
    return marker


def _segment(marker: int, content: bytes) -> bytes:
    """A segment as it is kept; empty where it is left out."""
    if marker == _EXIF and content.startswith(b"Exif\0\0"):
        turned = only_orientation(content[6:])
        content = b"Exif\0\0" + turned if turned else b""
    elif marker == _JFIF and content.startswith(b"JFIF\0"):
        content = content[:12] + bytes(2)  # no thumbnail
    elif not _is_picture(marker, content):
        content = b""
    if not content:
        return b""
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content


def _is_picture(marker: int, content: bytes) -> bool:
    if marker == _ICC:
        return content.startswith(b"ICC_PROFILE\0")
    if marker == _ADOBE:
        return content.startswith(b"Adobe")
    return marker not in _APPLICATION and marker != _COMMENT


def _scan(reader: Reader) -> bytes:
    """The compressed pixels up to the next marker."""
    found = _AFTER_SCAN.search(reader.data, reader.at)
    if found is None:
        raise Broken
    return reader.take(found.start() - reader.at)
