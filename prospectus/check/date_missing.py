"""E-DATE-EMPTY: a key date is begun, and there is no date.

A kind without a date would not be shown at all. Write when it is, or `to be confirmed`.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes:
    ---
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: to be confirmed
    ---
"""

from collections.abc import Iterator
from typing import Final, get_args

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.nodes import texts_below
from prospectus.model.key_date import DateKind
from prospectus.model.origin import Origin

CODES: Final = ("E-DATE-EMPTY",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """The short form of every key date."""
    for paper, front in item.fields:
        for keys, text in texts_below(front):
            if keys[:1] == ("key_dates",) and keys[-1] in get_args(DateKind) and not text.strip():
                hint = f"write {keys[-1]}: and a date, or {keys[-1]}: to be confirmed"
                yield Finding(CODES[0], "there is no date here", hint, Origin(paper.path, keys), at="key")
