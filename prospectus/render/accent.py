"""The site's one colour as tokens for the stylesheet, light and dark, with contrast enforced.

Contrast is the ratio of WCAG 2.2: at least 4.5 for text, 3 for lines and shapes. A colour that does not reach it keeps
its hue and is made darker or lighter until it does.
"""

from colorsys import hls_to_rgb, rgb_to_hls
from functools import cache
from typing import Final

from msgspec import Struct

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""

DEFAULT: Final = "#0b6670"
_STEPS: Final = 400
_LINEAR_BELOW: Final = 0.04045


class Scheme(Struct, frozen=True):
    """What the accent stands on: the page and raised surfaces, and how much of it tints a soft ground.

    `text`, `strong` and `shape` are the least contrast of text, of text that is pointed at, and of lines and shapes.
    """

    ground: str
    surface: str
    tint: float
    text: float
    strong: float
    shape: float
    darkens: bool


LIGHT: Final = Scheme("#fbfaf6", "#ffffff", tint=0.07, text=4.5, strong=7.0, shape=3.0, darkens=True)
DARK: Final = Scheme("#14191b", "#1d2427", tint=0.14, text=7.0, strong=9.0, shape=4.5, darkens=False)


def stylesheet(accent: str) -> str:
    """The tokens of an accent as CSS text; `accent` is "#rrggbb" or "#rgb", or empty for the theme's own colour."""
    light, dark = _block(tokens(accent, LIGHT)), _block(tokens(accent, DARK))
    return f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"


@cache  # one colour, for the stylesheet and every card
def tokens(accent: str, scheme: Scheme) -> tuple[tuple[str, str], ...]:
    """The tokens in one scheme, as pairs of name and "#rrggbb".

    `--accent` is for text and filled buttons, `--accent-strong` for the same when pointed at, `--accent-line` for
    lines and shapes, `--accent-soft` for a ground that is tinted, `--on-accent` for text on `--accent`.
    """
    wanted = _read(accent or DEFAULT)
    page, surface = _read(scheme.ground), _read(scheme.surface)
    soft = _mix(page, wanted, scheme.tint)
    grounds = (page, surface, soft)
    text = _reaching(wanted, grounds, scheme.text, darkens=scheme.darkens)
    return (
        ("--accent", _written(text)),
        ("--accent-strong", _written(_reaching(text, grounds, scheme.strong, darkens=scheme.darkens))),
        ("--accent-line", _written(_reaching(wanted, grounds, scheme.shape, darkens=scheme.darkens))),
        ("--accent-soft", _written(soft)),
        ("--on-accent", scheme.surface if scheme.darkens else scheme.ground),
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours "#rrggbb", 1 to 21."""
    return _contrast(_read(one), _read(other))


def _reaching(colour: Colour, grounds: tuple[Colour, ...], ratio: float, *, darkens: bool) -> Colour:
    """The colour, or the nearest in lightness of the same hue that has the ratio against every ground."""
    hue, lightness, saturation = rgb_to_hls(*(part / 255 for part in colour))
    end = 0.0 if darkens else 1.0
    for step in range(_STEPS + 1):
        now = lightness + (end - lightness) * step / _STEPS
        red, green, blue = (round(part * 255) for part in hls_to_rgb(hue, now, saturation))
        found = colour if step == 0 else (red, green, blue)
        if all(_contrast(found, ground) >= ratio for ground in grounds):
            return found
    return (0, 0, 0) if darkens else (255, 255, 255)


def _contrast(one: Colour, other: Colour) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else float(((part + 0.055) / 1.055) ** 2.4)


def _mix(ground: Colour, colour: Colour, share: float) -> Colour:
    red, green, blue = (round(below + (above - below) * share) for below, above in zip(ground, colour, strict=True))
    return red, green, blue


def _read(text: str) -> Colour:
    digits = text[1:] if len(text) == len("#rrggbb") else "".join(digit * 2 for digit in text[1:])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _written(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _block(pairs: tuple[tuple[str, str], ...]) -> str:
    return ";".join(f"{name}:{value}" for name, value in pairs)
