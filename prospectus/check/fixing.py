"""Corrections put into a text: only the characters concerned change, and everything else stays byte for byte."""

import difflib
from collections.abc import Iterable

from prospectus.base.diagnostics import Fix, Span
from prospectus.base.source import Source

_BOM = "\ufeff"


def mended(data: bytes, fixes: Iterable[Fix]) -> bytes:
    """The bytes of a file with corrections put in. Of two that overlap only the first is; none where it is no UTF-8."""
    try:
        typed = data.decode()
    except UnicodeDecodeError:
        return data
    starts = _line_starts(typed)
    pieces: list[str] = []
    at = 0
    for start, end, text in sorted({(*_offsets(fix.span, starts, typed), fix.text) for fix in fixes}):
        if start >= at and end <= len(typed):
            pieces += (typed[at:start], text)
            at = end
    return "".join((*pieces, typed[at:])).encode()


def difference(path: str, before: bytes, after: bytes) -> str:
    """What would change in a file, as a unified diff; empty where nothing would."""
    old, new = (data.decode("utf-8", "replace").splitlines(keepends=True) for data in (before, after))
    told = difflib.unified_diff(old, new, f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in told)


def _line_starts(typed: str) -> tuple[int, ...]:
    """Where each line starts, as columns count them: the mark at the beginning of a file is no column."""
    plain = Source("", typed.replace("\r\n", "\n").replace("\r", "\n")).line_starts
    if "\r" not in typed:
        return (int(typed.startswith(_BOM)), *plain[1:])
    starts, at = [int(typed.startswith(_BOM))], 0
    while at < len(typed):
        if typed[at] == "\n" or (typed[at] == "\r" and typed[at + 1 : at + 2] != "\n"):
            starts.append(at + 1)
        at += 1
    return tuple(starts)


def _offsets(span: Span, starts: tuple[int, ...], typed: str) -> tuple[int, int]:
    if span.end_line > len(starts):
        return len(typed) + 1, len(typed) + 1
    return starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1
