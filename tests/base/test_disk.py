"""The real disk: what is not a regular file is not there."""

from pathlib import Path

from prospectus.base.disk import RealDisk


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    assert RealDisk(tmp_path).read("images") is None
