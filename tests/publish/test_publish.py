"""The output folder is exactly what is wanted, and nothing else is touched."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest

from prospectus.base.digest import digest
from prospectus.publish.disk import RealDisk
from prospectus.publish.publish import publish
from prospectus.publish.value import Published, Refused, Wanted
from tests.publish.folders import NEW, OLD, THIRD, put, states, tree, wanted

MEMORY: Final = "/dev/shm"  # noqa: S108  # on many systems a file system of its own


def never() -> bytes:
    raise AssertionError("made although it stands")


def changes(site: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads((site / ".prospectus/changes.json").read_text(encoding="utf-8"))
    return found


def refusal(answer: Published | Refused) -> str:
    assert isinstance(answer, Refused)
    return " ".join(f"{reason.code} {reason.file} {reason.message} {reason.hint}" for reason in answer.reasons)


def test_a_new_folder_is_filled(tmp_path: Path) -> None:
    assert put(tmp_path, OLD) == Published(added=tuple(sorted(OLD)))
    assert tree(tmp_path / "public") == OLD


def test_a_folder_below_folders_that_are_not_there_is_made(tmp_path: Path) -> None:
    output = tmp_path / "a/b/c"
    publish(wanted(OLD), site=tmp_path, output=output)
    assert tree(output) == OLD


def test_a_second_build_adds_changes_and_removes(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    answer = put(tmp_path, NEW)
    assert answer == Published(
        added=("c/deep/down/index.html", "c/index.html", "images/c.png"),
        changed=("a/index.html", "index.html", "style.css"),
        removed=("b/index.html", "b/more/index.html", "images/a.png"),
    )
    assert tree(tmp_path / "public") == NEW
    assert not (tmp_path / "public/b").exists()
    assert changes(tmp_path) == {
        "added": list(answer.added),
        "changed": list(answer.changed),
        "removed": list(answer.removed),
    }


def test_going_back_and_forth_gives_the_same_folder_as_a_clean_build(tmp_path: Path) -> None:
    for files in (OLD, NEW, OLD, NEW, NEW, OLD):
        put(tmp_path, files)
    clean = tmp_path / "clean"
    publish(wanted(OLD), site=tmp_path, output=clean)
    assert tree(tmp_path / "public") == tree(clean)
    manifest = ".prospectus-manifest"
    assert (tmp_path / "public" / manifest).read_bytes() == (clean / manifest).read_bytes()
    assert states(tmp_path / "public").keys() == states(clean).keys()


def test_publishing_again_touches_nothing_and_makes_nothing(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    before = states(tmp_path / "public")
    again = [Wanted(path, never, digest(data)) for path, data in OLD.items()]
    assert publish(again, site=tmp_path, output=tmp_path / "public") == Published()
    assert states(tmp_path / "public") == before
    assert changes(tmp_path) == {"added": [], "changed": [], "removed": []}


def test_an_equal_file_is_not_touched_though_its_digest_was_not_known(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    before = states(tmp_path / "public")
    again = [Wanted(path, partial(bytes, data)) for path, data in OLD.items()]
    assert publish(again, site=tmp_path, output=tmp_path / "public") == Published()
    assert states(tmp_path / "public") == before


def test_outputs_are_taken_one_at_a_time(tmp_path: Path) -> None:
    alive: list[int] = []

    def make(number: int) -> bytes:
        alive.append(number)
        return b"%d" % number

    def stream() -> Iterator[Wanted]:
        for number in range(20):
            assert len(alive) == number
            yield Wanted(f"{number}.html", partial(make, number))

    publish(stream(), site=tmp_path, output=tmp_path / "public")
    assert len(tree(tmp_path / "public")) == 20


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_modes_do_not_depend_on_the_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        put(tmp_path, OLD)
    finally:
        os.umask(before)
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "public").rglob("*") if path.is_file()}
    assert modes == {0o644}
    assert (tmp_path / "public/b/more").stat().st_mode & 0o777 == 0o755


def test_an_output_that_cannot_be_made_leaves_everything_as_it_was(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    before = states(tmp_path / "public")
    asked: list[str] = []

    def last() -> bytes:
        asked.append("c")
        return b"c"

    broken = [
        Wanted("a/index.html", lambda: b"new"),
        Wanted("b/index.html", lambda: None),
        Wanted("c/index.html", last),
    ]
    assert publish(broken, site=tmp_path, output=tmp_path / "public") == Refused("unfinished")
    assert asked == ["c"], "the rest is still made, so that every finding is told"
    assert states(tmp_path / "public") == before


def test_an_exception_from_the_build_passes_and_leaves_everything_as_it_was(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    before = states(tmp_path / "public")

    def stream() -> Iterator[Wanted]:
        yield Wanted("index.html", lambda: b"new")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(stream(), site=tmp_path, output=tmp_path / "public")
    assert states(tmp_path / "public") == before


def test_a_lost_or_damaged_workshop_changes_nothing(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    before = states(tmp_path / "public")
    for damage in (b"", b"nonsense" * 9, None):
        for path in (tmp_path / ".prospectus").iterdir():
            if path.is_file():
                path.unlink() if damage is None else path.write_bytes(damage)
        assert put(tmp_path, OLD) == Published()
        assert states(tmp_path / "public") == before


def test_a_copied_folder_is_still_ours(tmp_path: Path) -> None:
    """As when CI restores it into a fresh checkout."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    put(tmp_path / "one", OLD)
    subprocess.run(["cp", "-r", tmp_path / "one/public", tmp_path / "two/public"], check=True)
    answer = put(tmp_path / "two", NEW)
    assert isinstance(answer, Published)
    assert answer.removed == ("b/index.html", "b/more/index.html", "images/a.png")
    assert tree(tmp_path / "two/public") == NEW


