"""The manual: a page for every code, from the docstring of its check or from a file in the folder `manual`.

A page is a sentence after the codes that it is about, what there is to know, and examples: files that are told (FAIL),
and the same files put right (PASS).
"""

import re
from collections.abc import Iterator
from os.path import dirname
from textwrap import dedent
from typing import Final

from msgspec import Struct

from prospectus.base import own_files
from prospectus.check import CHECKS
from prospectus.check.judged import Codes

FOLDER: Final = f"{dirname(__file__)}/manual"  # noqa: PTH120  # a plain path, as own_files takes it
_CODE: Final = r"[EWN](?:-[A-Z0-9]+)+"
_HEAD: Final = re.compile(rf"((?:{_CODE}(?:, )?)+): (.*)")
_SECTION: Final = re.compile(rf"^(PASS|FAIL)(?: ({_CODE}))? (\S+)\n((?:(?:    .*)?\n)*)", re.MULTILINE)


class Example(Struct, frozen=True):
    """A file of an example: FAIL for the code that it is about, PASS for none (`code` is then empty)."""

    code: str
    file: str
    text: str


class Page(Struct, frozen=True):
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


def reference() -> str:
    """All pages as one document in Markdown."""
    parts = [_TITLE]
    for each in sorted(pages(), key=lambda page: page.codes[0][2:]):
        said = each.text.partition("\n")[2]
        told = _SECTION.sub("", said).strip("\n")
        parts.append(f"## {', '.join(each.codes)}\n\n{each.sentence[:1].upper()}{each.sentence[1:]}\n")
        parts.append(f"{told}\n" if told.strip() else "")
        for example in each.examples:
            what = f"Told as {example.code}" if example.code else "Right"
            parts.append(f"{what}, in `{example.file}`:\n\n```\n{example.text}```\n")
    return "\n".join(part for part in parts if part).rstrip("\n") + "\n"


_TITLE: Final = """# Findings

Everything that Prospectus can tell about a site. The first letter of a code says how grave it is: E is an error, and
nothing is published; W is a warning; N is a note. `build.py explain CODE` prints one of these.

The severity of a finding can be set in `site_config.yaml`. A finding on one page that is right as it is can be accepted
with a reason in the front matter of that page:

    accept:
      - code: W-DEADLINE-WEEKEND
        reason: The form closes by itself, and nobody needs help with it.

An acceptance or a setting that applies to nothing is told, too. Errors that leave nothing to publish can be neither
accepted nor lowered.
"""
