"""W-QUESTION-TWICE: the same question stands twice in a list of questions.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    faqs:
      - question: Does it cost anything?
        answer: No.
      - question: Does it cost anything?
        answer: The training is paid for.
    ---
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    faqs:
      - question: Does it cost anything?
        answer: No. The training is paid for.
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item

CODES: Final = ("W-QUESTION-TWICE",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The questions of every file."""
    for paper in item.papers:
        known: set[str] = set()
        for text in (text for text in paper.texts if text.field == "question"):
            said = " ".join(text.text.casefold().split())
            if said in known:
                yield Finding(CODES[0], "this question stands above already", "keep one of the two", text.origin)
            known.add(said)
