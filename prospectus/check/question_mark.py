"""N-QUESTION-MARK: a question does not end in a question mark.

FAIL content/polls/winter.yaml
    question: How will the winter be
    options:
      - Cold
      - Mild
PASS content/polls/winter.yaml
    question: How will the winter be?
    options:
      - Cold
      - Mild
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item

CODES: Final = ("N-QUESTION-MARK",)
_ENDINGS: Final = ("?", "?”", '?"', "?’", "?'", "?)", "…")


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The questions of polls, and those that people ask."""
    for text in item.texts:
        said = text.text.strip()
        if text.field == "question" and not said.endswith(_ENDINGS):
            whole = said.rstrip(".!:")
            message = "the question does not end in a question mark"
            instead = (text.text, f"{whole}?")
            yield Finding(CODES[0], message, f"write: {whole}?", text.origin, (0, len(text.text)), instead)
