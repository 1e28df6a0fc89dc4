"""Whatever happens to the cache, the next build is right, and nothing raises."""

import os
import signal
import sqlite3
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from prospectus.base.disk import MemoryDisk
from prospectus.engine.store import Store
from tests.engine.builds import A_FEW, Seen, build, setting

EVERY = 397  # bytes between those that are flipped, one at a time


@pytest.fixture
def disk() -> MemoryDisk:
    return MemoryDisk(dict(A_FEW))


def store_of(folder: Path) -> Path:
    return folder / "0.sqlite"


def edited(disk: MemoryDisk) -> MemoryDisk:
    """An edit that makes most answers anew: what is still believed of the cache would show."""
    return MemoryDisk(disk.files | {"cards/b.card": "title=Bug\nnext=a", "cards/d.card": "title=Dog\nnext=b"})


def what_counts(seen: Seen) -> tuple[object, ...]:
    return seen.pages, seen.index, seen.findings, seen.instants


@pytest.mark.parametrize("start", [0, *(pytest.param(start, marks=pytest.mark.soak) for start in range(1, EVERY, 13))])
def test_no_flipped_byte_is_ever_seen(start: int, disk: MemoryDisk, tmp_path: Path) -> None:
    """Not in the next build, which asks something new, and not in the one after, which asks most things anew."""
    first = build(setting(disk, tmp_path))
    sound = store_of(tmp_path).read_bytes()
    later = edited(disk)
    grown = MemoryDisk(disk.files | {"cards/e.card": "title=Elk\nnext=b"})
    clean, clean_grown = what_counts(build(setting(later))), what_counts(build(setting(grown)))
    for place in range(start, len(sound), EVERY):
        pages = first.pages
        flipped = bytearray(sound)
        flipped[place] ^= 1 << place % 8
        store_of(tmp_path).write_bytes(flipped)
        for disk_now, expected in ((grown, clean_grown), (later, clean)):
            seen = build(setting(disk_now, tmp_path), pages)
            assert what_counts(seen) == expected, place
            pages = seen.pages


def test_an_answer_that_is_lost_is_not_taken_for_a_new_one(disk: MemoryDisk, tmp_path: Path) -> None:
    first = build(setting(disk, tmp_path))
    sound = store_of(tmp_path).read_bytes()
    grown, later = MemoryDisk(disk.files | {"cards/e.card": "title=Elk\nnext=b"}), edited(disk)
    clean, clean_grown = what_counts(build(setting(later))), what_counts(build(setting(grown)))
    with sqlite3.connect(store_of(tmp_path)) as connection:
        keys = [key for (key,) in connection.execute("SELECT key FROM node").fetchall()]
    connection.close()
    for key in keys:
        store_of(tmp_path).write_bytes(sound)
        with sqlite3.connect(store_of(tmp_path)) as connection:
            connection.execute("DELETE FROM node WHERE key = ?", (key,))
        connection.close()
        seen = build(setting(grown, tmp_path), first.pages)
        assert what_counts(seen) == clean_grown
        assert what_counts(build(setting(later, tmp_path), seen.pages)) == clean


@pytest.mark.parametrize("length", [0, 1, 16, 100, 4096, 5000, 8192, 20000])
def test_a_store_that_was_cut_off_is_forgotten(length: int, disk: MemoryDisk, tmp_path: Path) -> None:
    first = build(setting(disk, tmp_path))
    store_of(tmp_path).write_bytes(store_of(tmp_path).read_bytes()[:length])
    assert what_counts(build(setting(edited(disk), tmp_path), first.pages)) == what_counts(build(setting(edited(disk))))


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TABLE node",
        "DROP TABLE answer",
        "DROP TABLE note",
        "DELETE FROM node",
        "DELETE FROM answer",
        "DELETE FROM note WHERE key > 0",
        "UPDATE node SET askers = NULL",
        "UPDATE node SET askers = x''",
        "UPDATE node SET record = (SELECT record FROM node WHERE record NOT NULL LIMIT 1)",
        "UPDATE node SET askers = record",
        "UPDATE answer SET data = 'text'",
        "UPDATE answer SET data = (SELECT data FROM answer LIMIT 1)",
        "UPDATE note SET data = (SELECT data FROM note LIMIT 1)",
        "DROP TABLE node; CREATE TABLE node (key TEXT)",
        "DROP TABLE note; CREATE VIEW note AS SELECT 0 AS key, 1 AS data",
    ],
)
def test_a_store_with_another_content_is_forgotten(damage: str, disk: MemoryDisk, tmp_path: Path) -> None:
    first = build(setting(disk, tmp_path))
    connection = sqlite3.connect(store_of(tmp_path))
    connection.executescript(damage)
    connection.close()
    assert what_counts(build(setting(edited(disk), tmp_path), first.pages)) == what_counts(build(setting(edited(disk))))


def test_a_name_in_the_cache_never_calls_anything_but_a_question(disk: MemoryDisk, tmp_path: Path) -> None:
    """`os:system` in place of a question, sealed as if it were ours."""
    build(setting(disk, tmp_path))
    store = Store.open(str(store_of(tmp_path)))
    for (key,) in store.connection.execute("SELECT key FROM node WHERE record NOT NULL").fetchall():
        record = store.record(key)
        assert record is not None
        hostile = type(record)(
            key, "os:system", record.arguments, record.parts, record.digest, record.height, record.asked
        )
        store.put_answer_records([hostile], {})
    store.save()
    store.close()
    assert what_counts(build(setting(edited(disk), tmp_path))) == what_counts(build(setting(edited(disk))))


def _build_and_die(disk: MemoryDisk, folder: Path, at: int) -> None:
    """A build that is killed when it writes to the store for the `at`-th time."""
    written = 0
    run, many = Store._run, Store._many

    def count() -> None:
        nonlocal written
        written += 1
        if written == at:
            os.kill(os.getpid(), signal.SIGKILL)

    def counting_run(self: Store, statement: str) -> None:
        count()
        run(self, statement)

    def counting_many(self: Store, statement: str, rows: Any) -> None:  # noqa: ANN401
        count()
        many(self, statement, rows)

    Store._run, Store._many = counting_run, counting_many  # type: ignore[method-assign]
    build(setting(disk, folder), public=folder / "public")


def test_a_build_that_is_killed_anywhere_leaves_a_cache_that_the_next_can_use(disk: MemoryDisk, tmp_path: Path) -> None:
    later = edited(disk)
    clean = what_counts(build(setting(later)))
    processes = get_context("fork")
    for at in range(1, 40):
        folder = tmp_path / str(at)
        build(setting(disk, folder), public=folder / "public")
        process = processes.Process(target=_build_and_die, args=(later, folder, at))
        process.start()
        process.join()
        assert what_counts(build(setting(later, folder), public=folder / "public")) == clean, at
        if process.exitcode == 0:
            return
    pytest.fail("the build writes more often than this test kills it")
