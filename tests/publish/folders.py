"""Small sites for the tests of publishing, what must hold of them at every instant, and a disk that fails."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from prospectus.base.digest import digest
from prospectus.publish.disk import RealDisk
from prospectus.publish.publish import publish
from prospectus.publish.value import Published, Refused, Wanted

Files = Mapping[str, bytes]

CHANGES = frozenset({"make_folder", "write", "replace", "place", "exchange", "remove", "remove_folder"})

OLD: Files = {
    "index.html": b'<link href="style.css"><a href="a/index.html">a</a> <a href="b/index.html">b</a>',
    "a/index.html": b'a <a href="../b/index.html">b</a> <img src="../images/a.png">',
    "b/index.html": b'b <a href="../a/index.html">a</a> <a href="../b/more/index.html">more</a>',
    "b/more/index.html": b'more <a href="../../index.html">home</a>',
    "images/a.png": b"a picture",
    "style.css": b"p {}",
    "404.html": b'nothing here, go <a href="index.html">home</a>',
}
NEW: Files = {
    "index.html": b'<link href="style.css"><a href="a/index.html">a</a> <a href="c/index.html">c is new</a>',
    "a/index.html": b'a, changed <a href="../c/index.html">c</a> <img src="../images/c.png">',
    "c/index.html": b'c <a href="../a/index.html">a</a> <a href="deep/down/index.html">d</a>',
    "c/deep/down/index.html": b'd <a href="../../../c/index.html">c</a>',
    "images/c.png": b"another picture",
    "style.css": b"p { color: red }",
    "404.html": b'nothing here, go <a href="index.html">home</a>',
}
THIRD: Files = {"index.html": b'<a href="a/index.html">only a</a>', "a/index.html": b"a, for the third time"}


def wanted(files: Files) -> Iterator[Wanted]:
    """The outputs of a build; their digests are known."""
    for path, data in files.items():
        yield Wanted(path, partial(bytes, data), digest(data))


def put(site: Path, files: Files, disk: RealDisk | None = None) -> Published | Refused:
    """Publish a site into its folder `public`."""
    return publish(wanted(files), site=site, output=site / "public", disk=disk)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, our records left out."""
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {path: data for path, data in found.items() if not path.startswith(".prospectus-")}


def states(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Inode, time of modification and size of every file, our records included."""
    found = {path.relative_to(folder).as_posix(): path.stat() for path in folder.rglob("*") if path.is_file()}
    return {path: (state.st_ino, state.st_mtime_ns, state.st_size) for path, state in found.items()}


def dead_links(folder: Path) -> list[str]:
    """Links that lead nowhere, on the pages that a reader reaches from the home page."""
    waiting, dead = ["index.html"], list[str]()
    seen: set[str] = set()
    while waiting:
        page = waiting.pop()
        if page in seen or not (folder / page).is_file():
            continue
        seen.add(page)
        for link in re.findall(rb'(?:href|src)="([^"]*)"', (folder / page).read_bytes()):
            target = os.path.normpath(f"{Path(page).parent}/{link.decode()}")
            if not (folder / target).is_file():
                dead.append(f"{page} → {target}")
            waiting.append(target)
    return dead


def assert_whole(folder: Path, *versions: Files) -> None:
    """Each file is one version or another, what is in all of them is there, and no link is dead."""
    now = tree(folder)
    for path, data in now.items():
        assert data in [version[path] for version in versions if path in version], path
    assert set.intersection(*(set(version) for version in versions)) <= set(now)
    assert dead_links(folder) == []


class Killed(BaseException):
    """The process ends here."""


@dataclass(frozen=True)
class Failing(RealDisk):
    """A disk that counts its changes, and fails at one of them. A write that fails leaves half of its bytes."""

    at: int = -1
    fault: Callable[[str], BaseException] = Killed
    after: Callable[[], None] = lambda: None
    done: list[str] = field(default_factory=list)

    def __getattribute__(self, name: str) -> Any:  # noqa: ANN401  # any method of the disk
        method = super().__getattribute__(name)
        return self._change(name, method) if name in CHANGES else method

    def _change(self, name: str, method: Callable[..., None]) -> Callable[..., None]:
        def change(path: str, *more: Any) -> None:  # noqa: ANN401
            if len(self.done) == self.at:
                if name == "write":
                    method(path, more[0][: len(more[0]) // 2])
                raise self.fault(path)
            self.done.append(name)
            method(path, *more)
            self.after()

        return change
