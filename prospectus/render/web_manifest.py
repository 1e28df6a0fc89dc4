"""`/manifest.webmanifest` (W3C): the site's name, colours and icon for those who keep it on their screen."""

from typing import Final

import msgspec

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.render.accent import LIGHT, tokens
from prospectus.render.output import Output

FORMAT: Final = "web-manifest"
ICON: Final = "assets/favicon.svg"


def outputs(_need: Need) -> tuple[Output, ...]:
    """One file."""
    return (Output("manifest.webmanifest", FORMAT),)


def render(need: Need, _output: Output) -> bytes:
    """The file in UTF-8. Its addresses are relative to it, so that it is true under any path."""
    site = need(config)
    told = {
        "name": site.name,
        "lang": site.language,
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "theme_color": dict(tokens(site.appearance.accent, LIGHT))["--accent"],
        "background_color": LIGHT.ground,
        "icons": [{"src": ICON, "type": "image/svg+xml", "sizes": "any"}],
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"
