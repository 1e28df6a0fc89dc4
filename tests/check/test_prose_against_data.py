"""What prose says of dates is held against the key dates: counted over sentences with known answers."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from prospectus.check.item import Item, Named, item_of
from tests.content_site import HEAD, asked

SENTENCES: Final = Path(__file__).with_name("prose_sentences.txt")
DATES: Final = MappingProxyType(
    {
        "leaders": """
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - what: Winners announced
    kind: results
    when: week commencing 5 June 2017
""",
        "fellows": """
  - opens: 1 September 2025
  - closes: 31 October 2025 (5pm)
  - what: Open evening
    kind: event
    when: 2 October 2025
  - interviews: 12 to 16 January 2026
  - results: end of January 2026
  - starts: 1 April 2026
  - ends: 31 March 2027
""",
        "routes": """
  - closes: 12 May 2023
    who_for: Employers
  - closes: 9 June 2023
    who_for: Individuals
  - what: Workshops
    kind: event
    when: 13, 20 and 27 June 2023
""",
        "none": "",
    }
)
FEWEST: Final = 150


def sentences() -> Iterator[tuple[str, str, str]]:
    """Programme, what is wrong, sentence."""
    programme = ""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line.startswith("=="):
            programme = line.removeprefix("==").strip()
        elif line and not line.startswith("#"):
            wrong, _, sentence = line.partition(" | ")
            yield programme, wrong, sentence


def item(programme: str, sentence: str) -> Item:
    dates = f"key_dates:{DATES[programme]}" if DATES[programme] else ""
    files: dict[str, str | bytes] = {"content/programmes/leaders.md": f"{HEAD}{dates}---\n{sentence}\n"}
    return item_of(asked(files), Named("programme", "leaders"))


def thought(programme: str, sentence: str) -> str:
    """What is thought of a sentence, its style apart."""
    told = [said.verdict for said in item(programme, sentence).said if said.verdict != "style"]
    return next((verdict for verdict in told if verdict != "elsewhere"), told[0]) if told else "fine"


def test_there_are_sentences_enough_and_a_third_of_them_are_fine() -> None:
    labels = [wrong for _, wrong, _ in sentences()]
    assert len(labels) >= FEWEST
    assert labels.count("fine") >= len(labels) / 3


def test_precision_and_recall(capsys: pytest.CaptureFixture[str]) -> None:
    missed, false, right = [], [], Counter[str]()
    for programme, wrong, sentence in sentences():
        found = thought(programme, sentence)
        if found == wrong:
            right[wrong] += 1
            continue
        if wrong != "fine":
            missed.append(f"{wrong}, taken for {found}: {sentence}")
        if found != "fine":
            false.append(f"{found}, and is {wrong}: {sentence}")
    good = sum(count for name, count in right.items() if name != "fine")
    precision, recall = good / (good + len(false)), good / (good + len(missed))
    with capsys.disabled():
        print(f"\nprose against data: precision {precision:.3f}, recall {recall:.3f}, {good} mistakes found")  # noqa: T201
    assert precision >= 0.97, false
    assert recall >= 0.95, missed
