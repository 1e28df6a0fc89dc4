"""Structured data as JSON-LD (schema.org), safe inside a script element."""

from typing import Final

import msgspec

from prospectus.plan.views.link import INTERNAL, Html, Link

_UNSAFE: Final = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def json_ld(kind: str, **properties: object) -> Html:
    """One thing of schema.org's type `kind`; empty properties are left out."""
    told = {"@context": "https://schema.org", "@type": kind, **_told(properties)}
    text = msgspec.json.encode(told).decode()
    for character, escape in _UNSAFE:
        text = text.replace(character, escape)
    return Html(text)


def thing(kind: str, **properties: object) -> dict[str, object]:
    """A thing inside another."""
    return {"@type": kind, **_told(properties)}


def breadcrumb_list(base: str, crumbs: tuple[Link, ...], heading: str, address: str) -> tuple[Html, ...]:
    """The way from the home page to a page."""
    steps = (*((link.text, base + link.href.removeprefix(INTERNAL)) for link in crumbs), (heading, base + address))
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": url}
        for place, (name, url) in enumerate(steps, start=1)
    ]
    return (json_ld("BreadcrumbList", itemListElement=items),)


def _told(properties: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in properties.items() if value not in ("", None, [], ())}
