"""What one build leaves to the next: where it stands, for which version of the code it holds, and what it said.

Architecture Invariant: imports nothing that costs time, because a build with nothing to do comes by here.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from prospectus.base import own_files
from prospectus.base.diagnostics import Diagnostic
from prospectus.base.overlay import is_theme
from prospectus.engine import code, quick

PACKAGE: Final = str(Path(__file__).parent)
DEPENDENCIES: Final = (
    "jinja2",
    "markdown",
    "msgspec",
    "nh3",
    "pillow",
    "pydantic",
    "pydantic_core",
    "pyyaml",
    "tzdata",
)
"""The packages that have a say in what is published."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a build said in the end: its output folder, how many pages and files there are, and all findings."""

    output: str
    pages: int
    files: int
    findings: tuple[Diagnostic, ...]


def cache_of(site: Path) -> str:
    """The folder in which answers are remembered; it may be lost, kept, or carried to another machine at any time."""
    return str(site / ".prospectus" / "cache")


def version() -> str:
    """The version of everything that answers questions."""
    return code.version(PACKAGE, DEPENDENCIES)


def stamp() -> tuple[bytes, int]:
    """The same, on this machine, for the price of a `stat` a file."""
    return code.stamp(PACKAGE, DEPENDENCIES)


def encoded(said: Said) -> bytes:
    """What is remembered of what a build said."""
    return msgspec.msgpack.encode(said)


def nothing_to_do(site: Path, theme: Path, as_of: datetime, options: Mapping[str, str]) -> Said | None:
    """What the last build said, where this one would find and say the same; `None` in every doubt."""

    def mark(path: str) -> own_files.Mark | None:
        found = own_files.mark(f"{site}/{path}")
        return own_files.mark(f"{theme}/{path}") if found is None and is_theme(path) else found

    if not os.path.exists(quick.place(cache_of(site))):  # noqa: PTH110  # pathlib costs a no-op build time
        return None
    said = quick.unchanged(cache_of(site), stamp()[0], as_of, options, mark)
    try:
        return msgspec.msgpack.decode(said, type=Said) if said else None
    except msgspec.DecodeError:
        return None
