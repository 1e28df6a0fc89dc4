"""The corpus: programmes of about 550 words each. The same number gives the same programme, on every machine."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from benchmarks.words import ENDINGS, HEADINGS, MONTHS, OBJECTS, SORTS, SUBJECTS, TOPICS, VERBS, WHO

EPOCH: Final = 1_799_971_200
"""The instant of every build, in seconds since 1970: 15 January 2027."""

_FIRST: Final = date(2026, 9, 1)
_SPREAD: Final = 900
_SENTENCES: Final = 3
_ITEMS: Final = 3
_TABLE_EVERY: Final = 3


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme. `body` is Markdown; a link to another programme is written `@programme-00017@`."""

    id: str
    title: str
    summary: str
    who_for: str
    topic: str
    opens: date
    closes: date
    interviews: date
    results: date
    body: str


def corpus(size: int) -> Iterator[Programme]:
    """The first `size` programmes. They link only to one another."""
    return (programme(number, size) for number in range(size))


def programme(number: int, size: int) -> Programme:
    """The programme with this number, from 0; `size` is how many there are for it to link to."""
    dice = _Dice(number)
    topic, name = TOPICS[number % len(TOPICS)]
    opens = _FIRST + timedelta(days=dice.below(_SPREAD))
    closes = opens + timedelta(days=30 + dice.below(30))
    interviews = closes + timedelta(days=14 + dice.below(14))
    results = interviews + timedelta(days=7 + dice.below(14))
    return Programme(
        id=identifier(number),
        title=f"{name} {dice.pick(SORTS)} {number + 1}",
        summary=dice.sentence(plain=True),
        who_for=dice.pick(WHO),
        topic=topic,
        opens=opens,
        closes=closes,
        interviews=interviews,
        results=results,
        body=_body(number, size, closes, dice),
    )


def identifier(number: int) -> str:
    """The id of the programme with this number, which is also its address: `programme-00017`."""
    return f"programme-{number:05}"


def written(day: date) -> str:
    """A day as people write it: 26 April 2027."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


class _Dice:
    """A stream of numbers that depends on its seed alone (a linear congruential generator, as in MMIX)."""

    def __init__(self, seed: int) -> None:
        self._state = seed
        self.below(1)

    def below(self, limit: int) -> int:
        """A whole number from 0 to `limit` - 1."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 33) % limit

    def pick(self, choices: tuple[str, ...]) -> str:
        """One of these."""
        return choices[self.below(len(choices))]

    def sentence(self, *, plain: bool = False) -> str:
        """A sentence of about ten words; without emphasis where it is to be `plain`."""
        text = f"{self.pick(SUBJECTS)} {self.pick(VERBS)} {self.pick(OBJECTS)} {self.pick(ENDINGS)}."
        return text.replace("*", "") if plain else text


def _body(number: int, size: int, closes: date, dice: _Dice) -> str:
    parts = [_paragraph(dice, f"Apply by {written(closes)}.")]
    for place, heading in enumerate(HEADINGS):
        parts.append(f"## {heading}")
        parts.append(_paragraph(dice, _link(dice, size)))
        if place % 2:
            marker = "1." if place == 1 else "-"
            parts.append("\n".join(f"{marker} {dice.sentence()}" for _ in range(_ITEMS)))
        else:
            parts.append(_paragraph(dice, ""))
    if number % _TABLE_EVERY == 0:
        parts.append(_table(dice))
    return "\n\n".join(parts) + "\n"


def _paragraph(dice: _Dice, last: str) -> str:
    return " ".join([*(dice.sentence() for _ in range(_SENTENCES if last else _SENTENCES - 1)), last]).rstrip()


def _link(dice: _Dice, size: int) -> str:
    other = dice.below(size)
    return f"See also [programme {other + 1}](@{identifier(other)}@)."


def _table(dice: _Dice) -> str:
    rows = (f"| Stage {row + 1} | {dice.below(12) + 1} weeks | {dice.sentence()} |" for row in range(4))
    return "\n".join(("| Stage | Time | What happens |", "|---|---|---|", *rows))
