"""The memory of a site is written when it is asked for, and only when there is something new."""

import json
from pathlib import Path

import pytest

from prospectus.cli import main

CONFIG = "name: Site\norganisation: A body\nbase_url: https://example.org/\nlanguage: en\ncontact: a@example.org\n"
LEADERS = "---\ntitle: Leaders\nsummary: A year.\nkey_dates:\n  - closes: 26 April 2017\n---\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "site_config.yaml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "content" / "programmes").mkdir(parents=True)
    (tmp_path / "content" / "programmes" / "leaders.md").write_text(LEADERS, encoding="utf-8")
    return tmp_path


def lock(folder: Path, as_of: str = "2017-03-01") -> int:
    return main(["lock", "--site", str(folder), "--as-of", as_of])


def test_the_memory_is_one_line_for_each_thing(folder: Path) -> None:
    assert lock(folder) == 0
    told = json.loads((folder / "prospectus.lock.json").read_text(encoding="utf-8"))
    lines = (folder / "prospectus.lock.json").read_text(encoding="utf-8").splitlines()
    assert [line.partition(":")[0] for line in lines if line.endswith(("}", "},")) and ":" in line] == [
        '"leaders/0/closes"',
        '"leaders/0"',
        '"/programmes/leaders/"',
    ]
    assert told["dates"]["leaders/0/closes"]["versions"] == [
        ["2017-03-01T00:00:00Z", "2017-04-26", "26 April 2017", ""]
    ]


def test_a_memory_that_knows_everything_is_not_written_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock(folder)
    before = (folder / "prospectus.lock.json").stat()
    assert lock(folder, "2017-03-02") == 0
    after = (folder / "prospectus.lock.json").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert "knows everything" in capsys.readouterr().err


def test_nothing_is_remembered_of_content_with_errors(folder: Path) -> None:
    (folder / "content" / "programmes" / "leaders.md").write_text("---\ntitle: Leaders\n---\n", encoding="utf-8")
    assert lock(folder) == 1
    assert not (folder / "prospectus.lock.json").exists()


def test_an_old_memory_is_a_warning_that_says_what_to_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock(folder)
    more = LEADERS.replace("key_dates:\n", "key_dates:\n  - interviews: 23 May 2017\n")
    (folder / "content" / "programmes" / "leaders.md").write_text(more, encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "--site", str(folder), "--as-of", "2017-03-02"]) == 0
    told = capsys.readouterr().err
    assert "W-LOCK-STALE" in told
    assert "python build.py lock" in told


def test_an_address_that_vanishes_leads_on_or_is_an_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock(folder)
    programmes = folder / "content" / "programmes"
    (programmes / "leaders.md").rename(programmes / "followers.md")
    assert main(["check", "--site", str(folder), "--as-of", "2017-03-02"]) == 1
    assert "E-ADDRESS-GONE" in capsys.readouterr().err
    moved = LEADERS.replace("summary", "redirect_from: [/programmes/leaders/]\nsummary")
    (programmes / "followers.md").write_text(moved, encoding="utf-8")
    assert main(["check", "--site", str(folder), "--as-of", "2017-03-02"]) == 0
