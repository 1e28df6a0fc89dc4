"""Whatever happens at whatever point: every page is whole, no link is dead, and the next build does the rest."""

import errno
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from prospectus.publish.value import Published, Refused
from tests.publish.folders import NEW, OLD, THIRD, Failing, Files, Killed, assert_whole, put, states, tree


def fault(number: int) -> Callable[[str], BaseException]:
    return partial(_fault, number)


def _fault(number: int, path: str) -> OSError:
    return OSError(number, os.strerror(number), path)


def changes_of_a_run(folder: Path, *versions: Files) -> int:
    """How many changes the last of these builds makes to the disk."""
    folder.mkdir()
    for files in versions[:-1]:
        put(folder, files)
    disk = Failing()
    put(folder, versions[-1], disk)
    return len(disk.done)


def prepared(folder: Path, *versions: Files) -> Path:
    folder.mkdir()
    for files in versions:
        put(folder, files)
    return folder


def test_no_link_is_dead_at_any_instant(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    for before, after in ((OLD, NEW), (NEW, OLD), (OLD, THIRD), (THIRD, NEW)):
        disk = Failing(after=partial(assert_whole, tmp_path / "public", before, after))
        assert isinstance(put(tmp_path, after, disk), Published)
        assert disk.done


def test_the_first_build_shows_nothing_before_all_of_it_is_there(tmp_path: Path) -> None:
    disk = Failing(after=lambda: assert_whole(tmp_path / "public", OLD, {}))
    assert isinstance(put(tmp_path, OLD, disk), Published)


@pytest.mark.parametrize("then", [NEW, OLD, THIRD], ids=["goes on", "goes back", "goes elsewhere"])
def test_a_kill_at_any_change_is_mended_by_the_next_build(tmp_path: Path, then: Files) -> None:
    # OLD, NEW, OLD first: so there are staging files to be written over.
    for number in range(changes_of_a_run(tmp_path / "count", OLD, NEW, OLD, NEW)):
        site = prepared(tmp_path / f"{number}", OLD, NEW, OLD)
        with pytest.raises(Killed):
            put(site, NEW, Failing(at=number))
        assert_whole(site / "public", OLD, NEW)
        answer = put(site, then)
        assert isinstance(answer, Published), (number, answer)
        assert tree(site / "public") == then
        assert states(site / "public").keys() - then.keys() == {".prospectus-manifest"}, number
        assert put(site, then) == Published()


def test_a_kill_of_the_first_build_is_mended_too(tmp_path: Path) -> None:
    for number in range(changes_of_a_run(tmp_path / "count", OLD)):
        site = prepared(tmp_path / f"{number}")
        with pytest.raises(Killed):
            put(site, OLD, Failing(at=number))
        assert isinstance(put(site, NEW), Published), number
        assert tree(site / "public") == NEW


def test_two_kills_in_a_row_are_mended(tmp_path: Path) -> None:
    first = changes_of_a_run(tmp_path / "first", OLD, NEW)
    for one in range(5, first, 6):
        for other in range(0, 24, 5):
            site = prepared(tmp_path / f"{one}-{other}", OLD)
            with pytest.raises(Killed):
                put(site, NEW, Failing(at=one))
            with pytest.raises(Killed):
                put(site, THIRD, Failing(at=min(other, 11)))
            assert isinstance(put(site, OLD), Published), (one, other)
            assert tree(site / "public") == OLD


def test_what_a_killed_build_had_not_told_the_deployer_is_told_by_the_next(tmp_path: Path) -> None:
    count = changes_of_a_run(tmp_path / "count", OLD, NEW)
    for number in range(count):
        site = prepared(tmp_path / f"{number}", OLD)
        with pytest.raises(Killed):
            put(site, NEW, Failing(at=number))
        answer = put(site, NEW)
        assert isinstance(answer, Published)
        told = {*answer.added, *answer.changed, *answer.removed}
        completed = (site / ".prospectus/changes.json").is_file() and not told
        assert completed or told == {path for path in OLD.keys() | NEW.keys() if OLD.get(path) != NEW.get(path)}, number


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES], ids=errno.errorcode.get)
def test_a_fault_of_the_disk_at_any_change_is_told_and_mended(tmp_path: Path, number: int) -> None:
    for at in range(changes_of_a_run(tmp_path / "count", OLD, NEW, OLD, NEW)):
        site = prepared(tmp_path / f"{at}", OLD, NEW, OLD)
        answer = put(site, NEW, Failing(at=at, fault=fault(number)))
        assert isinstance(answer, Refused), at
        assert answer.why == "disk"
        assert answer.reasons[0].message
        assert_whole(site / "public", OLD, NEW)
        assert isinstance(put(site, NEW), Published)
        assert tree(site / "public") == NEW
