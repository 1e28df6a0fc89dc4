"""What stands in the output folder, and whether it is ours.

A file is ours where the manifest or the journal has its path with the digest of the bytes that it holds, or where it
is empty and they have its path (so a machine that lost its power leaves nothing to be mended by hand). A file of ours
that was changed by hand is not ours any more: nothing is lost without being asked.
"""

import os
import stat
from collections.abc import Mapping
from typing import Literal, NamedTuple, Self

from msgspec import Struct

from prospectus.base.digest import digest
from prospectus.publish import manifest
from prospectus.publish.disk import WritableDisk
from prospectus.publish.paths import OWN


class Seen(NamedTuple):
    """A file's digest, and what `lstat` said when that was known: where it says the same, the file isn't read again."""

    digest: bytes
    size: int
    modified: int
    changed: int
    inode: int

    @classmethod
    def of(cls, known: bytes, state: os.stat_result) -> Self:
        """A digest with the state of the file that has it."""
        return cls(known, state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino)


class There(Struct, frozen=True):
    """What stands at a path; `seen` is known of files alone."""

    kind: Literal["nothing", "file", "folder", "other"]
    seen: Seen | None = None


class Standing(Struct, frozen=True):
    """The output folder before this build.

    `completed` is the manifest, `journal` what a killed build was about to do, `written` the paths in either.
    `remembered` is what was seen of each file.
    `unsettled` is true where a killed build has left records behind, or none was ever completed.
    """

    disk: WritableDisk
    folder: str
    completed: Mapping[str, bytes]
    journal: frozenset[manifest.Entry]
    written: frozenset[str]
    remembered: Mapping[str, Seen]
    unsettled: bool

    def look(self, path: str) -> There:
        """What stands at a path below the folder."""
        state = self.disk.state(f"{self.folder}/{path}")
        if state is None:
            return There("nothing")
        if not stat.S_ISREG(state.st_mode):
            return There("folder" if stat.S_ISDIR(state.st_mode) else "other")
        known = self.remembered.get(path)
        if known is not None and known == Seen.of(known.digest, state):
            return There("file", known)
        return There("file", Seen.of(digest(self.disk.read(f"{self.folder}/{path}") or b""), state))

    def is_ours(self, path: str, seen: Seen) -> bool:
        """Whether the file at a path holds what we wrote there."""
        written = self.completed.get(path) == seen.digest or (path, seen.digest) in self.journal
        return written or (seen.size == 0 and path in self.written)


def stand(disk: WritableDisk, folder: str, remembered: Mapping[str, Seen]) -> Standing | None:
    """The output folder as it stands; `None` where it isn't ours: it holds something, and no record of ours."""
    names = disk.names(folder)
    records = [disk.read(f"{folder}/{name}") for name in (manifest.MANIFEST, manifest.JOURNAL)]
    if records == [None, None] and not all(name.startswith(OWN) for name in names):
        return None
    completed, journal = (manifest.read(record) for record in records)
    unsettled = [name for name in names if name.startswith(OWN)] != [manifest.MANIFEST]
    written = frozenset(path for path, _ in (*completed, *journal))
    return Standing(disk, folder, dict(completed), frozenset(journal), written, remembered, unsettled)
