"""How key dates are named in findings about prose."""

from collections.abc import Iterator
from typing import Final

from prospectus.base.text import listed
from prospectus.base.words.table import Words
from prospectus.check.dates_said import Said, Verdict
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.dates.naming import NO_BREAK
from prospectus.dates.value import When
from prospectus.dates.wording import display

IGNORE: Final = "if it is meant, write ignore_dates: with “{text}” in the front matter"


def of_verdict(item: Item, verdict: Verdict) -> Iterator[Said]:
    """The dates in an item's texts of which this is to be thought."""
    return (each for each in item.said if each.verdict == verdict)


def shown(when: When, words: Words) -> str:
    """A date as it reads, with spaces that can be typed."""
    return display(when, words).replace(NO_BREAK, " ")


def plain(said: Said) -> str:
    """The words of a date on one line."""
    return " ".join(said.words.split())


def known(said: Said, words: Words) -> str:
    """The key dates that a date in prose is compared with: "23 and 24 May 2017 (Interviews)"."""
    names = dict.fromkeys(
        f"{shown(date.when, words)} ({', '.join(filter(None, (date.what, date.who_for)))})" for date in said.known
    )
    return listed(list(names)[:_MOST], "or")


def finding(said: Said, code: str, message: str, hint: str, write: str = "") -> Finding:
    """A finding about a date in a text; `write` is the one right text in its place."""
    instead = (said.words, write) if write and write != said.words else None
    return Finding(code, message, hint, said.text.origin, (said.start, said.end), instead)


_MOST: Final = 4
