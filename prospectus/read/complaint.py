"""What is wrong with a value, and where it was written; it becomes a finding when its place is asked."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from prospectus.base.diagnostics import Diagnostic, Fix, Severity, Span
from prospectus.base.need import Need
from prospectus.read.located import place, text_place
from prospectus.read.origin import Origin


class Complaint(Struct, frozen=True):
    """A finding without a position. `stretch` is a part of the value's text; `fix` the right text of the whole value.

    `at` says whether the value, its key, the beginning of the mapping or the file as a whole is meant.
    """

    code: str
    message: str
    hint: str
    origin: Origin
    at: Literal["value", "key", "start", "file"] = "value"
    severity: Severity = "error"
    stretch: tuple[int, int] | None = None
    fix: str | None = None


def tell(need: Need, complaints: list[Complaint]) -> None:
    """Tell findings, each once, at their places."""
    need.tell(*(_diagnostic(need, each) for each in dict.fromkeys(complaints)))


def _diagnostic(need: Need, each: Complaint) -> Diagnostic:
    path, keys = each.origin.file, each.origin.keys
    if each.at == "file":
        # The file is not one that is read, so it is not looked into for a place.
        return Diagnostic(each.code, each.severity, path, Span(), each.message, each.hint)
    if each.stretch is not None:
        span = need(text_place, path, keys, *each.stretch)
    else:
        span = need(place, path, keys, "key" if each.at == "key" else "value")
    if each.at == "start":
        span = Span(span.line, span.column, span.line, span.column + 1)
    fix = None
    if each.fix is not None:
        whole = need(place, path, keys)
        fix = Fix(whole, each.fix) if whole.line == whole.end_line else None
    return Diagnostic(each.code, each.severity, path, span, each.message, each.hint, fix)


def softened(complaints: list[Complaint]) -> list[Complaint]:
    """The complaints about a draft: it is not published, so nothing in it is an error yet."""
    return [replace(each, severity="warning") if each.severity == "error" else each for each in complaints]
