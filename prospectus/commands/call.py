"""What a command is called with, and the exit codes with which it answers."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from prospectus.report import Format

GOOD: Final = 0
ERRORS_IN_CONTENT: Final = 1
WRONG_USE: Final = 2
STALE: Final = 3
FAULT_OF_OURS: Final = 70
ANOTHER_BUILD: Final = 75
INTERRUPTED: Final = 130


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the command line.

    `site` is the folder of the site, `theme` the folder whose templates and assets serve where the site has none.
    `as_of` is the instant as the caller wrote it, empty for what `now` says (aware, UTC). `options` are the rest.
    """

    site: Path
    theme: Path
    output: Path
    as_of: str
    now: Callable[[], datetime]
    format: "Format"
    terminal: bool
    cores: int
    options: Namespace

    def chosen(self) -> dict[str, str]:
        """What the caller says in place of the configuration."""
        named = {name: getattr(self.options, name, None) for name in ("base_url", "links")}
        return {name: value for name, value in named.items() if value}


class WrongUseError(Exception):
    """The command was called in a way that makes no sense; the text says what to do instead."""
