"""Workers change nothing but the time that a build takes."""

from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from prospectus.base.disk import MemoryDisk
from tests.engine import toy
from tests.engine.builds import build, setting

MANY = {f"cards/{number:03d}.card": f"title=Card {number}\nnext={(number * 7) % 150:03d}" for number in range(150)}


@pytest.fixture(scope="module")
def pool() -> Iterator[Executor]:
    with ProcessPoolExecutor(2, get_context("fork")) as executor:
        yield executor


@pytest.fixture
def disk() -> MemoryDisk:
    return MemoryDisk(dict(MANY))


def test_the_answers_are_the_same_for_any_number_of_workers(disk: MemoryDisk, tmp_path: Path, pool: Executor) -> None:
    alone = build(setting(disk, tmp_path / "alone"))
    shared = build(setting(disk, tmp_path / "shared", pool=lambda: pool))
    assert shared == alone
    assert shared.told == tuple(sorted(shared.pages))


def test_what_workers_made_is_remembered(disk: MemoryDisk, tmp_path: Path, pool: Executor) -> None:
    first = build(setting(disk, tmp_path, pool=lambda: pool))
    again = build(setting(disk, tmp_path), first.pages)
    assert (again.pages, again.anew) == (first.pages, ())


def test_workers_renew_what_changed(disk: MemoryDisk, tmp_path: Path, pool: Executor) -> None:
    first = build(setting(disk, tmp_path, pool=lambda: pool))
    disk.files |= {f"cards/{number:03d}.card": f"title=New {number}\nnext={number + 1:03d}" for number in range(100)}
    seen = build(setting(disk, tmp_path, pool=lambda: pool), first.pages)
    assert seen.pages == build(setting(disk)).pages
    assert len(seen.anew) > 500


def test_few_questions_need_no_workers(disk: MemoryDisk, tmp_path: Path) -> None:
    def refuse() -> Executor:
        pytest.fail("a pool was made")

    build(setting(disk, tmp_path, pool=refuse, many=1000))


def test_a_fault_in_a_worker_is_raised_at_home(disk: MemoryDisk, tmp_path: Path, pool: Executor) -> None:
    disk.files["cards/140.card"] = "fail=yes"
    with pytest.raises(toy.BrokenError, match="140"):
        build(setting(disk, tmp_path, pool=lambda: pool))
