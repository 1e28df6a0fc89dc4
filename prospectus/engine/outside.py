"""What only the outside can answer: files, folders, the instant of the build, the command line."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from msgspec import Struct, field

from prospectus.base.disk import Disk
from prospectus.base.need import file, folder, option, reached

GIVEN: Final = frozenset({file, folder, reached, option})
FINGERPRINTED: Final = frozenset({file, folder})
ABSENT: Final = (-1, -1, -1, -1)


class Outside(Struct, frozen=True):
    """The facts of one build: a disk, an aware instant, and options by name. Plain enough to be sent to a worker."""

    disk: Disk
    as_of: datetime
    options: dict[str, str] = field(default_factory=dict)

    def answer(self, question: Callable[..., Any], argument: str) -> object:
        """The answer to one of the questions in `GIVEN`; an instant is given in ISO 8601."""
        if question is reached:
            return datetime.fromisoformat(argument) <= self.as_of
        if question is file:
            return self.disk.read(argument)
        if question is folder:
            return self.disk.entries(argument)
        return self.options.get(argument, "")

    def mark(self, question: Callable[..., Any], argument: str) -> tuple[int, ...]:
        """What `stat` says of a file or folder; `ABSENT` where nothing is, and empty for what no `stat` can tell."""
        if question not in FINGERPRINTED:
            return ()
        found = self.disk.fingerprint(argument)
        return ABSENT if found is None else (found.size, found.mtime_ns, found.ctime_ns, found.inode)
