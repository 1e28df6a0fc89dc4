"""Same input, same bytes, whatever the machine and the moment are like."""

import os
import random
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from unittest import mock

import pytest

from tests.exactness.running import build
from tests.exactness.trial import Trial, hurried, new_folder
from tests.pages.everything import FILES

AS_OF = "2017-04-20T12:00:00Z"
SCANDIR = os.scandir


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    trial = Trial()
    trial.begin()
    for path in sorted(FILES, reverse=True):
        trial.write(path, FILES[path])
    yield trial
    trial.end()


def published(trial: Trial, *arguments: str, **more: Any) -> dict[str, tuple[int, bytes]]:  # noqa: ANN401
    """The mode and the bytes of every file that the command line publishes into a new folder, without a memory."""
    output = new_folder()
    folders = () if "--site" in arguments else ("--site", str(trial.site))
    build("--as-of", AS_OF, "--clean", "--output", str(output), *folders, *arguments, **more)
    return {
        path.relative_to(output).as_posix(): (
            stat.S_IMODE(path.stat().st_mode),
            path.read_bytes() if path.is_file() else b"",
        )
        for path in output.rglob("*")
    }


@pytest.fixture(scope="module")
def usual(trial: Trial) -> dict[str, tuple[int, bytes]]:
    return published(trial, environment={"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"})


OTHERS: dict[str, Callable[[Trial], dict[str, tuple[int, bytes]]]] = {
    "hash seed": lambda trial: published(trial, environment={"PYTHONHASHSEED": "1"}),
    "time zone": lambda trial: published(trial, environment={"TZ": "Pacific/Kiritimati"}),
    "locale": lambda trial: published(trial, environment={"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}),
    "no Unicode": lambda trial: published(
        trial, environment={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    ),
    "umask": lambda trial: published(trial, umask=0o077),
    "working folder": lambda trial: published(trial, "--site", ".", cwd=trial.site),
    "no home": lambda trial: published(
        trial, environment={"HOME": "/nonexistent", "USER": "", "TMPDIR": "/nonexistent"}
    ),
}


@pytest.mark.parametrize("other", OTHERS)
def test_the_same_bytes_with_another(other: str, trial: Trial, usual: dict[str, tuple[int, bytes]]) -> None:
    found = OTHERS[other](trial)
    assert found.keys() == usual.keys()
    assert [path for path in found if found[path] != usual[path]] == []


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_same_bytes_with_many_workers(jobs: int, trial: Trial) -> None:
    """Each of which has something to do."""
    with hurried():
        trial.build(clean=True)
        alone = trial.files()
        trial.jobs = jobs
        found = trial.build(clean=True)
        trial.jobs = 1
    assert trial.files() == alone
    assert found == trial.build(clean=True)


class Shuffled:
    """The entries of a folder, in any order."""

    def __init__(self, path: Any) -> None:  # noqa: ANN401
        with SCANDIR(path) as found:
            self.entries = list(found)
        random.Random(len(self.entries)).shuffle(self.entries)  # noqa: S311

    def __iter__(self) -> "Iterator[os.DirEntry[str]]":
        return iter(self.entries)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        pass


def test_the_same_bytes_in_any_order_of_folders(trial: Trial) -> None:
    expected = trial.clean()
    with mock.patch.object(os, "scandir", Shuffled):
        trial.build(clean=True)
        assert trial.clean() == expected
    assert trial.files() == expected.files


def test_the_same_bytes_fifty_times() -> None:
    small = Trial()
    small.begin()
    try:
        expected = small.clean()
        assert all(small.clean() == expected for _ in range(50))
    finally:
        small.end()


@pytest.mark.soak
def test_the_same_bytes_in_fifty_processes(trial: Trial, usual: dict[str, tuple[int, bytes]]) -> None:
    for number in range(50):
        assert published(trial, environment={"PYTHONHASHSEED": str(number)}) == usual


def test_the_same_bytes_from_another_copy_of_the_site(trial: Trial) -> None:
    """Made in another order, with other times, in a folder with an odd name."""
    other = Trial(name="other site, ünïcode")
    other.begin()
    for path in sorted(FILES):
        other.write(path, FILES[path])
        os.utime(other.site / path, (0, 0))
    try:
        other.build()
        trial.build(clean=True)
        assert other.files() == trial.files()
    finally:
        other.end()


def test_nothing_of_the_machine_is_published(trial: Trial) -> None:
    """No path of the machine, no name of the user."""
    trial.build(clean=True)
    for path, data in trial.files().items():
        assert str(trial.home).encode() not in data, path
        assert str(Path.home()).encode() + b"/" not in data, path
