"""One build of a site at a time."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from prospectus.publish.findings import broken, busy, finding
from prospectus.publish.settings import WORKSHOP
from prospectus.publish.value import Refused

_FLAGS: Final = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK


@contextmanager
def alone(site: Path) -> Iterator[Refused | None]:
    """`None` while this process is the only one that builds the site; else why it may not build.

    The lock is `flock` on `.prospectus/lock`. The system frees it when the process dies, however it dies; children
    that are forked meanwhile let go of it, so that none of them keeps it beyond its parent's death.
    """
    try:
        descriptor = _open(site)
    except OSError as fault:
        yield Refused("disk", (broken(site, fault),))
        return
    if descriptor is None:
        message = f"{WORKSHOP} is a link. It must be a folder of the site itself."
        yield Refused("wrong-use", (finding("workshop", site, site / WORKSHOP, message, f"Remove it: rm {WORKSHOP}"),))
        return
    held = [descriptor]
    os.register_at_fork(after_in_child=lambda: _let_go(held))
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _let_go(held)
        yield Refused("busy", (busy(site),))
        return
    try:
        yield None
    finally:
        _let_go(held)


def _open(site: Path) -> int | None:
    workshop = site / WORKSHOP
    if workshop.is_symlink():
        return None
    with suppress(FileExistsError):
        os.mkdir(workshop)
    return os.open(workshop / "lock", _FLAGS, 0o644)


def _let_go(held: list[int]) -> None:
    while held:
        os.close(held.pop())
