"""W-ALT-TEXT: the words in the place of a picture are the name of a file, or say only that it is a picture.

Who cannot see the picture hears these words instead. Say what it shows, in a sentence. “Image of” is said already.

FAIL content/organisations/npl.md
    ---
    name: National Physical Laboratory
    ---
    ![IMG_2031.jpg](../../assets/images/npl.svg)
FAIL assets/images/npl.svg
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2H0z"/></svg>
PASS content/organisations/npl.md
    ---
    name: National Physical Laboratory
    ---
    ![The entrance of the laboratory](../../assets/images/npl.svg)
PASS assets/images/npl.svg
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2H0z"/></svg>
"""

import re
from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.markup import images

CODES: Final = ("W-ALT-TEXT",)
_FILE: Final = re.compile(
    r"\S+\.(?:jpe?g|png|gif|svg|webp)|(?:IMG|DSC|DSCN|image|photo|picture|logo)[\s_-]?\d*", re.IGNORECASE
)
_PICTURE_OF: Final = re.compile(
    r"(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing)\b", re.IGNORECASE
)
_MOST: Final = 250


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Every picture in Markdown, and every `alt`."""
    for text in item.texts:
        for image in images(text.text):
            for message, hint in _wrong(image.words):
                yield Finding(CODES[0], message, hint, text.origin, (image.start, image.end))
        if text.field in {"alt", "image_alt"}:
            for message, hint in _wrong(text.text.strip()):
                yield Finding(CODES[0], message, hint, text.origin)


def _wrong(words: str) -> Iterator[tuple[str, str]]:
    if _FILE.fullmatch(words):
        yield f"“{words}” does not say what the picture shows", "write what it shows, as you would on the telephone"
    elif _PICTURE_OF.match(words):
        yield f"“{words}” begins by saying that it is a picture, which is said already", "begin with what it shows"
    elif len(words) > _MOST:
        yield f"the words in the place of the picture are {len(words)} characters long", "say the rest in the text"
