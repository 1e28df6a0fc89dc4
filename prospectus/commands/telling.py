"""What commands write: JSON alone on standard output, everything else on standard error."""

import sys
from collections.abc import Callable, Sequence

from prospectus.base.diagnostics import Diagnostic
from prospectus.commands.call import Call


def tell(findings: Sequence[Diagnostic], call: Call) -> None:
    """Write the findings in the form that the call asks for."""
    if findings or call.format == "json":
        (sys.stdout if call.format == "json" else sys.stderr).write(written(findings, call))


def written(findings: Sequence[Diagnostic], call: Call, *, plain: bool = False) -> str:
    """The findings in the form that the call asks for; or as text without colours, for a page."""
    from prospectus.report import report

    return report(findings, "text" if plain else call.format, _lines(call), colour=call.terminal and not plain)


def say(text: str) -> None:
    """A line for people."""
    sys.stderr.write(f"{text}\n")


def counted(findings: Sequence[Diagnostic]) -> str:
    """How many findings of each kind there are: "2 errors, 1 warning"; empty for none."""
    kinds = (("error", "errors"), ("warning", "warnings"), ("note", "notes"))
    counts = ((sum(each.severity == one for each in findings), one, many) for one, many in kinds)
    return ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts if count)


def _lines(call: Call) -> Callable[[str, int], str]:
    from prospectus.base.disk import RealDisk

    disk = RealDisk(call.site)
    read: dict[str, list[str]] = {}

    def line(path: str, number: int) -> str:
        if path not in read:
            read[path] = (disk.read(path) or b"").decode("utf-8-sig", "replace").splitlines()
        lines = read[path]
        return lines[number - 1] if 0 < number <= len(lines) else ""

    return line
