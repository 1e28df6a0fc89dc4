"""What is told to an author: a finding with a code, a place, a sentence and what to type instead."""

from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one text: 1-based lines, 1-based columns in code points, the end exclusive."""

    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Fix:
    """The one right correction: replace what stands in `span` by `text`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `file` is relative to the site; `hint` says what to type, else is empty.

    `clock` is true where only the passing of time can cause the finding; such a finding never fails a build.
    """

    code: str
    severity: Severity
    file: str
    span: Span
    message: str
    hint: str = ""
    fix: Fix | None = None
    clock: bool = field(default=False, kw_only=True)


def sort_key(diagnostic: Diagnostic) -> tuple[str, Span, str, str]:
    """The order in which findings are reported: by file, place, code and message."""
    return (diagnostic.file, diagnostic.span, diagnostic.code, diagnostic.message)
