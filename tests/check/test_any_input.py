"""No content makes a check fail: random and mutated texts, without a traceback."""

import random
from pathlib import Path
from typing import Final

import pytest

from prospectus.check.manual import pages
from tests.check.sites import ROOT, told

SEEDS: Final = tuple(
    {example.file: example.text for example in page.examples if example.code == code}
    for page in pages()
    for code in page.codes
    if page.examples
)
OWN: Final = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted(Path(ROOT / "content" / "programmes").rglob("*"))
    if path.is_file()
}
PIECES: Final = (
    *("\n", "\n\n", ": ", "- ", "#", "##", "[", "](", ")", "![", "**", "`", ">", "|", "\t", "\x00", "\ud800", "é"),
    *("\u200b", "26 April 2017", "31 June", "May", "--", "---", "date:x/y", '"', "'", "&", "*", "{", "}", "<a", "::"),
)


def mutated(files: dict[str, str], chance: random.Random) -> dict[str, bytes]:
    made = dict(files)
    for _ in range(chance.randint(1, 4)):
        name = chance.choice(sorted(made))
        text = made[name]
        at = chance.randint(0, len(text))
        end = min(len(text), at + chance.choice((0, 0, 1, 5, 40)))
        made[name] = text[:at] + chance.choice((*PIECES, text[max(0, at - 30) : at])) + text[end:]
    return {name: text.encode("utf-8", "surrogatepass") for name, text in made.items()}


def try_out(count: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    for _ in range(count):
        files = mutated(chance.choice((*SEEDS, OWN)), chance)
        told(files, rendering=False)


def test_a_few_hundred_inputs_are_told_of_and_never_fail() -> None:
    try_out(300, seed=1)


@pytest.mark.soak
def test_a_hundred_thousand_inputs_are_told_of_and_never_fail() -> None:
    try_out(100_000, seed=2)
