"""The manual: a page for every code, from the docstring of its check or from a file in the folder `manual`.

A page is a sentence after the codes that it is about, what there is to know, and examples: files that are told (FAIL),
and the same files put right (PASS).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from os.path import dirname
from textwrap import dedent
from typing import Final

from prospectus.base import own_files
from prospectus.check import CHECKS
from prospectus.check.judged import Codes

FOLDER: Final = f"{dirname(__file__)}/manual"  # noqa: PTH120  # a plain path, as own_files takes it
_CODE: Final = r"[EWN](?:-[A-Z0-9]+)+"
_HEAD: Final = re.compile(rf"((?:{_CODE}(?:, )?)+): (.*)")
_SECTION: Final = re.compile(rf"^(PASS|FAIL)(?: ({_CODE}))? (\S+)\n((?:(?:    .*)?\n)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A file of an example: FAIL for the code that it is about, PASS for none (`code` is then empty)."""

    code: str
    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual, as it is printed, with its codes, its first sentence and its examples."""

    codes: tuple[str, ...]
    sentence: str
    text: str
    examples: tuple[Example, ...]


def pages() -> tuple[Page, ...]:
    """Every page: those of the checks, then the others by code."""
    named = (name for name in own_files.names(FOLDER) if name.endswith(".txt"))
    others = ((own_files.load(f"{FOLDER}/{name}") or b"").decode() for name in named)
    return (*(page(check.__doc__ or "") for check in CHECKS), *map(page, others))


def page(text: str) -> Page:
    """The page that a text is. Raises `ValueError` where it is none."""
    head = _HEAD.match(text)
    if head is None:
        raise ValueError(f"a page begins with its codes: {text[:60]!r}")
    codes = tuple(head[1].split(", "))
    return Page(codes, head[2], text.strip() + "\n", tuple(_examples(text.rstrip() + "\n", codes)))


def _examples(text: str, codes: tuple[str, ...]) -> Iterator[Example]:
    for match in _SECTION.finditer(text):
        code = (match[2] or codes[0]) if match[1] == "FAIL" else ""
        yield Example(code, match[3], dedent(match[4]).rstrip("\n") + "\n")


def codes() -> Codes:
    """All codes, with what is told of them by the clock alone and by checks."""
    return Codes(
        tuple(sorted(code for each in pages() for code in each.codes)),
        frozenset(code for check in CHECKS if getattr(check, "CLOCK", False) for code in check.CODES),
        frozenset(code for check in CHECKS for code in check.CODES),
    )
