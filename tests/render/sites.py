"""Small sites in memory, and the files that they become."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Final

from prospectus.base import need as leaves
from prospectus.base.disk import MemoryDisk
from prospectus.engine.plain import Plain

ROOT: Final = Path(__file__).resolve().parents[2]
CONFIG: Final = """name: Example Programmes
organisation: Example Network
base_url: https://example.org
language: en
contact:
  email: hello@example.org
"""
LEADERS: Final = """---
title: Leaders in Healthcare Science
summary: A year with the UK's measurement laboratories.
lasts: 12 months
places: up to 4
run_by: network
key_dates:
  - opens: 1 March 2017
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - results: week commencing 5 June 2017
  - what: Open evening
    kind: event
    when: 6 June 2017, 10am to 4pm
    where: Example Hall, London
    note: Bring a *friend*, and see the [network](organisation:network).
  - starts: September 2017
  - ends: to be confirmed
apply: https://example.org/leaders
updates:
  - on: 3 April 2017
    note: The closing date is now 26 April 2017.
  - on: 1 March 2017
    note: Applications & questions are open, for "all" <grades>.
redirect_from:
  - /old/leaders
gone:
  - /older/leaders.html
---
Spend a year.
"""
NETWORK: Final = "---\nname: Example Network\nurl: https://network.example.org/\n---\nA network.\n"
FILES: Final[tuple[tuple[str, str], ...]] = (
    ("site_config.yaml", CONFIG),
    ("content/programmes/leaders.md", LEADERS),
    ("content/organisations/network.md", NETWORK),
)
AS_OF: Final = datetime(2017, 4, 20, tzinfo=UTC)

Files = dict[str, bytes]


def engine(changed: dict[str, str | bytes] | None = None, as_of: datetime = AS_OF, *, theme: bool = False) -> Plain:
    """An engine for the small site with some files added or in place of others; with the real templates for `theme`."""
    files: dict[str, str | bytes] = {**(_theme() if theme else {}), **dict(FILES), **(changed or {})}
    disk = MemoryDisk(files)
    given: dict[Callable[..., object], Callable[..., object]] = {
        leaves.file: disk.read,
        leaves.folder: disk.entries,
        leaves.reached: lambda instant: instant <= as_of,
        leaves.option: lambda _: "",
    }
    return Plain(given)


def made(need: Plain, form: ModuleType) -> Files:
    """All files of one format."""
    return {output.path: need(form.render, output) for output in need(form.outputs)}


def codes(need: Plain) -> list[str]:
    """The codes of the findings."""
    return [found.code for found in need.told]


def _theme() -> Files:
    found = (*(ROOT / "templates").rglob("*.html"), *(ROOT / "assets").glob("*.*"))
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in found}
