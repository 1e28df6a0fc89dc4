"""Eleventy, with Nunjucks layouts and Markdown that goes through no template language first."""

from collections.abc import Iterable
from pathlib import Path

from benchmarks.corpus import Programme
from benchmarks.tools.tool import PEERS, Tool, front_matter, linked, page, said, theme


def eleventy() -> Tool:
    """Eleventy, started by Node without npx."""
    program = str(PEERS / "node_modules/@11ty/eleventy/cmd.cjs")
    return Tool(
        name="Eleventy",
        version=lambda: said("node", program, "--version"),
        write=_write,
        command=("node", program, "--quiet"),
        programme="programmes/{}.md",
        template="_includes/base.njk",
    )


def _write(folder: Path, programmes: Iterable[Programme]) -> None:
    theme("eleventy", folder)
    for each in programmes:
        front = f"{_dates_as_text(front_matter(each))}topic: {each.topic}\n"
        page(folder, f"programmes/{each.id}.md", front, linked(each.body, "../{}/"))


def _dates_as_text(front: str) -> str:
    kinds = ("opens", "closes", "interviews", "results")
    return "".join(
        f'{key}: "{value}"\n' if key in kinds else f"{key}: {value}\n"
        for key, _, value in (line.partition(": ") for line in front.splitlines())
    )
