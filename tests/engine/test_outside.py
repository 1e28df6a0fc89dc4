"""File times are a shortcut, and never more."""

import os
from pathlib import Path

import pytest

from prospectus.base.disk import RealDisk
from prospectus.engine.record import believable
from tests.engine.builds import A_FEW, build, setting

SECOND = 1_000_000_000


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for path, text in A_FEW.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def age(site: Path) -> None:
    """As if everything had been written long ago; the change time cannot be set, so nothing is believed for it."""
    for path in site.rglob("*"):
        os.utime(path, ns=(SECOND, SECOND))


def test_an_edit_of_the_same_size_at_the_same_time_is_noticed(site: Path, tmp_path: Path) -> None:
    age(site)
    cache = tmp_path / "cache"
    first = build(setting(RealDisk(site), cache))
    (site / "cards/a.card").write_text(A_FEW["cards/a.card"].replace("Ant", "Ape"))
    age(site)
    assert build(setting(RealDisk(site), cache), first.pages).pages == build(setting(RealDisk(site))).pages


def test_a_cache_is_as_good_on_another_checkout(site: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = build(setting(RealDisk(site), cache))
    elsewhere = site.rename(tmp_path / "elsewhere")
    for path in elsewhere.rglob("*.*"):
        path.write_text(path.read_text())
    cache = cache.rename(tmp_path / "moved")
    seen = build(setting(RealDisk(elsewhere), cache), first.pages)
    assert (seen.anew, seen.pages) == ((), first.pages)


def test_a_mark_is_believed_only_two_seconds_after_the_last_change() -> None:
    mark = (10, 5 * SECOND, 6 * SECOND, 1)
    assert believable(mark, 8 * SECOND) == mark
    assert believable(mark, 8 * SECOND - 1) == ()


def test_an_empty_mark_is_never_believed() -> None:
    assert believable((), 8 * SECOND) == ()
