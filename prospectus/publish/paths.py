"""Which paths an output may have, on any file system that it may be copied to."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

OWN: Final = ".prospectus-"  # what starts like this at the top of the output folder is our own bookkeeping
_PLAIN: Final = re.compile(r"[a-z0-9_-][a-z0-9._-]{0,99}(/[a-z0-9_-][a-z0-9._-]{0,99}){0,19}")
_LONGEST_NAME: Final = 255
_LONGEST: Final = 1024


def path_problem(path: str) -> str:
    """Why an output may not have this path, as the end of a sentence; empty where it may."""
    if _PLAIN.fullmatch(path):
        return ""
    names = path.split("/")
    checks = (
        (any(name in ("", ".", "..") for name in names), "is not a plain path below the output folder"),
        ("\\" in path or not path.isprintable(), "has a character that has no place in an address"),
        (not unicodedata.is_normalized("NFC", path), "is not written in the usual form of its letters (NFC)"),
        (path.startswith(OWN), f"begins with {OWN}, which is kept for the folder's own records"),
        (len(path.encode(errors="replace")) > _LONGEST, "is too long"),
        (any(len(name.encode(errors="replace")) > _LONGEST_NAME for name in names), "has too long a name in it"),
    )
    return next((sentence for wrong, sentence in checks if wrong), "")


def collisions(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of paths that cannot stand together: equal but for case, or one a file and the other a folder."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in sorted(paths):
        folded = path if _PLAIN.fullmatch(path) else _folded(path)
        if folded in files:
            yield files[folded], path
        files[folded] = path
        for parent in parents(folded):
            folders.setdefault(parent, path)
    yield from ((files[name], folders[name]) for name in sorted(files.keys() & folders.keys()))


def parents(path: str) -> tuple[str, ...]:
    """The folders above a path, the outermost first: `a/b/c` → `a`, `a/b`."""
    names = path.split("/")[:-1]
    return tuple("/".join(names[: end + 1]) for end in range(len(names)))


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())
