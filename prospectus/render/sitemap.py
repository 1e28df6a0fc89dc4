"""The sitemap (sitemaps.org): every page for search engines, with its last change only where that is known."""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.plan.frame import base_url
from prospectus.plan.last_changed import changes
from prospectus.plan.site_map import pages
from prospectus.render.output import Output
from prospectus.render.xml import xml

FORMAT: Final = "sitemap"
INDEX: Final = "sitemap.xml"
MOST: Final = 50_000
"""The most pages that one file may hold."""

_NAMESPACE: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NOT_LISTED: Final = ("print", "not-found")


def outputs(need: Need) -> tuple[Output, ...]:
    """One file; several with an index where there are too many pages; none where search engines are to stay away."""
    if need(config).hosting.noindex:
        return ()
    found = files(need(listed))
    if len(found) == 1:
        return (Output(INDEX, FORMAT, ("1",)),)
    parts = enumerate(name for name in found if name != INDEX)
    return (
        Output(INDEX, FORMAT, ("", str(len(found) - 1))),
        *(Output(name, FORMAT, (str(place + 1),)) for place, name in parts),
    )


def render(need: Need, output: Output) -> bytes:
    """One file in UTF-8."""
    part, *parts = output.arguments
    lines = _pages(need, int(part)) if part else _index(need, int(parts[0]))
    return "\n".join(('<?xml version="1.0" encoding="utf-8"?>', *lines, "")).encode()


def files(addresses: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Each file with the pages that it names; an index names the other files."""
    parts = range(0, len(addresses), MOST)
    if len(parts) <= 1:
        return {INDEX: addresses}
    found = {f"sitemap-{number}.xml": addresses[start : start + MOST] for number, start in enumerate(parts, start=1)}
    return {INDEX: tuple(found), **found}


def listed(need: Need) -> tuple[str, ...]:
    """The addresses of all pages that search engines are to know, sorted."""
    found = (page.address for page in need(pages) if page.template not in _NOT_LISTED)
    return tuple(sorted(found))


def _pages(need: Need, part: int) -> Iterator[str]:
    base, known = need(base_url), dict(need(changes))
    yield f'<urlset xmlns="{_NAMESPACE}">'
    for address in need(listed)[(part - 1) * MOST : part * MOST]:
        on = f"<lastmod>{known[address].isoformat()}</lastmod>" if address in known else ""
        yield f"<url><loc>{xml(base + address)}</loc>{on}</url>"
    yield "</urlset>"


def _index(need: Need, parts: int) -> Iterator[str]:
    yield f'<sitemapindex xmlns="{_NAMESPACE}">'
    for number in range(1, parts + 1):
        yield f"<sitemap><loc>{xml(f'{need(base_url)}/sitemap-{number}.xml')}</loc></sitemap>"
    yield "</sitemapindex>"
