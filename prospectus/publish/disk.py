"""The disk, to write on: one method for each change that publishing makes, so that a test can fail each of them.

Every path is absolute. A fault is an `OSError`. Modes are 0644 and 0755 whatever the umask says.
"""

import errno
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Protocol

_NO_REPLACE: Final = 1
_EXCHANGE: Final = 2
_HERE: Final = -100  # AT_FDCWD
_NOT_OFFERED: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
_READ: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
_WRITE: Final = os.O_WRONLY | os.O_NOFOLLOW | os.O_NONBLOCK


class WritableDisk(Protocol):
    """What publishing needs of a disk. Links are never followed in the last name of a path."""

    def state(self, path: str) -> os.stat_result | None:
        """What `lstat` says; `None` where there is nothing."""
        ...

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file; `None` where there is none."""
        ...

    def names(self, path: str) -> tuple[str, ...]:
        """The names in a folder, sorted; none where there is no folder."""
        ...

    def make_folder(self, path: str) -> None:
        """Make a folder; its parent exists."""
        ...

    def write(self, path: str, data: bytes) -> None:
        """Write a file that nobody else looks at, over what stood there. It may be left half written."""
        ...

    def replace(self, source: str, target: str) -> None:
        """Move a file over another, or to where there is none, in one instant."""
        ...

    def place(self, source: str, target: str) -> None:
        """Move a file to where there is nothing, in one instant; `FileExistsError` where there is something."""
        ...

    def exchange(self, source: str, target: str) -> None:
        """Let two files change places in one instant; where the system cannot, `source` is gone afterwards."""
        ...

    def remove(self, path: str) -> None:
        """Remove a file."""
        ...

    def remove_folder(self, path: str) -> None:
        """Remove an empty folder."""
        ...


@dataclass(frozen=True)
class RealDisk:
    """The file system."""

    def state(self, path: str) -> os.stat_result | None:
        """What `lstat` says; `None` where there is nothing."""
        try:
            return os.lstat(path)
        except (FileNotFoundError, NotADirectoryError):
            return None

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file; `None` where there is none, or where a link stands."""
        try:
            descriptor = os.open(path, _READ)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as fault:
            if fault.errno == errno.ELOOP:
                return None
            raise
        with os.fdopen(descriptor, "rb") as handle:
            return handle.read() if stat.S_ISREG(os.fstat(descriptor).st_mode) else None

    def names(self, path: str) -> tuple[str, ...]:
        """The names in a folder, sorted; none where there is no folder."""
        try:
            return tuple(sorted(os.listdir(path)))
        except (FileNotFoundError, NotADirectoryError):
            return ()

    def make_folder(self, path: str) -> None:
        """Make a folder; its parent exists."""
        os.mkdir(path)
        os.chmod(path, 0o755)  # noqa: S103  # what is published is there to be read

    def write(self, path: str, data: bytes) -> None:
        """Write a file that nobody else looks at, over what stood there. It may be left half written."""
        descriptor = _reusable(path)
        if descriptor is None:
            descriptor = os.open(path, _WRITE | os.O_CREAT | os.O_EXCL, 0o644)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.ftruncate(descriptor, len(data))
            os.fchmod(descriptor, 0o644)
        finally:
            os.close(descriptor)

    def replace(self, source: str, target: str) -> None:
        """Move a file over another, or to where there is none, in one instant."""
        os.replace(source, target)

    def place(self, source: str, target: str) -> None:
        """Move a file to where there is nothing, in one instant; `FileExistsError` where there is something."""
        if not self._renamed(source, target, _NO_REPLACE):
            os.link(source, target)
            os.unlink(source)

    def exchange(self, source: str, target: str) -> None:
        """Let two files change places in one instant; where the system cannot, `source` is gone afterwards."""
        if not self._renamed(source, target, _EXCHANGE):
            os.replace(source, target)

    def remove(self, path: str) -> None:
        """Remove a file."""
        os.unlink(path)

    def remove_folder(self, path: str) -> None:
        """Remove an empty folder."""
        os.rmdir(path)

    def _renamed(self, source: str, target: str, flag: int) -> bool:
        """Whether the system could do it; a fault of the disk is raised."""
        if self._renameat2 is None:
            return False
        code = self._renameat2(source, target, flag)
        if code and code not in _NOT_OFFERED:
            raise OSError(code, os.strerror(code), target)
        return not code

    @cached_property
    def _renameat2(self) -> Callable[[str, str, int], int] | None:
        """Linux's rename with flags, answering with an error number or 0; `None` on another system."""
        import ctypes

        call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
        if call is None:
            return None

        def renameat2(source: str, target: str, flag: int) -> int:
            failed = call(_HERE, os.fsencode(source), _HERE, os.fsencode(target), flag)
            return ctypes.get_errno() if failed else 0

        return renameat2


def _reusable(path: str) -> int | None:
    """A file open to be written anew, where nobody else can notice; `None` after making way for a new one.

    Writing over an old file saves freeing its blocks, which on some disks takes a hundred times as long as the rest.
    """
    try:
        descriptor = os.open(path, _WRITE)
    except FileNotFoundError:
        return None
    except OSError:
        descriptor = -1
    if descriptor >= 0:
        found = os.fstat(descriptor)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1 and _unobserved(descriptor):
            return descriptor
        os.close(descriptor)
    os.unlink(path)
    return None


def _unobserved(descriptor: int) -> bool:
    """Whether no other process has the file open or mapped: then alone does Linux grant a lease for writing."""
    if sys.platform != "linux":
        return False
    import fcntl
    from signal import SIGURG

    try:
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, SIGURG)  # a signal that does nothing, should somebody come just now
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_WRLCK)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError:
        return False
    return True
