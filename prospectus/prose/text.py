"""Markdown as running text, with every character in its place, for whatever looks for words or dates in it."""

import re
from collections.abc import Iterator
from typing import Final

_BLANK_LINE: Final = re.compile(r"\n[ \t]*(?=\n)")
_BACKTICKS: Final = re.compile(r"(?<!\\)`+")
_NOT_WORDS: Final = re.compile(
    r"(?<=\]\()[^()\n]*(?:\([^()\n]*\)[^()\n]*)?(?=\))"  # where a link leads, and its title
    r"|^[ ]{0,3}\[(?!\^)[^\]\n]+\]:.*$"  # what a reference stands for
    r"|<[/!?]?[A-Za-z][^<>]*>"  # elements, and addresses in angle brackets
    r"|\bhttps?://[^\s<>()\[\]]+",
    re.MULTILINE,
)


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


def running_text(source: str) -> str:
    """The words of a Markdown text: code, comments, elements and addresses are blanked by spaces.

    Same length and same lines as the source, so that an offset into one is an offset into the other. Linear.
    """
    text = _without_comments(without_code(source))
    return _NOT_WORDS.sub(lambda found: _blank(found[0]), text)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


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
