"""Mistakes made on purpose in a good site: each is told, on its line, with a sentence that says what to do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import MemoryDisk, RealDisk
from prospectus.base.overlay import Overlay
from prospectus.check import accepted
from prospectus.check.judged import judged
from prospectus.config import config
from prospectus.model.everything import everything
from prospectus.plan.moved import moved
from prospectus.prose.findings import CODES as OF_PAGES
from prospectus.read.located import place
from prospectus.render import outputs, rendered
from tests.check.sites import CODES, ROOT, engine

SHIFTED: Final = re.compile(r"([A-Z-]+)([+-]\d+)?")
HERE: Final = Path(__file__).parent
AS_OF: Final = datetime(2026, 4, 1, tzinfo=UTC)
SPOILING: Final = (
    "E-YAML",
    "E-FRONT",
    "E-MISSING",
    "E-DATE",
    "E-WEEK",
    "E-DAY",
    "E-CHOICE",
    "E-NUMBER",
    "E-PERIOD",
    "W-DEADLINE",
    "W-ROUND",
)
"""What hides other mistakes: a date or a field that cannot be read is compared with nothing."""

SITE: Final = {
    path.relative_to(HERE / "site").as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((HERE / "site").rglob("*"))
    if path.is_file()
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is told, in which file, what stood there and what stands there now; `line` is where it is told."""

    code: str
    file: str
    before: str
    after: str
    line: int


def mistakes() -> list[Mistake]:
    lines = (HERE / "mistakes.txt").read_text(encoding="utf-8").splitlines()
    return [_mistake(line) for line in lines if line and not line.startswith("#")]


def _mistake(line: str) -> Mistake:
    code, file, before, after = (part.replace("\\n", "\n").replace("\\t", "\t") for part in line.split("::"))
    shifted = SHIFTED.fullmatch(code.strip())
    assert shifted, line
    code, file, before, after = shifted[1], file.strip(), before[1:-1], after[1:]
    text = SITE[file]
    assert text.count(before) >= 1, line
    at = text.index(before)
    same = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    changed = text[: at + same].count("\n") + 1
    return Mistake(code, file, before, after, changed + int(shifted[2] or 0))


def made(mistake: Mistake, files: Mapping[str, str]) -> dict[str, str]:
    text = files[mistake.file]
    return {**files, mistake.file: text.replace(mistake.before, mistake.after, 1)}


def told(files: Mapping[str, str], *, pages: bool = True) -> tuple[Diagnostic, ...]:
    need = engine(Overlay(MemoryDisk(dict(files)), RealDisk(ROOT)), AS_OF)
    need(everything)
    allowed = need(accepted)
    need(moved)
    for output in need(outputs) if pages else ():
        if output.format == "html":
            need(rendered, output)
    return judged(
        dict.fromkeys(need.told), need(config).severities, allowed, CODES, lambda path, keys: need(place, path, keys)
    )


def test_the_good_site_has_no_mistakes() -> None:
    assert told(SITE) == ()


def test_there_are_mistakes_of_many_kinds() -> None:
    assert len(mistakes()) >= 150
    assert len({mistake.code for mistake in mistakes()}) >= 40


def test_mistakes_are_told_on_their_lines(capsys: pytest.CaptureFixture[str]) -> None:
    wrong: list[str] = []
    for mistake in mistakes():
        found = told(made(mistake, SITE), pages=mistake.code in OF_PAGES)
        right = [each for each in found if (each.code, each.file) == (mistake.code, mistake.file)]
        if not any(each.span.line == mistake.line for each in right):
            wrong.append(f"{mistake}: {[(each.code, each.file, each.span.line) for each in found]}")
        silent = [each.message for each in found if not each.hint]
        assert silent == []
    share = 1 - len(wrong) / len(mistakes())
    with capsys.disabled():
        kinds = len({mistake.code for mistake in mistakes()})
        print(f"\nseeded mistakes: {len(mistakes())} of {kinds} kinds, {share:.3f} told on their lines")  # noqa: T201
    assert share >= 0.98, "\n".join(wrong)


def test_fifty_mistakes_at_once_are_all_told() -> None:
    files = dict(SITE)
    wanted: list[tuple[str, str, int]] = []
    used: set[tuple[str, int]] = set()
    for mistake in mistakes():
        unreadable = mistake.code.startswith(SPOILING) or "\n" in mistake.before
        lines = mistake.before.count("\n") != mistake.after.count("\n")
        alone = mistake.file == "site_config.yaml" or lines or (mistake.file, mistake.line) in used
        if not unreadable and not alone and mistake.before in files[mistake.file] and len(wanted) < 50:
            files = made(mistake, files)
            used.add((mistake.file, mistake.line))
            wanted.append((mistake.code, mistake.file, mistake.line))
    found = {(each.code, each.file, each.span.line) for each in told(files)}
    assert len(wanted) == 50
    assert sorted(set(wanted) - found) == []
