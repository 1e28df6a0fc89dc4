"""`/robots.txt` (RFC 9309): where the sitemap is.

Nothing is forbidden: who is to leave the site out of an index must be able to read that on its pages.
"""

from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.plan.frame import base_url
from prospectus.render.output import Output
from prospectus.render.sitemap import INDEX

FORMAT: Final = "robots"


def outputs(_need: Need) -> tuple[Output, ...]:
    """One file."""
    return (Output("robots.txt", FORMAT),)


def render(need: Need, _output: Output) -> bytes:
    """The file."""
    sitemap = "" if need(config).hosting.noindex else f"\nSitemap: {need(base_url)}/{INDEX}\n"
    return f"User-agent: *\nAllow: /\n{sitemap}".encode()
