"""Pictures that other sites show when they link to a page (Open Graph): the title on the site's colour, no dates."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zlib import Z_RLE

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.programmes import programme_ids
from prospectus.plan.card_images import SITE_CARD, card_address, card_lines
from prospectus.render.accent import LIGHT, tokens
from prospectus.render.output import Output, path_of

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

FORMAT: Final = "cards"
WIDTH: Final = 1200
HEIGHT: Final = 630

_MARGIN: Final = 80
_SIZES: Final = (92, 80, 68, 58)
_LINES: Final = (3, 3, 3, 4)
_SMALL: Final = 34
_SHADES: Final = (0, 64, 168, 255)
"""How much white is in each colour of the palette. Two shades on the edges of letters are enough to the eye."""
_FAINT: Final = 1
_WHITE: Final = 3
_DOT: Final = 9
_STEP: Final = 44
_WIDEST_FOOT: Final = WIDTH - 2 * _MARGIN - 8 * _STEP


def outputs(need: Need) -> tuple[Output, ...]:
    """A card for the site and for each programme whose name can be drawn."""
    site = (Output(path_of(SITE_CARD), FORMAT, ("",)),) if card_lines(need, "") else ()
    programmes = [each for each in need(programme_ids) if card_lines(need, each)]
    return (*site, *(Output(path_of(card_address(need, each)), FORMAT, (each,)) for each in programmes))


def render(need: Need, output: Output) -> bytes:
    """A PNG of 1200 by 630 pixels in shades between the accent colour and white; the same bytes for the same words."""
    title, below = card_lines(need, output.arguments[0])
    return _png(title, below, dict(tokens(need(config).appearance.accent, LIGHT))["--accent"])


def _png(title: str, below: str, accent: str) -> bytes:
    from PIL import ImageDraw

    *fonts, small = _fonts()
    font, lines = _fitted(title, fonts)
    picture = _background().copy()
    draw = ImageDraw.Draw(picture)
    draw.fontmode = "L"  # the edges of letters in shades, which the palette has in order
    for number, line in enumerate(lines):
        draw.text((_MARGIN, _MARGIN + 56 + number * font.size * 1.16), line, _WHITE, font)
    foot, *more = _wrapped(below, small, _WIDEST_FOOT)
    draw.text((_MARGIN, HEIGHT - _MARGIN - _SMALL), f"{foot}…" if more else foot, _WHITE, small)
    picture.putpalette(_palette(accent))
    file = BytesIO()
    picture.save(file, "PNG", bits=2, compress_type=Z_RLE)
    return file.getvalue()


@cache
def _fonts() -> "tuple[FreeTypeFont, ...]":
    """The font in the sizes of titles, and at the end in the size of what stands below."""
    from PIL import ImageFont

    given = ImageFont.load_default(_SMALL)
    if not isinstance(given, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    # The simple layout is the same everywhere; the other one asks libraries of the machine.
    return tuple(given.font_variant(size=size, layout_engine=ImageFont.Layout.BASIC) for size in (*_SIZES, _SMALL))


@cache
def _background() -> "Image":
    """What is the same on all cards: a line, and the days of a month as dots, one of them marked."""
    from PIL import Image, ImageDraw

    picture = Image.new("P", (WIDTH, HEIGHT), 0)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((_MARGIN, _MARGIN, _MARGIN + 96, _MARGIN + 9), _WHITE)
    for column in range(7):
        for row in range(4):
            x, y = WIDTH - _MARGIN - _STEP * column, HEIGHT - _MARGIN - _STEP * row
            marked = (column, row) == (2, 2)
            reach = _DOT + 4 if marked else _DOT
            draw.ellipse((x - reach, y - reach, x + reach, y + reach), _WHITE if marked else _FAINT)
    return picture


def _fitted(title: str, fonts: "Sequence[FreeTypeFont]") -> "tuple[FreeTypeFont, list[str]]":
    """The title in the largest size in which it fits; in the smallest the rest of what is too long is left out."""
    width = WIDTH - 2 * _MARGIN
    for font, most in zip(fonts, _LINES, strict=True):
        lines = _wrapped(title, font, width)
        if len(lines) <= most:
            return font, lines
    lines = _wrapped(title, fonts[-1], width)
    return fonts[-1], [*lines[: _LINES[-1] - 1], f"{lines[_LINES[-1] - 1]}…"]


def _wrapped(text: str, font: "FreeTypeFont", width: float) -> list[str]:
    """Words in lines that are no wider than `width`, one word at least in each."""
    lines: list[list[str]] = [[]]
    space, left = font.getlength(" "), width
    for word in text.split():
        length = font.getlength(word)
        if length > left and lines[-1]:
            lines.append([])
            left = width
        lines[-1].append(word)
        left -= length + space
    return [" ".join(line) for line in lines]


def _palette(accent: str) -> bytes:
    """The shades from the accent colour ("#rrggbb") to white."""
    colour = bytes.fromhex(accent[1:])
    return bytes(part + (255 - part) * white // 255 for white in _SHADES for part in colour)
