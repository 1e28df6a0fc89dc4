"""Files that only we write and read, such as the cache: a file is written whole or not at all.

Architecture Invariant: imports nothing but `os`, because a build with nothing to do comes by here.
"""

import os
from collections.abc import Iterator

# What `stat` says of a file: size, mtime, ctime (both in nanoseconds) and inode.
Mark = tuple[int, int, int, int]


def load(path: str) -> bytes | None:
    """The bytes of a file; `None` where it cannot be read."""
    try:
        with open(path, "rb") as handle:  # noqa: PTH123  # pathlib costs a no-op build a quarter of its time
            return handle.read()
    except OSError:
        return None


def save(path: str, data: bytes) -> None:
    """Put `data` into a file, in one step, and make its folder where there is none. Raises `OSError`."""
    os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
    beside = f"{path}.{os.getpid()}"
    with open(beside, "wb") as handle:  # noqa: PTH123
        handle.write(data)
    os.replace(beside, path)  # noqa: PTH105


def delete(path: str) -> None:
    """Delete a file; nothing where there is none, or where it cannot be done."""
    try:
        os.unlink(path)  # noqa: PTH108
    except OSError:
        return


def names(folder: str) -> tuple[str, ...]:
    """The names in a folder, sorted; empty where there is no folder."""
    try:
        return tuple(sorted(os.listdir(folder)))  # noqa: PTH208
    except OSError:
        return ()


def walk(folder: str, ending: str) -> Iterator[tuple[str, Mark]]:
    """Every file below a folder whose name ends so: its path and mark, in the order of the folders."""
    try:
        found = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from walk(entry.path, ending)
        elif entry.name.endswith(ending):
            at = entry.stat(follow_symlinks=False)
            yield entry.path, (at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino)


def mark(path: str) -> Mark | None:
    """The mark of a file or folder, links not followed; `None` where nothing is."""
    try:
        at = os.stat(path, follow_symlinks=False)  # noqa: PTH116
    except OSError:
        return None
    return at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino
