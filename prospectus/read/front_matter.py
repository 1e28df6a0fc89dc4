"""A Markdown file to its front matter and its body."""

import re
from typing import Final

from msgspec import Struct

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.source import Source

FENCE: Final = re.compile(r"^---[ \t]*$", re.MULTILINE)
_LIKE_FENCE: Final = re.compile(r"^(?:--|-{4,}|- - -|[–—]+)[ \t]*$", re.MULTILINE)
_LIKE_KEY: Final = re.compile(r"[A-Za-z][A-Za-z_-]*:(\s|$)")


class Parts(Struct, frozen=True):
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
        return _unclosed(source, opened.end() + 1)
    yaml = text[opened.end() + 1 : closed.start()]
    line = 2 + yaml.count("\n") + 1
    return Parts(yaml, 2, text[closed.end() + 1 :], line), ()


def _unclosed(source: Source, start: int) -> tuple[Parts, tuple[Diagnostic, ...]]:
    text = source.text
    like = _LIKE_FENCE.search(text, start)
    if like is None:
        hint = "write --- on a line of its own between the last field and the text"
        told = _told(source, Span(1, 1, 1, 4), "the front matter has no end", hint)
        return Parts(text[start:], 2, "", text.count("\n") + 1), (told,)
    span = source.span(like.start(), like.end())
    told = _told(source, span, "this looks like the end of the front matter, and is not", "write ---")
    return Parts(text[start : like.start()], 2, text[like.end() + 1 :], span.line + 1), (told,)


def _unopened(source: Source) -> tuple[Diagnostic, ...]:
    first = next((line for line in source.text.split("\n") if line.strip()), "")
    if _LIKE_FENCE.fullmatch(first) and FENCE.search(source.text):
        span = Span(1, 1, 1, len(first) + 1)
        return (_told(source, span, "this looks like the beginning of front matter, and is not", "write ---"),)
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
