"""What a check finds: a finding without a position, which is asked only when there is something to tell."""

from collections.abc import Iterable
from typing import Final, Literal

from msgspec import Struct

from prospectus.base.diagnostics import Diagnostic, Fix, Severity, Span
from prospectus.base.need import Need, file
from prospectus.base.source import Source
from prospectus.model.origin import Origin
from prospectus.read.decode import decode
from prospectus.read.located import body_place, place, text_place

_SEVERITIES: Final[tuple[tuple[str, Severity], ...]] = (("E", "error"), ("W", "warning"), ("N", "note"))


class Finding(Struct, frozen=True):
    """A finding about a value, its key, or the beginning of the mapping; an origin without keys is a file's body.

    `stretch` is a part of the value's text, as offsets. `instead` says what stands there and what is the one right
    text in its place. `clock`: only the passing of time can cause it. The first letter of `code` gives the severity.
    """

    code: str
    message: str
    hint: str
    origin: Origin
    stretch: tuple[int, int] | None = None
    instead: tuple[str, str] | None = None
    at: Literal["value", "key", "start", "file"] = "value"
    clock: bool = False


def severity_of(code: str) -> Severity:
    """The severity of a finding where the configuration says nothing else."""
    return dict(_SEVERITIES)[code[0]]


def tell(need: Need, findings: Iterable[Finding]) -> None:
    """Tell findings, each once, at their places."""
    need.tell(*(diagnostic(need, each) for each in dict.fromkeys(findings)))


def diagnostic(need: Need, found: Finding) -> Diagnostic:
    """A finding at its place."""
    span = Span() if found.at == "file" else _span(need, found)
    return Diagnostic(
        found.code,
        severity_of(found.code),
        found.origin.file,
        span,
        found.message,
        found.hint,
        _fix(need, found, span),
        clock=found.clock,
    )


def _span(need: Need, found: Finding) -> Span:
    path, keys = found.origin.file, found.origin.keys
    if found.stretch is not None:
        return need(text_place, path, keys, *found.stretch) if keys else need(body_place, path, *found.stretch)
    span = need(place, path, keys, "key" if found.at == "key" else "value")
    if found.at == "start":
        return Span(span.line, span.column, span.line, span.column + 1)
    return span


def _fix(need: Need, found: Finding, span: Span) -> Fix | None:
    """The correction, where exactly the text that is meant stands at the place: quoting and folding may change it."""
    data = need(file, found.origin.file) if found.instead else None
    if not found.instead or data is None or span.line != span.end_line:
        return None
    was, becomes = found.instead
    line = Source(found.origin.file, decode(found.origin.file, data)[0].text).line(span.line)
    return Fix(span, becomes) if line[span.column - 1 : span.end_column - 1] == was else None
