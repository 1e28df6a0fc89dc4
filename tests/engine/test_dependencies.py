"""Each kind of dependency is needed: where it is not recorded, a change goes unnoticed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from prospectus.base.disk import MemoryDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.engine.asking import Needing
from tests.engine import toy
from tests.engine.builds import A_FEW, EARLY, Seen, build, setting

LATE = datetime(2018, 1, 1, tzinfo=UTC)
CHANGES: dict[str, tuple[Callable[..., Any], dict[str, str | None], datetime, str]] = {
    "a file": (file, {"cards/a.card": "title=Ape"}, EARLY, ""),
    "a file that appears": (file, {"about/b.txt": "A bee."}, EARLY, ""),
    "a file that disappears": (file, {"about/a.txt": None}, EARLY, ""),
    "all that stands in a folder": (folder, {"cards/d.card": "title=Dog"}, EARLY, ""),
    "time": (reached, {}, LATE, ""),
    "an option": (option, {}, EARLY, "https://example.org/"),
    "another answer": (toy.fields, {"cards/a.card": "title=Ape"}, EARLY, ""),
}


def before_and_after(change: str, cache: Path) -> tuple[Seen, Seen]:
    """The second of two builds with a cache, and a build without, after a change."""
    _, files, as_of, base = CHANGES[change]
    disk = MemoryDisk(dict(A_FEW))
    first = build(setting(disk, cache))
    for path, text in files.items():
        disk.files.pop(path, None)
        if text is not None:
            disk.files[path] = text
    after = build(setting(disk, cache, as_of, base), first.pages)
    clean = build(setting(disk, "", as_of, base))
    return after, clean


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_noticed(change: str, tmp_path: Path) -> None:
    after, clean = before_and_after(change, tmp_path)
    assert (after.pages, after.index) == (clean.pages, clean.index)


@pytest.mark.parametrize("change", CHANGES)
def test_a_dependency_that_is_not_recorded_goes_unnoticed(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten = CHANGES[change][0]
    ask = Needing.__call__

    def forgetful(self: Needing, question: Callable[..., Any], /, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401
        parts = dict(self.parts)
        answer = ask(self, question, *arguments, **named)
        if question is forgotten:
            self.parts = parts
        return answer

    monkeypatch.setattr(Needing, "__call__", forgetful)
    after, clean = before_and_after(change, tmp_path)
    assert (after.pages, after.index) != (clean.pages, clean.index)
