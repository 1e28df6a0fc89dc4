"""MkDocs, with a theme of its own and without plugins. It has no lists; templates make them, on one page each."""

from collections.abc import Iterable
from pathlib import Path

from benchmarks.corpus import Programme
from benchmarks.tools.tool import PEERS, Tool, front_matter, linked, page, said, theme
from benchmarks.words import TOPICS


def mkdocs() -> Tool:
    """MkDocs with tables and headings that have ids."""
    program = str(PEERS / "venv/bin/mkdocs")
    return Tool(
        name="MkDocs",
        version=lambda: said(program, "--version").split()[2],
        write=_write,
        command=(program, "--quiet", "build"),
        programme="content/programmes/{}.md",
        template="theme/main.html",
    )


def _write(folder: Path, programmes: Iterable[Programme]) -> None:
    theme("mkdocs", folder)
    page(folder, "content/index.md", "title: Programmes\ntemplate: text.html\n", "Programmes of the network.\n")
    for topic, name in (("all", "All programmes"), *TOPICS):
        page(folder, f"content/{topic}.md", f"title: {name}\ntemplate: list.html\nlist: {topic}\n", "")
    for each in programmes:
        front = f"{front_matter(each)}topic: {each.topic}\n"
        page(folder, f"content/programmes/{each.id}.md", front, linked(each.body, "{}.md"))
