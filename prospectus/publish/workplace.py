"""The folders that publishing works in."""

import os
from pathlib import Path
from typing import Self

from msgspec import Struct

from prospectus.base.digest import digest
from prospectus.publish.disk import WritableDisk
from prospectus.publish.settings import WORKSHOP


class Workplace(Struct, frozen=True):
    """The site, its workshop `.prospectus`, the output folder, and the disk that they are on.

    `memory` is the file that remembers what was seen of this output folder.
    """

    disk: WritableDisk
    site: Path
    workshop: str
    output: str
    memory: str

    @classmethod
    def of(cls, disk: WritableDisk, site: Path, output: Path) -> Self:
        """The workplace for an output folder; it is remembered by its way from the site, so that both can be moved."""
        folder, whole = os.path.realpath(output), os.path.realpath(site)
        workshop = os.path.join(whole, WORKSHOP)
        name = digest(os.fsencode(os.path.relpath(folder, whole))).hex()[:16]
        return cls(disk, Path(whole), workshop, folder, f"{workshop}/published-{name}")

    def rewrite(self, path: str, data: bytes) -> None:
        """Put a small file of the workshop into place in one instant; an equal one is left as it is."""
        if self.disk.read(path) != data:
            self.disk.write(f"{path}.new", data)
            self.disk.replace(f"{path}.new", path)
