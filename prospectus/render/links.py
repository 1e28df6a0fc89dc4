"""Internal links as pages carry them: relative, so that the built folder works under any path."""

import re
from posixpath import normpath
from typing import Final

from prospectus.plan.views.link import INTERNAL

_HERE: Final = f'="{INTERNAL}'
_ATTRIBUTES: Final = "|".join(rf"(?<=\s{name}{_HERE})" for name in ("href", "src", "action"))
_LINK: Final = re.compile(rf'{_HERE}(?:{_ATTRIBUTES})(/[^"#?]*)')  # a constant text first is what is found fastest


def relative(address: str, page: str, *, files: bool) -> str:
    """The way from the page at root-relative address `page` to another address; with `files`, to its `index.html`."""
    here, (*there, name) = page.split("/")[:-1], _simple(address).split("/")
    same = 0
    while same < min(len(here), len(there)) and here[same] == there[same]:
        same += 1
    way = "../" * (len(here) - same) + "/".join((*there[same:], name)) or "./"
    return f"{way}index.html" if files and way.endswith("/") else way


def _simple(address: str) -> str:
    """An address without the detours that an editor may have written, such as `//` and `/../`."""
    if "//" not in address and "/." not in address:
        return address
    simple = normpath(f"/{address.lstrip('/')}")
    return f"{simple}/" if address.endswith("/") and simple != "/" else simple


def relative_links(html: str, page: str, *, files: bool) -> str:
    """The HTML of the page at address `page` with every `site:` link made relative to it."""
    ways: dict[str, str] = {}

    def led(found: re.Match[str]) -> str:
        address = found[1]
        if address not in ways:
            ways[address] = relative(address, page, files=files)
        return '="' + ways[address]

    return _LINK.sub(led, html)


def absolute_links(html: str, base: str) -> str:
    """The HTML with every `site:` link made to start at `base`, a path or an address without a slash at its end."""
    return _LINK.sub(lambda found: f'="{base}{found[1]}', html)
