"""Pictures as they are published: without private metadata, their pixels untouched."""

from typing import Final

from prospectus.render.images.gif import gif
from prospectus.render.images.jpeg import jpeg
from prospectus.render.images.parts import Broken
from prospectus.render.images.png import png
from prospectus.render.images.webp import webp

__all__ = ["KINDS", "without_metadata"]

KINDS: Final = frozenset({"gif", "jpeg", "jpg", "png", "webp"})
"""The endings of pictures made of pixels."""


def without_metadata(data: bytes, kind: str) -> bytes | None:
    """The picture of one of `KINDS` without places, names, serial numbers, texts and thumbnails.

    Pixels, colours and the orientation stay as they are. `None` where the file is not a whole picture of that kind.
    """
    try:
        match kind:
            case "jpg" | "jpeg":
                return jpeg(data)
            case "png":
                return png(data)
            case "webp":
                return webp(data)
            case _:
                return gif(data)
    except Broken:
        return None
