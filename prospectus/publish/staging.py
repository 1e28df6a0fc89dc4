"""Where new bytes wait until all of them are there.

Each output has one staging file, named by the digest of its path. When a page is replaced, the new file and the old
one change places, so the old page stays behind in the staging folder, and the next new version is written over it.
There is no instant without the page, and no blocks are freed and allocated anew: on a disk that discards freed blocks
at once, that is what takes nearly all of the time.
"""

import stat
from collections.abc import Iterable

from msgspec import Struct

from prospectus.base.digest import digest
from prospectus.publish.disk import WritableDisk


class Staging(Struct):
    """A folder for files that nobody else looks at. `ready` says whether it is known to be there."""

    disk: WritableDisk
    folder: str
    ready: bool = False

    def file(self, path: str) -> str:
        """The staging file of an output."""
        return f"{self.folder}/{digest(path.encode()).hex()}"

    def put(self, path: str, data: bytes) -> None:
        """Stage the bytes of an output."""
        self.prepare()
        self.disk.write(self.file(path), data)

    def prepare(self) -> None:
        """See to it that the folder is there. What stands in its place, such as a link, makes way."""
        if not self.ready:
            state = self.disk.state(self.folder)
            if state is not None and not stat.S_ISDIR(state.st_mode):
                self.disk.remove(self.folder)
                state = None
            if state is None:
                self.disk.make_folder(self.folder)
            self.ready = True

    def sweep(self, keep: Iterable[str]) -> None:
        """Remove all that no output in `keep` will use again."""
        if not self.ready:
            return
        names = {self.file(path) for path in keep}
        for name in self.disk.names(self.folder):
            if f"{self.folder}/{name}" not in names:
                self.disk.remove(f"{self.folder}/{name}")
