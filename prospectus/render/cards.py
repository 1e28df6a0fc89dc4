"""Pictures that other sites show when they link to a page (Open Graph): the title on the site's colour, no dates."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.programmes import programme_ids
from prospectus.plan.card_images import SITE_CARD, card_address, card_lines
from prospectus.render.accent import LIGHT, tokens
from prospectus.render.output import Output, path_of

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

FORMAT: Final = "cards"
WIDTH: Final = 1200
HEIGHT: Final = 630

_MARGIN: Final = 80
_SIZES: Final = (92, 80, 68, 58)
_LINES: Final = (3, 3, 3, 4)
_SMALL: Final = 34
_SHADES: Final = 16
_WHITE: Final = 255
_FAINT: Final = 51
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
    from PIL import Image, ImageDraw, ImageFont

    given = ImageFont.load_default(_SMALL)
    if not isinstance(given, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    # The simple layout is the same everywhere; the other one asks libraries of the machine.
    small = given.font_variant(layout_engine=ImageFont.Layout.BASIC)
    fonts = [small.font_variant(size=size, layout_engine=ImageFont.Layout.BASIC) for size in _SIZES]
    font, lines = _fitted(title, fonts)
    picture = Image.new("L", (WIDTH, HEIGHT), 0)
    draw = ImageDraw.Draw(picture)
    _calendar(draw)
    draw.rectangle((_MARGIN, _MARGIN, _MARGIN + 96, _MARGIN + 9), _WHITE)
    for number, line in enumerate(lines):
        draw.text((_MARGIN, _MARGIN + 56 + number * font.size * 1.16), line, _WHITE, font)
    foot, *more = _wrapped(below, small, _WIDEST_FOOT)
    draw.text((_MARGIN, HEIGHT - _MARGIN - _SMALL), f"{foot}…" if more else foot, _WHITE, small)
    picture = picture.point([shade * (_SHADES - 1) // _WHITE for shade in range(_WHITE + 1)])
    picture.putpalette(_palette(accent))
    file = BytesIO()
    picture.save(file, "PNG", bits=4, compress_level=6)
    return file.getvalue()


def _calendar(draw: "ImageDraw") -> None:
    """The days of a month as dots, one of them marked."""
    for column in range(7):
        for row in range(4):
            x, y = WIDTH - _MARGIN - _STEP * column, HEIGHT - _MARGIN - _STEP * row
            marked = (column, row) == (2, 2)
            reach = _DOT + 4 if marked else _DOT
            draw.ellipse((x - reach, y - reach, x + reach, y + reach), _WHITE if marked else _FAINT)


def _fitted(title: str, fonts: "Sequence[FreeTypeFont]") -> "tuple[FreeTypeFont, list[str]]":
    """The title in the largest size in which it fits; in the smallest the rest of what is too long is left out."""
    set_in = [(font, _wrapped(title, font, WIDTH - 2 * _MARGIN)) for font in fonts]
    fitting = next((each for each, most in zip(set_in, _LINES, strict=True) if len(each[1]) <= most), None)
    if fitting:
        return fitting
    font, lines = set_in[-1]
    return font, [*lines[: _LINES[-1] - 1], f"{lines[_LINES[-1] - 1]}…"]


def _wrapped(text: str, font: "FreeTypeFont", width: float) -> list[str]:
    """Words in lines that are no wider than `width`, one word at least in each."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def _palette(accent: str) -> bytes:
    """The shades from the accent colour ("#rrggbb") to white."""
    colour = bytes.fromhex(accent[1:])
    return bytes(part + (255 - part) * step // (_SHADES - 1) for step in range(_SHADES) for part in colour)