def test_a_file_that_went_missing_is_put_back(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "public/style.css").unlink()
    assert put(tmp_path, OLD) == Published(added=("style.css",))
    assert tree(tmp_path / "public") == OLD


def test_files_that_others_put_beside_ours_stay(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    theirs = {"CNAME": b"example.org", "b/notes.txt": b"keep me", ".well-known/x": b"y"}
    for path, data in theirs.items():
        (tmp_path / "public" / path).parent.mkdir(exist_ok=True)
        (tmp_path / "public" / path).write_bytes(data)
    assert isinstance(put(tmp_path, NEW), Published)
    assert tree(tmp_path / "public") == {**NEW, **theirs}


def test_a_folder_with_files_that_are_not_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "public/thesis.doc").write_bytes(b"years of work")
    answer = put(tmp_path, OLD)
    assert "rm -r public" in refusal(answer)
    assert tree(tmp_path / "public") == {"thesis.doc": b"years of work"}


def test_a_foreign_file_in_the_way_is_named_and_nothing_is_published(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "public/c").mkdir()
    (tmp_path / "public/c/index.html").write_bytes(b"theirs")
    before = states(tmp_path / "public")
    assert "output-in-the-way public/c/index.html" in refusal(put(tmp_path, NEW))
    assert states(tmp_path / "public") == before


def test_a_page_that_was_changed_by_hand_is_neither_overwritten_nor_removed(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    for path in ("index.html", "b/index.html"):
        (tmp_path / "public" / path).write_bytes(b"by hand")
    before = states(tmp_path / "public")
    told = refusal(put(tmp_path, NEW))
    assert "output-changed public/index.html" in told
    assert "output-changed public/b/index.html" in told
    assert states(tmp_path / "public") == before
    assert "output-changed public/index.html" in refusal(put(tmp_path, OLD))


def test_an_empty_page_of_ours_is_written_anew(tmp_path: Path) -> None:
    """A loss of power leaves such files."""
    put(tmp_path, OLD)
    (tmp_path / "public/index.html").write_bytes(b"")
    assert put(tmp_path, OLD) == Published()
    assert tree(tmp_path / "public") == OLD


@pytest.mark.parametrize("where", ["a", "index.html", "c"])
def test_a_link_inside_the_folder_is_not_followed(tmp_path: Path, where: str) -> None:
    put(tmp_path, OLD)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "index.html").write_bytes(OLD["a/index.html"])
    path = tmp_path / "public" / where
    path.rename(tmp_path / "moved") if path.exists() else None
    path.symlink_to(elsewhere / ("index.html" if where == "index.html" else ""))
    before = states(elsewhere)
    assert f"output-in-the-way public/{where}" in refusal(put(tmp_path, NEW))
    assert states(elsewhere) == before


