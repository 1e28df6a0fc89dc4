"""A build with nothing to do is known as such at the price of one `stat` per file and folder."""

import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from prospectus.base.own_files import Mark
from prospectus.engine import code, quick

NOON = datetime(2017, 4, 26, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
MARKS: Mapping[str, Mark] = {"cards/a.card": (1, 2, 3, 4), "cards": (5, 6, 7, 8), "gone": quick.ABSENT}
ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    quick.write(str(tmp_path), b"code", (NOON, LATER), [("base", ""), ("links", "files")], MARKS, b"3 pages")
    return str(tmp_path)


def asked(
    folder: str,
    stamp: bytes = b"code",
    as_of: datetime = NOON,
    links: str = "files",
    marks: Mapping[str, Mark | None] = MARKS,
) -> bytes | None:
    seen = {path: None if mark == quick.ABSENT else mark for path, mark in marks.items()}
    return quick.unchanged(folder, stamp, as_of, {"links": links}, seen.get)


def test_where_nothing_changed_it_gives_back_what_the_last_build_said(folder: str) -> None:
    assert asked(folder) == b"3 pages"


def test_any_instant_between_two_boundaries_is_the_same(folder: str) -> None:
    second = timedelta(seconds=1)
    found = [asked(folder, as_of=at) for at in (NOON - second, NOON, LATER - second, LATER)]
    assert found == [None, b"3 pages", b"3 pages", None]


def test_other_code_is_a_change(folder: str) -> None:
    assert asked(folder, stamp=b"other code") is None


def test_another_option_is_a_change(folder: str) -> None:
    assert asked(folder, links="") is None


@pytest.mark.parametrize("path", MARKS)
def test_another_mark_is_a_change(path: str, folder: str) -> None:
    assert asked(folder, marks={**MARKS, path: (1, 2, 3, 5)}) is None


def test_a_file_that_is_gone_is_a_change(folder: str) -> None:
    assert asked(folder, marks={**MARKS, "cards/a.card": quick.ABSENT}) is None


def test_without_a_last_build_everything_is_a_change(tmp_path: Path) -> None:
    assert asked(str(tmp_path)) is None


def test_a_flipped_byte_is_a_change(folder: str) -> None:
    path = Path(quick.place(folder))
    sound = path.read_bytes()
    for place in range(len(sound)):
        path.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        assert asked(folder) is None
        path.write_bytes(sound[:place])
        assert asked(folder) is None


def test_without_facts_from_outside_nothing_can_change(tmp_path: Path) -> None:
    quick.write(str(tmp_path), b"code", (None, None), [], {}, b"")
    assert quick.unchanged(str(tmp_path), b"code", NOON, {}, lambda _: None) == b""


def test_it_imports_nothing_that_costs_time() -> None:
    script = "import sys, prospectus.engine.quick, prospectus.engine.code; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"msgspec", "sqlite3", "dataclasses", "typing", "inspect", "pathlib"} & set(found.stdout.split())


def test_the_version_of_the_code_is_that_of_every_file_and_of_what_it_depends_on(tmp_path: Path) -> None:
    package = tmp_path / "package"
    (package / "below").mkdir(parents=True)
    (package / "below" / "one.py").write_text("ONE = 1\n")
    versions = [code.version(str(package), ["msgspec"]), code.version(str(package), [])]
    (package / "below" / "one.py").write_text("ONE = 2\n")
    versions.append(code.version(str(package), []))
    (package / "below" / "one.py").rename(package / "one.py")
    versions.append(code.version(str(package), []))
    assert len(set(versions)) == len(versions)


def test_the_version_of_the_code_is_the_same_in_another_place(tmp_path: Path) -> None:
    found = []
    for place in ("here", "there"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "one.py").write_text("ONE = 1\n")
        found.append(code.version(str(tmp_path / place), []))
    assert found[0] == found[1]


def test_the_stamp_of_the_code_says_when_it_last_changed(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("ONE = 1\n")
    text, newest = code.stamp(str(tmp_path), ["msgspec"])
    at = (tmp_path / "one.py").stat()
    assert newest == max(at.st_mtime_ns, at.st_ctime_ns)
    assert b"msgspec-" in text
