"""What publishing is given, and what it answers."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from prospectus.base.diagnostics import Diagnostic

Why = Literal["wrong-use", "unfinished", "disk", "busy"]


class Wanted(Struct, frozen=True):
    """A file that the output folder shall hold.

    `path` is relative to the folder, with `/` between names. `make` gives the bytes; it is called only where they are
    needed, at most once, and answers `None` where they cannot be made, so that nothing is published. `digest` is
    `base.digest.digest` of the bytes where that is known: a file that stands already is then never made again.
    """

    path: str
    make: Callable[[], bytes | None]
    digest: bytes | None = None


class Published(Struct, frozen=True):
    """Paths by what became of them since the last build that was completed, each sorted. Equal files are in none."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class Refused(Struct, frozen=True):
    """Nothing was published; after a fault of the disk (`why` is "disk") perhaps a part, page by page.

    `reasons` are findings of severity "error" for people to read. They are empty for "unfinished": whoever could not
    make an output says why.
    """

    why: Why
    reasons: tuple[Diagnostic, ...] = ()
