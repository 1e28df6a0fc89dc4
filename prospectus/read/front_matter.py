"""A Markdown file to its front matter and its body."""

import re
from dataclasses import dataclass
from typing import Final

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.source import Source

FENCE: Final = re.compile(r"^---[ \t]*$", re.MULTILINE)
_LIKE_KEY: Final = re.compile(r"[A-Za-z][A-Za-z_-]*:(\s|$)")


@dataclass(frozen=True, slots=True)
class Parts:
    """The YAML between the fences (`None` where there is none), its first line, the body and its first line."""

    yaml: str | None
    yaml_line: int
    body: str
    body_line: int


def split(source: Source) -> tuple[Parts, tuple[Diagnostic, ...]]:
    """The parts of a Markdown file. A file without front matter is all body."""
    text = source.text
    opened = FENCE.match(text)
    if opened is None:
        return Parts(None, 1, text, 1), _unopened(source)
    closed = FENCE.search(text, opened.end())
    if closed is None:
        line = text.count("\n", 0, len(text.rstrip())) + 1
        span = Span(1, 1, 1, 4)
        hint = "write --- on a line of its own between the last field and the text"
        told = Diagnostic("E-FRONT-MATTER", "error", source.path, span, "the front matter has no end", hint)
        return Parts(text[opened.end() + 1 :], 2, "", line), (told,)
    yaml = text[opened.end() + 1 : closed.start()]
    line = 2 + yaml.count("\n") + 1
    return Parts(yaml, 2, text[closed.end() + 1 :], line), ()


def _unopened(source: Source) -> tuple[Diagnostic, ...]:
    first = next((line for line in source.text.split("\n") if line.strip()), "")
    if first.strip() == "---" or not _LIKE_KEY.match(first):
        blank = source.text[: len(source.text) - len(source.text.lstrip())]
        if first.strip() != "---":
            return ()
        span = Span(blank.count("\n") + 1, 1, blank.count("\n") + 1, 4)
        return (_told(source, span, "the front matter does not begin in the first line", "move --- to the first line"),)
    line = source.text[: source.text.index(first)].count("\n") + 1
    span = Span(line, 1, line, len(first) + 1)
    return (_told(source, span, "the fields are not marked as front matter", "write --- on a line of its own above"),)


def _told(source: Source, span: Span, message: str, hint: str) -> Diagnostic:
    return Diagnostic("E-FRONT-MATTER", "error", source.path, span, message, hint)
