"""What is wrong with a template of a site, at its file and line."""

from collections.abc import Iterator
from types import TracebackType
from typing import Final

from prospectus.base.diagnostics import Diagnostic, Span

_FOLDER: Final = "templates/"


def template_fault(fault: Exception, name: str) -> Diagnostic:
    """The finding about a template that could not be read or filled; `name` is that of the page's template."""
    line = getattr(fault, "lineno", None)
    file = f"{_FOLDER}{getattr(fault, 'name', None) or name}"
    if line is None:
        file, line = next(_places(fault.__traceback__), (file, 1))
    span = Span(line, 1, line, 2)
    hint = "mend it, or delete the file: the theme's own template then takes its place"
    return Diagnostic("E-TEMPLATE", "error", file, span, f"this template cannot be used: {fault}", hint)


def missing_template(name: str) -> Diagnostic:
    """The finding about a template that is named and not there."""
    hint = "write it, or look at the name where a template extends, includes or imports it"
    return Diagnostic("E-TEMPLATE", "error", _FOLDER + name, Span(), "there is no such template", hint)


def _places(traceback: TracebackType | None) -> Iterator[tuple[str, int]]:
    """File and line of every template on the way to the fault, the innermost first."""
    if traceback is None:
        return
    yield from _places(traceback.tb_next)
    file = traceback.tb_frame.f_code.co_filename
    if file.startswith(_FOLDER):
        yield file, traceback.tb_lineno
