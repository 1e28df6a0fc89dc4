"""Internal links as pages carry them: relative, so that the built folder works under any path."""

import re
from posixpath import relpath
from typing import Final

from prospectus.plan.views.link import INTERNAL

_LINK: Final = re.compile(rf'(\s(?:href|src|action)="){INTERNAL}(/[^"#?]*)')


def relative(address: str, page: str, *, files: bool) -> str:
    """The way from the page at root-relative address `page` to another address; with `files`, to its `index.html`."""
    way = relpath(address, page.rpartition("/")[0] + "/")
    if not address.endswith("/"):
        return way
    return f"{way}/index.html" if files else f"{way}/"


def relative_links(html: str, page: str, *, files: bool) -> str:
    """The HTML of the page at address `page` with every `site:` link made relative to it."""
    ways: dict[str, str] = {}

    def led(found: re.Match[str]) -> str:
        address = found[2]
        if address not in ways:
            ways[address] = relative(address, page, files=files)
        return found[1] + ways[address]

    return _LINK.sub(led, html)


def absolute_links(html: str, base: str) -> str:
    """The HTML with every `site:` link made to start at `base`, a path or an address without a slash at its end."""
    return _LINK.sub(lambda found: found[1] + base + found[2], html)
