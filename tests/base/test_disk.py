"""The real disk: what is not a regular file is not there."""

import errno
import os
from pathlib import Path

import pytest

from prospectus.base.disk import RealDisk


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    assert RealDisk(tmp_path).read("images") is None


def test_what_cannot_be_read_does_not_look_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    (tmp_path / "page.md").write_text("words")
    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(PermissionError):
        RealDisk(tmp_path).read("page.md")
