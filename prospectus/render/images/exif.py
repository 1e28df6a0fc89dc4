"""Exif: the one thing in it that a browser needs, which is how the picture is turned."""

from typing import Final, Literal

_ORIENTATION: Final = 0x0112
_SHORT: Final = 3
_ENTRY: Final = 12
_UPRIGHT: Final = 1
_TURNS: Final = range(2, 9)


def orientation(tiff: bytes) -> int:
    """The orientation (1 to 8) that a TIFF structure tells; 1, which is upright, where it tells none."""
    order: Literal["little", "big"] = "little" if tiff[:2] == b"II" else "big"
    first = int.from_bytes(tiff[4:8], order)
    count = int.from_bytes(tiff[first : first + 2], order)
    for number in range(count):
        start = first + 2 + _ENTRY * number
        entry = tiff[start : start + _ENTRY]
        if len(entry) < _ENTRY:
            break
        tag, kind = int.from_bytes(entry[:2], order), int.from_bytes(entry[2:4], order)
        if tag == _ORIENTATION and kind == _SHORT:
            turned = int.from_bytes(entry[8:10], order)
            return turned if turned in _TURNS else _UPRIGHT
    return _UPRIGHT


def only_orientation(tiff: bytes) -> bytes:
    """A TIFF structure that tells the orientation of another and nothing else; empty where that is upright."""
    turned = orientation(tiff)
    if turned == _UPRIGHT:
        return b""
    entry = _ORIENTATION.to_bytes(2) + _SHORT.to_bytes(2) + (1).to_bytes(4) + turned.to_bytes(2) + bytes(2)
    return b"MM\x00\x2a" + (8).to_bytes(4) + (1).to_bytes(2) + entry + bytes(4)
