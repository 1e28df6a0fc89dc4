"""The corrected text: what was found, put in place."""

from prospectus.dates.cursor import Cursor, Finding
from prospectus.dates.problems import Problem


def problems(cursor: Cursor) -> tuple[Problem, ...]:
    """What was found in a text, in order; each problem carries the whole text with everything corrected."""
    found = outermost(cursor.findings)
    errors = [finding for finding in found if finding.error]
    write = "" if any(finding.text is None for finding in errors) else corrected(cursor.text, found)
    return tuple(
        Problem(
            finding.code,
            "error" if finding.error else "note",
            finding.start,
            finding.end,
            finding.message,
            write,
            finding.otherwise,
            fixable=not errors,
        )
        for finding in found
    )


def outermost(findings: list[Finding]) -> list[Finding]:
    """The findings in the order of the text, without those of style that lie inside another."""
    ordered = sorted(findings, key=_reach)
    kept: list[Finding] = []
    for finding in ordered:
        if not kept or not _inside(finding, kept[-1]):
            kept.append(finding)
        elif finding.error and not kept[-1].error:
            kept[-1] = finding
    return kept


def _reach(finding: Finding) -> tuple[int, bool, int, bool]:
    """The order in which findings are looked at: what is put in comes first, then the longer stretch."""
    return (finding.start, finding.end > finding.start, -finding.end, not finding.error)


def _inside(finding: Finding, other: Finding) -> bool:
    """Whether a stretch lies in another; so does a year put in at its very end, if the other says it already."""
    put_in = (finding.text or "").strip()
    said = finding.start == finding.end == other.end and put_in and put_in in (other.text or "")
    return finding.start < other.end or bool(said)


def corrected(text: str, findings: list[Finding]) -> str:
    """The text with every finding's text in place."""
    for finding in reversed(findings):
        if finding.text is not None:
            text = f"{text[: finding.start]}{finding.text}{text[finding.end :]}"
    return " ".join(text.split())


def spaces(cursor: Cursor) -> None:
    """Note spaces that are too many or missing between words."""
    for before, after in zip(cursor.tokens, cursor.tokens[1:], strict=False):
        if after.kind == "end":
            return
        gap = cursor.text[before.end : after.start]
        tight = after.text in {",", ")", "."} or before.text == "("
        figures = {before.kind, after.kind} <= {"number", "word", "ordinal", "clock", "iso"}
        if gap in {" ", "\N{NO-BREAK SPACE}"} and not tight:
            continue
        if tight and gap:
            cursor.style(before.end, after.start, "", "leave the space out")
        elif not tight and (gap or figures or after.text == "(" or before.text in {",", ".", ")"}):
            cursor.style(before.end, after.start, " ", "put one space between words")
