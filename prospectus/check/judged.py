"""Findings as a site takes them: with the severities of its configuration, and without those that it accepts."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from msgspec import Struct

from prospectus.base.diagnostics import Diagnostic, Severity, Span, sort_key
from prospectus.base.text import nearest
from prospectus.config.question import FILE
from prospectus.config.types import CheckSetting

Place = Callable[[str, tuple[str | int, ...]], Span]
_OFF: Final = "off"


class Accepted(Struct, frozen=True):
    """A finding that an editor accepts. `covers` is the file in which it may be found, or a folder, which ends in `/`.

    `file` and `keys` say where the code was written.
    """

    code: str
    covers: str
    file: str
    keys: tuple[str | int, ...]


class Codes(Struct, frozen=True):
    """All codes that can be told, those that only the clock brings about, and those that checks tell."""

    all: tuple[str, ...]
    clock: frozenset[str]
    checks: frozenset[str]


def judged(
    findings: Iterable[Diagnostic],
    settings: tuple[CheckSetting, ...],
    accepted: tuple[Accepted, ...],
    codes: Codes,
    place: Place,
) -> tuple[Diagnostic, ...]:
    """The findings in order, taken as configured; what is accepted is left out, and what accepts nothing is told.

    What stops the build because there is nothing to publish in its place can neither be accepted nor be lowered.
    """
    severities = {each.code: each.severity for each in settings if not _refusal(each, codes)}
    kept: list[Diagnostic] = []
    used: set[Accepted] = set()
    for finding in findings:
        applying = [each for each in accepted if _applies(each, finding, codes)]
        used.update(applying)
        severity = severities.get(finding.code, finding.severity)
        if not applying and severity != _OFF:
            kept.append(finding if severity == finding.severity else replace(finding, severity=_severity(severity)))
    kept += _unused(accepted, used, codes, place)
    kept += _refused(settings, codes, place)
    return tuple(sorted(kept, key=sort_key))


def _severity(name: str) -> Severity:
    return "error" if name == "error" else "warning" if name == "warning" else "note"


def _applies(each: Accepted, finding: Diagnostic, codes: Codes) -> bool:
    inside = finding.file.startswith(each.covers) if each.covers.endswith("/") else finding.file == each.covers
    return inside and finding.code == each.code and (finding.severity != "error" or finding.code in codes.checks)


def _unused(accepted: tuple[Accepted, ...], used: set[Accepted], codes: Codes, place: Place) -> Iterator[Diagnostic]:
    for each in accepted:
        if each in used:
            continue
        near = nearest(each.code, codes.all)
        if each.code not in codes.all:
            message, hint = f"there is no finding “{each.code}”", f"did you mean {near}?" if near else "delete it"
        elif each.code.startswith("E-") and each.code not in codes.checks:
            message, hint = f"{each.code} is an error, which cannot be accepted", "mend it, and delete this"
        else:
            message, hint = f"nothing is found here any more that is called {each.code}", "delete this acceptance"
        span = place(each.file, (*each.keys, "code"))
        clock = each.code in codes.clock
        yield Diagnostic("W-ACCEPT", "warning", each.file, span, message, hint, clock=clock)


def _refused(settings: tuple[CheckSetting, ...], codes: Codes, place: Place) -> Iterator[Diagnostic]:
    for index, each in enumerate(settings):
        refusal = _refusal(each, codes)
        if refusal:
            span = place(FILE, ("severities", index))
            yield Diagnostic("W-SEVERITY", "warning", FILE, span, *refusal)


def _refusal(each: CheckSetting, codes: Codes) -> tuple[str, str] | None:
    """Why a setting is not taken, and what to do; `None` where it is."""
    if each.code not in codes.all:
        near = nearest(each.code, codes.all)
        return f"there is no finding “{each.code}”", f"did you mean {near}?" if near else "delete it"
    if each.code.startswith("E-") and each.code not in codes.checks and each.severity != "error":
        return f"{each.code} stops the build, as there would be nothing to publish in its place", "delete this setting"
    return None
