"""Prospectus, in two settings: its pages alone, like the others, and everything that it makes of key dates."""

import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.corpus import Programme, written
from benchmarks.tools.tool import ROOT, Tool, linked, page, text
from benchmarks.words import TOPICS

_TEMPLATE: Final = "templates/layouts/base.html"
_CAPTION: Final = "Table: Stages of the programme\n"
_CONFIG: Final = """\
name: Programmes
organisation: A network
base_url: https://example.org/
language: en
contact: programmes@example.org
"""
_PAGES_ALONE: Final = "feeds: no\nsearch: no\ncards: no\n"


def ours(product: Path = ROOT, *, whole: bool = False) -> Tool:
    """Prospectus: with pages and lists alone, or with key dates, calendars, feeds and cards where it is `whole`."""
    program = (sys.executable, str(product / "build.py"))
    site = ("--site", ".")
    return Tool(
        name="Prospectus, everything" if whole else "Prospectus",
        version=partial(_version, product),
        write=partial(_write, product, whole=whole),
        command=(*program, "build", *site),
        programme="content/programmes/{}.md",
        template=_TEMPLATE,
        cache=".prospectus",
        serve=(*program, "serve", *site, "--port", "{}"),
    )


def _write(product: Path, folder: Path, programmes: Iterable[Programme], *, whole: bool) -> None:
    topics = "".join(f"  - id: {id_}\n    name: {name}\n" for id_, name in TOPICS)
    text(folder, "site_config.yaml", f"{_CONFIG}{'' if whole else _PAGES_ALONE}topics:\n{topics}")
    text(folder, _TEMPLATE, (product / _TEMPLATE).read_text(encoding="utf-8"))
    page(folder, "content/index.md", "title: Programmes\n", "Programmes of the network.\n")
    for each in programmes:
        body = linked(each.body, "programme:{}").replace("| Stage |", f"{_CAPTION}| Stage |")
        page(folder, f"content/programmes/{each.id}.md", _front(each, whole=whole), body)


def _front(programme: Programme, *, whole: bool) -> str:
    dates = (
        ("opens", programme.opens),
        ("closes", programme.closes),
        ("interviews", programme.interviews),
        ("results", programme.results),
    )
    if whole:
        told = "key_dates:\n" + "".join(f"  - {kind}: {written(day)}\n" for kind, day in dates)
    else:
        told = "facts:\n" + "".join(f"  - label: {kind.title()}\n    value: {written(day)}\n" for kind, day in dates)
    return (
        f"title: {programme.title}\nsummary: {programme.summary}\nwho_for: {programme.who_for}\n"
        f"topics:\n  - {programme.topic}\n{told}"
    )


def _version(product: Path) -> str:
    lines = (product / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    return next(line.split('"')[1] for line in lines if line.startswith("version ="))
