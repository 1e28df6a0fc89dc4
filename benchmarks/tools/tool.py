"""What a benchmark needs to know of a generator."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.corpus import Programme

HERE: Final = Path(__file__).resolve().parent.parent
ROOT: Final = HERE.parent
PEERS: Final = HERE / ".peers"
OUTPUT: Final = "public"


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator, as it is used here. All paths are relative to the folder of its site.

    `version` asks it for its version; `write` writes the corpus, the theme and the settings. `command` builds the site
    into `OUTPUT`. `programme` is the path of a programme, with `{}` for its id; `template` the layout of all pages;
    `cache` the folder of what is remembered from one build to the next, empty where nothing is. `serve` is the command
    of its preview, with `{}` for the port; empty where that is not measured.
    """

    name: str
    version: Callable[[], str]
    write: Callable[[Path, Iterable[Programme]], None]
    command: tuple[str, ...]
    programme: str
    template: str
    cache: str = ""
    serve: tuple[str, ...] = ()


def theme(name: str, folder: Path) -> None:
    """Copy the theme of a generator into the folder of its site."""
    shutil.copytree(HERE / "themes" / name, folder, dirs_exist_ok=True)


def page(folder: Path, path: str, front: str, body: str) -> None:
    """Write a page with YAML front matter."""
    text(folder, path, f"---\n{front}---\n{body}")


def text(folder: Path, path: str, content: str) -> None:
    """Write a file, and the folders it stands in."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")


def front_matter(programme: Programme) -> str:
    """The front matter that Hugo, Eleventy and MkDocs share, apart from the topic."""
    return (
        f"title: {programme.title}\nsummary: {programme.summary}\nwho_for: {programme.who_for}\n"
        f"opens: {programme.opens}\ncloses: {programme.closes}\n"
        f"interviews: {programme.interviews}\nresults: {programme.results}\n"
    )


def linked(body: str, address: str) -> str:
    """A body whose links to programmes are written as a generator wants them: `address` with `{}` for the id."""
    return re.sub("@(.+?)@", lambda found: address.format(found[1]), body)


def said(*command: str) -> str:
    """What a command prints, without the space around it."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
