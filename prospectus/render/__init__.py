"""The formats in which the site is published, one file each. To add one: write the file, and name it in `FORMATS`."""

from types import MappingProxyType
from typing import Final

from prospectus.base.need import Need
from prospectus.render import html
from prospectus.render.output import Output

FORMATS: Final = (html,)

_BY_NAME: Final = MappingProxyType({each.FORMAT: each for each in FORMATS})


def outputs(need: Need) -> tuple[Output, ...]:
    """Every file of the site."""
    return tuple(output for each in FORMATS for output in need(each.outputs))


def rendered(need: Need, output: Output) -> bytes:
    """The bytes of one file."""
    rendering: bytes = need(_BY_NAME[output.format].render, output)
    return rendering
