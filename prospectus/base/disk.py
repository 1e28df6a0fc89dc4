"""The disk, as an interface: the real one, and one in memory for tests.

Every path is relative to the disk's root, with `/` between names and no `..`.
"""

import errno
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from prospectus.base.need import EntryKind

_NOTHING_THERE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.EINVAL})


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What `stat` says of a file: equal fingerprints make equal bytes likely, never certain."""

    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int


class Disk(Protocol):
    """What the first stage needs of a disk: nothing here writes."""

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file; `None` where there is none."""
        ...

    def entries(self, path: str) -> tuple[tuple[str, EntryKind], ...]:
        """Name and kind of everything in a folder, sorted by name; empty where there is no folder."""
        ...

    def fingerprint(self, path: str) -> Fingerprint | None:
        """The fingerprint of a file or folder; `None` where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class RealDisk:
    """A folder of the file system. Symbolic links are never followed, and no path leads out of the folder.

    A fault of the disk, such as a file that may not be read, is an `OSError`: it must not look like an absent file.
    """

    root: Path

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file; `None` where there is none, or where a link stands in the path."""
        if self._leads_out(path):
            return None
        try:
            descriptor = os.open(f"{self.root}/{path}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError as fault:
            if _is_absent(fault):
                return None
            raise
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            return None
        with os.fdopen(descriptor, "rb") as handle:
            return handle.read()

    def entries(self, path: str) -> tuple[tuple[str, EntryKind], ...]:
        """Name and kind of everything in a folder, sorted by name; empty where there is no folder, or a link to one."""
        if path and self._leads_out(f"{path}/"):
            return ()
        try:
            with os.scandir(f"{self.root}/{path}") as found:
                return tuple(sorted((entry.name, _kind(entry)) for entry in found))
        except OSError as fault:
            if _is_absent(fault):
                return ()
            raise

    def fingerprint(self, path: str) -> Fingerprint | None:
        """The fingerprint of a file or folder; `None` where there is none."""
        try:
            found = os.stat(f"{self.root}/{path}", follow_symlinks=False)
        except OSError as fault:
            if _is_absent(fault):
                return None
            raise
        return Fingerprint(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)

    def _leads_out(self, path: str) -> bool:
        """Whether a folder on the way is a link, or the way goes upwards."""
        if path.startswith("/") or ".." in path.split("/"):
            return True
        at = path.find("/")
        while at >= 0 and not os.path.islink(f"{self.root}/{path[:at]}"):
            at = path.find("/", at + 1)
        return at >= 0


def _is_absent(fault: OSError) -> bool:
    """Whether nothing is there; any other fault of the disk must not look like that."""
    return fault.errno in _NOTHING_THERE


def _kind(entry: "os.DirEntry[str]") -> EntryKind:
    if entry.is_file(follow_symlinks=False):
        return "file"
    return "folder" if entry.is_dir(follow_symlinks=False) else "other"


@dataclass(slots=True)
class MemoryDisk:
    """A dictionary of files, for tests. A file given as text is UTF-8."""

    files: dict[str, bytes | str] = field(default_factory=dict)

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; `None` where there is none."""
        found = self.files.get(path)
        return found.encode() if isinstance(found, str) else found

    def entries(self, path: str) -> tuple[tuple[str, EntryKind], ...]:
        """Name and kind of everything in a folder, sorted by name; empty where there is no folder."""
        prefix = f"{path}/" if path not in ("", ".") else ""
        below = (name.removeprefix(prefix).partition("/") for name in self.files if name.startswith(prefix))
        kinds: dict[str, EntryKind] = {head: "folder" if slash else "file" for head, slash, _ in below}
        return tuple(sorted(kinds.items()))

    def fingerprint(self, path: str) -> Fingerprint | None:
        """A fingerprint made of the bytes alone, or of what stands in a folder."""
        found = self.read(path) or self.entries(path)
        return Fingerprint(len(found), hash(found), 0, 0) if found or path in self.files else None
