"""The records that stand in the output folder itself, and say what in it is ours.

`.prospectus-manifest` lists every file of the last completed build with the digest of its bytes. It depends on that
build alone, and travels with the folder, so the folder stays ours where `.prospectus/` is lost. Where `b2sum` is
installed, `b2sum --length=128 --check .prospectus-manifest` tells whether a copy of the site is whole.

`.prospectus-journal` has the same form. It lists what is about to be put into the folder, and is gone when that is
done. A build that was killed leaves it, and the next one knows by it which files are ours.
"""

from collections.abc import Iterable
from typing import Final

from prospectus.publish.paths import OWN, path_problem

MANIFEST: Final = f"{OWN}manifest"
JOURNAL: Final = f"{OWN}journal"
_HEADER: Final = "# Written by Prospectus: every file of the site with the BLAKE2b digest (128 bits) of its bytes.\n"
_SEPARATOR: Final = "  "
_DIGEST_LENGTH: Final = 32

Entry = tuple[str, bytes]


def write(entries: Iterable[Entry]) -> bytes:
    """The bytes of a record of paths and digests, sorted by path."""
    return "".join((_HEADER, *(f"{digest.hex()}{_SEPARATOR}{path}\n" for path, digest in sorted(entries)))).encode()


def read(data: bytes | None) -> tuple[Entry, ...]:
    """The entries of a record. What cannot be ours is left out: somebody may have put it there."""
    lines = (data or b"").decode(errors="replace").split("\n")
    return tuple(entry for line in lines if (entry := _entry(line)))


def _entry(line: str) -> Entry | None:
    hexadecimal, _, path = line.partition(_SEPARATOR)
    if len(hexadecimal) != _DIGEST_LENGTH or path_problem(path):
        return None
    try:
        return path, bytes.fromhex(hexadecimal)
    except ValueError:
        return None
