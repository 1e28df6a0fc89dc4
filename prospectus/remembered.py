"""What one build leaves to the next: where it stands, for which version of the code it holds, and what it said.

Architecture Invariant: imports nothing that costs time, because a build with nothing to do comes by here.
"""

import os
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from prospectus.base import own_files
from prospectus.base.theme_paths import is_theme
from prospectus.engine import code, quick

if TYPE_CHECKING:
    from prospectus.base.diagnostics import Diagnostic

PACKAGE = os.path.dirname(__file__)  # noqa: PTH120  # pathlib costs a no-op build time
DEPENDENCIES = ("jinja2", "markdown", "msgspec", "nh3", "pillow", "pydantic", "pydantic_core", "pyyaml", "tzdata")
"""The packages that have a say in what is published."""


class Said(NamedTuple):
    """What a build said in the end: its output folder, how many pages there are, and all findings as JSON."""

    output: str
    pages: int
    findings: str


def cache_of(site: str) -> str:
    """The folder in which answers are remembered; it may be lost, kept, or carried to another machine at any time."""
    return f"{site}/.prospectus/cache"


def version() -> str:
    """The version of everything that answers questions."""
    return code.version(PACKAGE, DEPENDENCIES)


def stamp() -> tuple[bytes, int]:
    """The same, on this machine, for the price of a `stat` a file."""
    return code.stamp(PACKAGE, DEPENDENCIES)


def encoded(said: Said) -> bytes:
    """What is remembered of what a build said."""
    return f"{said.output}\0{said.pages}\0{said.findings}".encode(errors="surrogateescape")


def keep_marks(site: str, marks: Mapping[str, own_files.Mark]) -> None:
    """Remember what `stat` says of every file that was published, by its path below the output folder."""
    quick.write(_published(site), b"published", (None, None), (), marks, b"untouched")


def nothing_to_do(site: str, theme: str, output: str, as_of: datetime, options: Mapping[str, str]) -> Said | None:
    """What the last build said, where this one would find, publish and say the same; `None` in every doubt."""
    if own_files.mark(quick.place(cache_of(site))) is None:
        return None

    def mark(path: str) -> own_files.Mark | None:
        found = own_files.mark(f"{site}/{path}")
        return own_files.mark(f"{theme}/{path}") if found is None and is_theme(path) else found

    told = quick.unchanged(cache_of(site), stamp()[0], as_of, options, mark)
    if told is None:
        return None
    folder, pages, findings = told.decode(errors="surrogateescape").split("\0", 2)
    if folder != output or not _is_untouched(site, output, as_of):
        return None
    return Said(folder, int(pages), findings)


def findings_of(said: Said) -> "tuple[Diagnostic, ...]":
    """The findings that a build told."""
    if not said.findings:
        return ()
    from prospectus.base.stored_diagnostics import decoded

    return decoded(said.findings)


def _is_untouched(site: str, output: str, as_of: datetime) -> bool:
    return bool(
        quick.unchanged(_published(site), b"published", as_of, {}, lambda path: own_files.mark(f"{output}/{path}"))
    )


def _published(site: str) -> str:
    return f"{cache_of(site)}/published"
