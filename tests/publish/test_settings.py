"""Where output may go, and where never."""

from pathlib import Path

import pytest

from prospectus.publish.publish import publish
from prospectus.publish.settings import unsafe
from prospectus.publish.value import Refused, Wanted


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "work/site"
    for name in ("content", "templates", "assets", ".git"):
        (site / name).mkdir(parents=True)
    return site


def test_a_new_folder_in_or_beside_the_site_is_fine(site: Path) -> None:
    for output in ("public", "docs/html", "../beside", "contents", ".prospectus/preview"):
        assert unsafe(site, site / output) == ()


@pytest.mark.parametrize(
    "output",
    [".", "..", "../..", "/", "content", "content/new", "templates/x", "assets", ".git", ".git/x", "sub/.git/x",
     ".prospectus", ".prospectus/staging", "public/../content", "content/../../site"],
)  # fmt: skip
def test_a_dangerous_folder_is_refused(site: Path, output: str) -> None:
    answer = publish([Wanted("index.html", lambda: b"")], site=site, output=site / output)
    assert isinstance(answer, Refused)
    assert (answer.why, answer.reasons[0].code) == ("wrong-use", "output-folder")
    assert not list(site.rglob("index.html"))


def test_the_home_folder_is_refused(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home/someone"
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    assert unsafe(site, home)
    assert unsafe(site, home.parent)
    assert not unsafe(site, home / "public")


def test_a_link_is_refused_wherever_it_leads(site: Path, tmp_path: Path) -> None:
    (tmp_path / "target").mkdir()
    (site / "public").symlink_to(tmp_path / "target")
    assert "is a link" in unsafe(site, site / "public")[0].message
    (site / "dangling").symlink_to(tmp_path / "nowhere")
    assert "is a link" in unsafe(site, site / "dangling")[0].message


def test_a_folder_reached_through_a_link_is_judged_by_where_it_is(site: Path, tmp_path: Path) -> None:
    (tmp_path / "away").symlink_to(site / "content")
    assert unsafe(site, tmp_path / "away/new")


def test_a_file_is_no_folder(site: Path) -> None:
    (site / "public").write_text("", encoding="utf-8")
    assert "is not a folder" in unsafe(site, site / "public")[0].message


def test_a_workshop_that_is_a_link_is_refused(site: Path, tmp_path: Path) -> None:
    (site / ".prospectus").symlink_to(tmp_path)
    assert unsafe(site, site / "public")[0].code == "workshop"


def test_a_staging_folder_that_is_a_link_is_not_followed(site: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_text("keep", encoding="utf-8")
    (site / ".prospectus").mkdir()
    (site / ".prospectus/staging").symlink_to(precious)
    publish([Wanted("index.html", lambda: b"")], site=site, output=site / "public")
    assert [path.name for path in precious.iterdir()] == ["file"]
