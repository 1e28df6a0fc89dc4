"""Strict YAML: every scalar is the text that was typed, with its place. Built on PyYAML's events.

What is refused is told with the corrected line, which then stands in for the wrong one, so that one mistake does not
hide the next.
"""

from typing import Final

from prospectus.base.diagnostics import Diagnostic, Fix, Span
from prospectus.read.node import Node
from prospectus.read.yaml_events import build
from prospectus.read.yaml_lines import Mend, Trouble
from prospectus.read.yaml_mend import mend

MOST_MENDS: Final = 50
"""So many mistakes of syntax are told in one text."""


def parse(path: str, text: str, line: int = 1, *, pure: bool = False) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """What a YAML text says (`None` where that cannot be known), and what is wrong with it.

    `line` is the line of the file on which the text begins. `pure` asks for the parser written in Python.
    """
    findings: list[Diagnostic] = []
    lines = text.split("\n")
    if "\t" in text:
        lines = [_without_tabs(path, typed, number, findings) for number, typed in enumerate(lines, line)]
    touched: set[int] = set()
    while True:
        built = build("\n".join(lines), line, pure=pure)
        trouble = built.trouble
        if trouble is None:
            break
        mended = None if len(touched) >= MOST_MENDS else mend(lines, trouble)
        if mended is None or mended.index in touched:
            if not any(abs(trouble.line - index) <= 1 for index in touched):
                # Beside a line that was mended, what is wrong is most likely the same mistake.
                findings.append(_unmended(path, lines, trouble, mended, line))
            return None, tuple(findings)
        findings.append(_mended(path, lines, mended, line))
        touched.add(mended.index)
        lines[mended.index] = mended.text
    findings.extend(_refusal(path, lines, refused, line) for refused in built.refused)
    return built.node, tuple(findings)


def _without_tabs(path: str, typed: str, number: int, findings: list[Diagnostic]) -> str:
    if "\t" not in typed:
        return typed
    column = typed.index("\t") + 1
    clean = typed.expandtabs(2)
    fix = Fix(Span(number, 1, number, len(typed) + 1), clean)
    told = "a tab stands here, where only spaces may stand"
    findings.append(
        Diagnostic("E-YAML-TAB", "error", path, Span(number, column, number, column + 1), told, _write(clean), fix)
    )
    return clean


def _mended(path: str, lines: list[str], mended: Mend, line: int) -> Diagnostic:
    number = mended.index + line
    typed = lines[mended.index]
    fix = Fix(Span(number, 1, number, len(typed) + 1), mended.text) if mended.certain else None
    span = Span(number, mended.column, number, max(mended.column + 1, len(typed) + 1))
    return Diagnostic(mended.code, "error", path, span, mended.message, _write(mended.text), fix)


def _unmended(path: str, lines: list[str], trouble: Trouble, mended: Mend | None, line: int) -> Diagnostic:
    # The parsers differ in the column at which they stop; a reader looks at the line.
    number, typed = trouble.line + line, lines[trouble.line] if trouble.line < len(lines) else ""
    column = len(typed) - len(typed.lstrip()) + 1
    span = Span(number, column, number, max(column, len(typed)) + 1)
    message = mended.message if mended else "the text cannot be read from here on"
    hint = "look at the quotation marks, brackets, colons and indentation of this line and the one above it"
    return Diagnostic(mended.code if mended else "E-YAML", "error", path, span, message, hint)


def _refusal(path: str, lines: list[str], refused: Mend, line: int) -> Diagnostic:
    number = refused.index + line
    typed = lines[refused.index] if refused.index < len(lines) else ""
    span = Span(number, refused.column, number, max(refused.column + 1, refused.end_column))
    fix = Fix(Span(number, 1, number, len(typed) + 1), refused.text) if refused.certain else None
    return Diagnostic(refused.code, "error", path, span, refused.message, refused.hint or _write(refused.text), fix)


def _write(line: str) -> str:
    return f"write: {line.strip()}" if line.strip() else "delete it"
