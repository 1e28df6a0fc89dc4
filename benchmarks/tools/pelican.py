"""Pelican, whose articles are the programmes."""

from collections.abc import Iterable
from pathlib import Path

from benchmarks.corpus import Programme, written
from benchmarks.tools.tool import PEERS, Tool, linked, said, text, theme


def pelican() -> Tool:
    """Pelican without feeds, authors, tags and typography."""
    program = str(PEERS / "venv/bin/pelican")
    return Tool(
        name="Pelican",
        version=lambda: said(program, "--version"),
        write=_write,
        command=(program, "--quiet"),
        programme="content/{}.md",
        template="theme/templates/base.html",
    )


def _write(folder: Path, programmes: Iterable[Programme]) -> None:
    theme("pelican", folder)
    for each in programmes:
        front = (
            f"Title: {each.title}\nSlug: {each.id}\nDate: 2026-01-01\nCategory: {each.topic}\n"
            f"Summary: {each.summary}\nWho_for: {each.who_for}\n"
            f"Opens: {written(each.opens)}\nCloses: {written(each.closes)}\n"
            f"Interviews: {written(each.interviews)}\nResults: {written(each.results)}\n"
        )
        text(folder, f"content/{each.id}.md", f"{front}\n{linked(each.body, '../{}/')}")
