"""Pages at addresses where something stood before: they lead on to where it stands now, or say that it is gone."""

from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import HOME
from prospectus.plan.frame import base_url
from prospectus.plan.given_up import moved_along
from prospectus.plan.moved import moved
from prospectus.plan.words import words
from prospectus.render.links import relative
from prospectus.render.output import Output, path_of
from prospectus.render.xml import xml

FORMAT: Final = "redirects"


def outputs(need: Need) -> tuple[Output, ...]:
    """One page for each old address."""
    found = (*need(moved), *need(moved_along))
    return tuple(Output(path_of(each.old), FORMAT, (each.old, each.new, each.title)) for each in found)


def render(need: Need, output: Output) -> bytes:
    """One page, which works without scripts and without the host."""
    old, new, title = output.arguments
    head, heading, more = _gone(need, old) if not new else _moved(need, old, new, title)
    lines = (
        "<!doctype html>",
        f'<html lang="{xml(need(config).language)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        *head,
        f'<link rel="stylesheet" href="{xml(_way(need, old, "/assets/style.css"))}">',
        "</head>",
        "<body>",
        "<main>",
        f"<h1>{heading}</h1>",
        *more,
        "</main>",
        "</body>",
        "</html>",
        "",
    )
    return "\n".join(lines).encode()


def _moved(need: Need, old: str, new: str, title: str) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    way = xml(_way(need, old, new))
    head = (
        f"<title>{xml(title)}</title>",
        f'<meta http-equiv="refresh" content="0; url={way}">',
        f'<link rel="canonical" href="{xml(need(base_url) + new)}">',
    )
    return head, f'<a href="{way}">{xml(title)}</a>', ()


def _gone(need: Need, old: str) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    interface = words(need).interface
    head = (f"<title>{xml(interface.not_found)}</title>", '<meta name="robots" content="noindex">')
    home = f'<p><a href="{xml(_way(need, old, HOME))}">{xml(interface.home)}</a></p>'
    return head, xml(interface.not_found), (f"<p>{xml(interface.not_found_text)}</p>", home)


def _way(need: Need, old: str, new: str) -> str:
    address, mark, anchor = new.partition("#")
    return relative(address, old, files=need(config).links == "files") + mark + anchor
