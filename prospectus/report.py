"""Findings as text, as JSON, and as GitHub annotations. Nothing from content can become a command of a terminal."""

import json
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final, Literal

from prospectus.base.diagnostics import Diagnostic

Format = Literal["text", "json", "github"]
Line = Callable[[str, int], str]

_BOLD: Final = "\x1b[1m"
_DIM: Final = "\x1b[2m"
_PLAIN: Final = "\x1b[0m"
_COLOURS: Final = (("error", "\x1b[31m"), ("warning", "\x1b[33m"), ("note", "\x1b[36m"))
_WIDEST: Final = 160


def report(findings: Iterable[Diagnostic], form: Format, line: Line, *, colour: bool = False) -> str:
    """All findings in one form; `line(file, number)` gives a line of a source file without its end."""
    if form == "json":
        told = json.dumps([_plain(finding) for finding in findings], ensure_ascii=False, indent=2)
        # Half of a character, as a file name may hold it, is written as JSON writes it.
        return told.encode("utf-8", "backslashreplace").decode() + "\n"
    if form == "github":
        return "".join(_annotation(finding) + "\n" for finding in findings)
    return "\n".join(_text(finding, line, colour=colour) for finding in findings)


def safe(text: str) -> str:
    """Text in which no character controls anything: control and direction characters are written as escapes."""
    shown = text if text.isascii() and text.isprintable() else "".join(_visible(character) for character in text)
    return shown.replace("##[", "# #[")  # how some runners of workflows take commands


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    hidden = category.startswith("C") or category in ("Zl", "Zp")
    return character.encode("unicode_escape").decode() if hidden else character


def _plain(finding: Diagnostic) -> dict[str, object]:
    span, fix = finding.span, finding.fix
    place = ("line", "column", "end_line", "end_column")
    return {
        "code": finding.code,
        "severity": finding.severity,
        "file": finding.file,
        **{name: getattr(span, name) for name in place},
        "message": finding.message,
        "hint": finding.hint,
        "fix": None if fix is None else {**{name: getattr(fix.span, name) for name in place}, "text": fix.text},
    }


def _annotation(finding: Diagnostic) -> str:
    kind = {"error": "error", "warning": "warning", "note": "notice"}[finding.severity]
    span = finding.span
    properties = {
        "file": finding.file,
        "line": str(span.line),
        "endLine": str(span.end_line),
        "col": str(span.column),
        "endColumn": str(span.end_column),
        "title": finding.code,
    }
    if span.line != span.end_line:
        del properties["col"], properties["endColumn"]
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = f"{finding.message}. {finding.hint}" if finding.hint else finding.message
    return f"::{kind} {told}::{_data(message)}"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return safe(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _text(finding: Diagnostic, line: Line, *, colour: bool) -> str:
    tint = dict(_COLOURS)[finding.severity] if colour else ""
    bold, dim, plain = (_BOLD, _DIM, _PLAIN) if colour else ("", "", "")
    span = finding.span
    number = str(span.line)
    margin = " " * len(number)
    source, before, marked = _excerpt(line(finding.file, span.line), finding)
    head = f"{bold}{safe(finding.file)}:{span.line}:{span.column}{plain}  {tint}{finding.code}{plain}"
    shown = [head]
    if source.strip():
        shown.append(f"  {dim}{number} |{plain} {source}")
        shown.append(f"  {dim}{margin} |{plain} {' ' * before}{tint}{'^' * marked} {safe(finding.message)}{plain}")
    else:
        shown.append(f"  {tint}{safe(finding.message)}{plain}")
    if finding.hint:
        shown.extend(f"  {part}" for part in _lines(finding.hint))
    return "\n".join(shown) + "\n"


def _excerpt(line: str, finding: Diagnostic) -> tuple[str, int, int]:
    span = finding.span
    start = max(0, span.column - 1 - _WIDEST // 2) if len(line) > _WIDEST else 0
    end = span.end_column if span.end_line == span.line else len(line) + 1
    left, right = "…" * (start > 0), "…" * (len(line) > start + _WIDEST)
    shown = left + safe(line[start : start + _WIDEST]) + right
    before = _width(left + safe(line[start : span.column - 1]))
    marked = _width(safe(line[span.column - 1 : min(end - 1, start + _WIDEST)]))
    return shown, before, max(1, marked)


def _width(text: str) -> int:
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _lines(text: str) -> list[str]:
    """The lines of a hint; none begins like a command to a runner of workflows."""
    return [
        safe(part).replace("::", ": :", 1) if part.lstrip().startswith("::") else safe(part)
        for part in text.split("\n")
    ]
