"""Findings as text that can be stored."""

import msgspec

from prospectus.base.diagnostics import Diagnostic


def stored(findings: tuple[Diagnostic, ...]) -> str:
    """Findings as JSON; empty for none."""
    return msgspec.json.encode(findings).decode() if findings else ""


def decoded(text: str) -> tuple[Diagnostic, ...]:
    """The findings that `stored` wrote."""
    return msgspec.json.decode(text, type=tuple[Diagnostic, ...])
