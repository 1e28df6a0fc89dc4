"""The formats in which the site is published, one file each. To add one: write the file, and name it in `FORMATS`."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from prospectus.base.need import Need
from prospectus.model.programmes import edition
from prospectus.plan.view import VIEWS
from prospectus.render import (
    assets,
    atom,
    cards,
    date_changes_atom,
    hosting,
    html,
    ics,
    key_dates_csv,
    key_dates_json,
    programmes_json,
    redirects,
    robots,
    security_txt,
    sitemap,
    transitions_json,
    web_manifest,
)
from prospectus.render.output import Output

FORMATS: Final = (
    html,
    ics,
    key_dates_json,
    key_dates_csv,
    programmes_json,
    transitions_json,
    atom,
    date_changes_atom,
    sitemap,
    robots,
    web_manifest,
    security_txt,
    hosting,
    redirects,
    cards,
    assets,
)

_BY_NAME: Final = MappingProxyType({each.FORMAT: each for each in FORMATS})


def outputs(need: Need) -> tuple[Output, ...]:
    """Every file of the site, sorted by path: the files of one programme, made from the same answers, together."""
    found = (output for each in FORMATS for output in need(each.outputs))
    return tuple(sorted(found, key=lambda output: output.path))


def rendered(need: Need, output: Output) -> bytes:
    """The bytes of one file."""
    rendering: bytes = _BY_NAME[output.format].render(need, output)
    return rendering


UNKEPT: Final[frozenset[Callable[..., object]]] = frozenset({rendered, *VIEWS.values(), edition})
"""Questions of whose answers the digest is remembered and not the answer.

A file of the site stands in the output folder, a view is in that file, and an edition is soon made of its programme.
"""
