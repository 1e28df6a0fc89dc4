"""Markdown as running text, with every character in its place, for whatever looks for words or dates in it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

_BLANK_LINE: Final = re.compile(r"\n[ \t]*(?=\n)")
_CHARACTER: Final = re.compile(r"[^\n]")
_BACKTICKS: Final = re.compile(r"(?<!\\)`+")
# Every alternative begins with a character of its own, so that all text between is passed over at once.
_MARKUP: Final = re.compile(r"[`<\]/]")
_NOT_WORDS: Final = re.compile(
    r"\](\()[^()\n]*(?:\([^()\n]*\)[^()\n]*)?(?=\))"  # where a link leads, and its title
    r"|\[(?:(?<=^\[)|(?<=^ \[)|(?<=^  \[)|(?<=^   \[))(?!\^)[^\]\n]+\]:.*$"  # what a reference stands for
    r"|<[/!?]?[A-Za-z][^<>]*>"  # elements, and addresses in angle brackets
    r"|h(?<=\bh)ttps?://[^\s<>()\[\]]+",
    re.MULTILINE,
)
_KEPT: Final = 64


def paragraphs(source: str) -> Iterator[tuple[int, str]]:
    """Where each stretch between blank lines starts, and the stretch itself. Linear."""
    start = 0
    for blank in _BLANK_LINE.finditer(source):
        if blank.start() > start:
            yield start, source[start : blank.start()]
        start = blank.end()
    yield start, source[start:]


def without_code(source: str) -> str:
    """The Markdown with every code span blanked by spaces; same length, same lines. Linear."""
    if "`" not in source:
        return source
    pieces: list[str] = []
    at = 0
    for start, end in _code_spans(source):
        pieces += (source[at:start], _blank(source[start:end]))
        at = end
    return "".join((*pieces, source[at:]))


@lru_cache(_KEPT)
def running_text(source: str) -> str:
    """The words of a Markdown text: code, comments, elements and addresses are blanked by spaces.

    Same length and same lines as the source, so that an offset into one is an offset into the other. Linear. Many
    checks ask it of the same few texts, one after the other, so what was made last is kept.
    """
    if not _MARKUP.search(source):
        return source
    text = _without_comments(without_code(source))
    return _NOT_WORDS.sub(_without_markup, text)


def _without_markup(found: re.Match[str]) -> str:
    return "](" + _blank(found[0][2:]) if found[1] else _blank(found[0])


def _blank(text: str) -> str:
    return _CHARACTER.sub(" ", text) if "\n" in text else " " * len(text)


def _code_spans(source: str) -> Iterator[tuple[int, int]]:
    for start, paragraph in paragraphs(source):
        runs = [found.span() for found in _BACKTICKS.finditer(paragraph)]
        closing: dict[int, int] = {}
        partner = [0] * len(runs)
        for index in range(len(runs) - 1, -1, -1):
            length = runs[index][1] - runs[index][0]
            partner[index] = closing.get(length, 0)
            closing[length] = index
        index = 0
        while index < len(runs):
            if partner[index]:
                yield start + runs[index][0], start + runs[partner[index]][1]
                index = partner[index]
            index += 1


def _without_comments(text: str) -> str:
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start)
        if end < 0:
            break
        text = text[:start] + _blank(text[start : end + 3]) + text[end + 3 :]
        start = text.find("<!--", end)
    return text
