"""Bytes to text: UTF-8 with or without a byte order mark, any line ends, no control characters.

Reading never fails: what cannot be read is told, and a replacement character stands in its place.
"""

import re
import unicodedata
from typing import Final

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.source import Source

MOST: Final = 1_000_000
"""The most bytes that a file of words may have."""

# What YAML 1.1 calls unprintable, and the line ends that only YAML knows: they would shift the lines that follow.
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_SHOWN: Final = 20


def decode(path: str, data: bytes) -> tuple[Source, tuple[Diagnostic, ...]]:
    """The text of a file, with line feeds only, and what is wrong with its characters."""
    if len(data) > MOST:
        told = Diagnostic("E-TOO-LONG", "error", path, Span(), f"the file has more than {MOST:,} bytes", "split it up")
        return Source(path, ""), (told,)
    findings: tuple[Diagnostic, ...] = ()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        text = data.decode("utf-8", "replace")
        findings = (_not_utf8(path, data, problem.start),)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.replace("\n", " ").isprintable():
        return Source(path, text), findings
    controls = list(_CONTROL.finditer(text))
    if not controls:
        return Source(path, text), findings
    source = Source(path, text)
    findings += tuple(_control(source, found) for found in controls[:_SHOWN])
    return Source(path, _CONTROL.sub("\ufffd", text)), findings


def _not_utf8(path: str, data: bytes, start: int) -> Diagnostic:
    before = data[:start].decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    span = Source(path, before + "x").span(len(before), len(before) + 1)
    meant = data[start : start + 1].decode("cp1252", "replace")
    what = f", such as “{meant}” here" if meant.isprintable() and meant != "\ufffd" else ""
    message = f"the file is not saved as UTF-8, so some letters{what} cannot be read"
    return Diagnostic("E-UTF8", "error", path, span, message, "save the file again with the encoding UTF-8")


def _control(source: Source, found: re.Match[str]) -> Diagnostic:
    name = unicodedata.name(found[0], f"U+{ord(found[0]):04X}")
    message = f"an invisible character stands here ({name}) that no text may hold"
    return Diagnostic(
        "E-CONTROL", "error", source.path, source.span(found.start(), found.end()), message, "delete it", None
    )
