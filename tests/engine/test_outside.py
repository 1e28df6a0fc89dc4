"""File times are a shortcut, and never more."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from prospectus.base.disk import Fingerprint, MemoryDisk, RealDisk
from prospectus.base.own_files import Mark
from prospectus.engine import quick
from prospectus.engine.engine import Engine
from prospectus.engine.record import believable
from prospectus.engine.session import remembering
from tests.audit import touched
from tests.engine import toy
from tests.engine.builds import A_FEW, EARLY, build, setting

SECOND = 1_000_000_000


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for path, text in A_FEW.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def age(site: Path) -> None:
    """As if everything had been written long ago; the change time cannot be set, so nothing is believed for it."""
    for path in site.rglob("*"):
        os.utime(path, ns=(SECOND, SECOND))


def test_an_edit_of_the_same_size_at_the_same_time_is_noticed(site: Path, tmp_path: Path) -> None:
    age(site)
    cache = tmp_path / "cache"
    first = build(setting(RealDisk(site), cache))
    (site / "cards/a.card").write_text(A_FEW["cards/a.card"].replace("Ant", "Ape"))
    age(site)
    assert build(setting(RealDisk(site), cache), first.pages).pages == build(setting(RealDisk(site))).pages


def test_a_cache_is_as_good_on_another_checkout(site: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = build(setting(RealDisk(site), cache))
    elsewhere = site.rename(tmp_path / "elsewhere")
    for path in elsewhere.rglob("*.*"):
        path.write_text(path.read_text())
    cache = cache.rename(tmp_path / "moved")
    seen = build(setting(RealDisk(elsewhere), cache), first.pages)
    assert (seen.anew, seen.pages) == ((), first.pages)


def test_a_mark_is_believed_only_two_seconds_after_the_last_change() -> None:
    mark = (10, 5 * SECOND, 6 * SECOND, 1)
    assert believable(mark, 8 * SECOND) == mark
    assert believable(mark, 8 * SECOND - 1) == ()


def test_an_empty_mark_is_never_believed() -> None:
    assert believable((), 8 * SECOND) == ()


@dataclass(frozen=True, slots=True)
class LongAgo(RealDisk):
    """A disk on which everything was changed an hour earlier than it was."""

    def fingerprint(self, path: str) -> Fingerprint | None:
        found = RealDisk.fingerprint(self, path)
        hour = 3600 * SECOND
        return found and replace(found, mtime_ns=found.mtime_ns - hour, ctime_ns=found.ctime_ns - hour)

    def mark(self, path: str) -> Mark | None:
        found = self.fingerprint(path)
        return (found.size, found.mtime_ns, found.ctime_ns, found.inode) if found else None


def said(disk: LongAgo, cache: Path) -> bytes | None:
    return quick.unchanged(str(cache), b"code", EARLY, {}, disk.mark)


def test_a_finished_build_is_known_to_the_quick_way_until_something_changes(site: Path, tmp_path: Path) -> None:
    cache, disk = tmp_path / "cache", LongAgo(site)
    using = setting(disk, cache, stamp=(b"code", SECOND))
    build(using)
    assert said(disk, cache) == b"said"
    (site / "about/b.txt").write_text("A bee.")
    assert said(disk, cache) is None
    build(using)
    assert said(disk, cache) == b"said"
    build(using, end="stop")
    assert said(disk, cache) is None


def test_what_was_changed_just_before_a_build_is_not_left_to_the_quick_way(site: Path, tmp_path: Path) -> None:
    build(setting(RealDisk(site), tmp_path / "cache", stamp=(b"code", SECOND)))
    assert not Path(quick.place(str(tmp_path / "cache"))).exists()


def test_no_mark_is_needed_for_what_is_believed(site: Path, tmp_path: Path) -> None:
    """Files whose marks are believed are not opened again."""
    disk = LongAgo(site)
    build(setting(disk, tmp_path / "cache"))
    assert touched(lambda: build(setting(disk, tmp_path / "cache")), site) == frozenset()


def test_every_file_that_is_opened_is_a_recorded_fact(site: Path) -> None:
    def work(engine: Engine) -> tuple[str, ...]:
        return tuple(
            fact
            for name in engine.ask(toy.names)
            if engine.ask(toy.page, name)
            for fact in engine.made_from(toy.page, name)
        )

    recorded = remembering(setting(RealDisk(site)), work)
    paths = {fact.partition(" ")[2] for fact in recorded if fact.startswith(("file ", "folder "))}
    opened = touched(lambda: build(setting(RealDisk(site))), site)
    assert opened <= paths
    assert "cards/a.card" in opened
    assert "cards" in opened


@dataclass(slots=True)
class Restless(MemoryDisk):
    """A disk on which one file is another one each time it is read."""

    read_so_far: int = 0
    still: bool = False

    def read(self, path: str) -> bytes | None:
        if path == "about/a.txt" and not self.still:
            self.read_so_far += 1
            return str(self.read_so_far).encode()
        return b"2" if path == "about/a.txt" else MemoryDisk.read(self, path)

    def fingerprint(self, path: str) -> Fingerprint | None:
        return Fingerprint(self.read_so_far, 0, 0, 0) if path == "about/a.txt" else MemoryDisk.fingerprint(self, path)


def test_a_file_that_changes_while_it_is_used_belongs_to_the_next_build(tmp_path: Path) -> None:
    disk = Restless(dict(A_FEW))
    build(setting(disk, tmp_path))
    seen = build(setting(disk, tmp_path))  # "2" when it is compared, "3" when it is used
    assert seen.pages["a"].endswith(b"about: 3")
    disk.still = True
    assert build(setting(disk, tmp_path)).pages["a"].endswith(b"about: 2")