def test_nothing_is_removed_through_a_link(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "public/b").rename(tmp_path / "elsewhere")
    (tmp_path / "public/b").symlink_to(tmp_path / "elsewhere")
    before = states(tmp_path / "elsewhere")
    assert isinstance(put(tmp_path, NEW), Published)
    assert states(tmp_path / "elsewhere") == before


def test_a_page_may_become_a_folder_and_a_folder_a_page(tmp_path: Path) -> None:
    one, other = {"a": b"a", "b/c/d": b"d"}, {"a/index.html": b"a", "b": b"b"}
    put(tmp_path, one)
    assert isinstance(put(tmp_path, other), Published)
    assert tree(tmp_path / "public") == other
    assert isinstance(put(tmp_path, one), Published)
    assert tree(tmp_path / "public") == one


@pytest.mark.parametrize(
    "path",
    [
        "/etc/x",
        "../x",
        "a/../x",
        "a//b",
        "a/",
        "",
        ".",
        "a\\b",
        "a\nb",
        "a\x00b",
        "e\u0301.html",
        ".prospectus-manifest",
    ],
)
def test_a_path_that_leaves_the_folder_or_is_no_plain_path_is_refused(tmp_path: Path, path: str) -> None:
    answer = publish([Wanted(path, lambda: b"")], site=tmp_path, output=tmp_path / "public")
    assert "output-path" in refusal(answer)
    assert not (tmp_path / "public").exists()


@pytest.mark.parametrize(
    ("one", "other"), [("a", "a"), ("a", "A"), ("stra\u00dfe", "STRASSE"), ("a", "A/b"), ("a", "a/b/c")]
)
def test_outputs_that_cannot_stand_together_are_refused(tmp_path: Path, one: str, other: str) -> None:
    outputs = [Wanted(one, lambda: b"1"), Wanted(other, lambda: b"2")]
    assert "output-collision" in refusal(publish(outputs, site=tmp_path, output=tmp_path / "public"))
    assert not (tmp_path / "public").exists()


def test_a_record_that_points_out_of_the_folder_removes_nothing(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    with (tmp_path / "public/.prospectus-manifest").open("a", encoding="utf-8") as record:
        record.write(f"{digest(b'precious').hex()}  ../victim\n")
    assert isinstance(put(tmp_path, NEW), Published)
    assert victim.read_bytes() == b"precious"


@pytest.mark.skipif(shutil.which("b2sum") is None, reason="b2sum is not installed")
def test_the_manifest_can_be_checked_with_b2sum(tmp_path: Path) -> None:
    put(tmp_path, NEW)
    command = ["b2sum", "--length=128", "--check", "--strict", ".prospectus-manifest"]
    done = subprocess.run(command, cwd=tmp_path / "public", capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_who_has_the_old_page_open_reads_it_to_its_end(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    with (tmp_path / "public/index.html").open("rb") as reader:
        for files in (NEW, THIRD, NEW):
            put(tmp_path, files)
        assert reader.read() == OLD["index.html"]


def test_a_hard_link_to_an_old_page_keeps_its_bytes(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    os.link(tmp_path / "public/index.html", tmp_path / "snapshot")
    for files in (NEW, THIRD, NEW):
        put(tmp_path, files)
    assert (tmp_path / "snapshot").read_bytes() == OLD["index.html"]


def test_a_disk_without_renameat2_gives_the_same_folder(tmp_path: Path) -> None:
    class Plain(RealDisk):
        _renameat2 = None

    for files in (OLD, NEW, OLD, NEW):
        assert isinstance(put(tmp_path, files, Plain()), Published)
    assert tree(tmp_path / "public") == NEW


@pytest.mark.skipif(not os.access(MEMORY, os.W_OK), reason="there is no second file system")
def test_the_output_folder_may_be_on_another_disk(tmp_path: Path) -> None:
    with TemporaryDirectory(dir=MEMORY) as folder:
        output = Path(folder, "public")
        for files in (OLD, NEW, OLD, NEW):
            assert isinstance(publish(wanted(files), site=tmp_path, output=output), Published)
            assert tree(output) == files
        assert states(output).keys() - NEW.keys() == {".prospectus-manifest"}


def test_publishing_imports_nothing_that_costs_time() -> None:
    costly = ("ctypes", "jinja2", "pydantic")
    command = f"import sys, prospectus.publish.publish; print([name for name in {costly} if name in sys.modules])"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", command], cwd=root, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr
