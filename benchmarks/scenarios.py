"""What happens before a build that is measured, and how one sees afterwards that the build really did its work."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.corpus import identifier
from benchmarks.running import FailedError
from benchmarks.tools.tool import OUTPUT, Tool


@dataclass(frozen=True, slots=True)
class Site:
    """The corpus of some size, written for a generator into a folder."""

    tool: Tool
    folder: Path
    size: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """What a build is to answer.

    `prepare(site, round)` does it, and gives the folder to build in and a text that the page of the programme
    `target(site, round)` must contain afterwards. `warm`: there was a build before.
    """

    id: str
    title: str
    prepare: Callable[[Site, int], tuple[Path, str]]
    warm: bool = True


def target(site: Site, number: int) -> str:
    """The id of the programme that a round is about: another one each time."""
    return identifier(number * 37 % site.size)


def verify(site: Site, number: int, folder: Path, expected: str) -> None:
    """Fail if the page of the round's programme is not there or does not contain what it must."""
    page = folder / OUTPUT / "programmes" / target(site, number) / "index.html"
    if expected not in page.read_text(encoding="utf-8"):
        raise FailedError(f"{site.tool.name}: {page} does not contain “{expected}”")


def _everything(site: Site, _number: int) -> tuple[Path, str]:
    shutil.rmtree(site.folder / OUTPUT, ignore_errors=True)
    if site.tool.cache:
        shutil.rmtree(site.folder / site.tool.cache, ignore_errors=True)
    return site.folder, "</html>"


def _nothing(site: Site, _number: int) -> tuple[Path, str]:
    return site.folder, "</html>"


def _page(site: Site, number: int) -> tuple[Path, str]:
    file = site.folder / site.tool.programme.format(target(site, number))
    return site.folder, edit(file, f"Edited in round {number}.", r"\Z", "\n{}\n")


def _template(site: Site, number: int) -> tuple[Path, str]:
    return site.folder, edit(site.folder / site.tool.template, f"<p>Round {number}</p>", "</body>", "{}\n")


def _fresh(site: Site, _number: int) -> tuple[Path, str]:
    folder = site.folder.with_name(f"{site.folder.name}-fresh")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(site.folder, folder, copy_function=shutil.copyfile)
    return folder, "</html>"


def edit(file: Path, words: str, before: str, form: str) -> str:
    """Write words before a place that a pattern finds, in place of those of an earlier round; answers the words."""
    text = file.read_text(encoding="utf-8")
    old = re.escape(form.format("\0")).replace(re.escape("\0"), re.sub(r"\d+", r"\\d+", re.escape(words)))
    file.write_text(re.sub(f"(?:{old})?({before})", form.format(words) + r"\1", text, count=1), encoding="utf-8")
    return words


SCENARIOS: Final = (
    Scenario("everything", "Everything, no cache", _everything, warm=False),
    Scenario("nothing", "Nothing changed", _nothing),
    Scenario("page", "One page edited", _page),
    Scenario("template", "A template edited", _template),
    Scenario("fresh", "Fresh checkout, restored cache", _fresh),
)
