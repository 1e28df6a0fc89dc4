"""What build and check share: the request that a call makes, and what is written when it is done."""

import sys
from collections.abc import Callable
from datetime import date, datetime

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import RealDisk
from prospectus.base.need import file, folder, option
from prospectus.commands.call import Call, WrongUseError
from prospectus.config import config
from prospectus.dates import zones
from prospectus.engine.plain import Plain
from prospectus.pipeline import Request
from prospectus.report import report


def request_of(call: Call) -> Request:
    """What a call asks to be built."""
    chosen = {name: getattr(call.options, name, None) for name in ("base_url", "links")}
    return Request(
        site=call.site,
        theme=call.theme,
        output=call.output,
        as_of=instant(call),
        options={name: value for name, value in chosen.items() if value},
        strict=getattr(call.options, "strict", False),
        clean=getattr(call.options, "clean", False),
        jobs=getattr(call.options, "jobs", None) or call.cores,
    )


def instant(call: Call) -> datetime:
    """The build's instant: a date means its first instant and a time without offset is local, in the site's zone."""
    if not call.as_of:
        return call.now()
    try:
        if len(call.as_of) == len("2017-04-20"):
            return zones.day_start(date.fromisoformat(call.as_of), site_zone(call))
        moment = datetime.fromisoformat(call.as_of)
        return moment if moment.tzinfo else moment.replace(tzinfo=zones.zone(site_zone(call)))
    except (ValueError, OverflowError):
        message = f"--as-of does not understand “{call.as_of}”. Write a date, 2017-04-20, or a time, 2017-04-20T12:00."
        raise WrongUseError(message) from None


def site_zone(call: Call) -> str:
    """The time zone of the site, before its build begins."""
    disk = RealDisk(call.site)
    asked = Plain({file: disk.read, folder: disk.entries, option: lambda _name: ""})
    return asked(config).timezone


def tell(findings: tuple[Diagnostic, ...], call: Call) -> None:
    """Write the findings: JSON alone on standard output, everything else on standard error."""
    (sys.stdout if call.format == "json" else sys.stderr).write(written(findings, call))


def written(findings: tuple[Diagnostic, ...], call: Call) -> str:
    """The findings in the form that the call asks for."""
    return report(findings, call.format, _lines(call), colour=call.terminal)


def say(text: str) -> None:
    """A line for people."""
    sys.stderr.write(f"{text}\n")


def counted(findings: tuple[Diagnostic, ...]) -> str:
    """How many findings of each kind there are: "2 errors, 1 warning"; empty for none."""
    kinds = (("error", "errors"), ("warning", "warnings"), ("note", "notes"))
    counts = ((sum(each.severity == one for each in findings), one, many) for one, many in kinds)
    return ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts if count)


def _lines(call: Call) -> Callable[[str, int], str]:
    disk = RealDisk(call.site)
    read: dict[str, list[str]] = {}

    def line(path: str, number: int) -> str:
        if path not in read:
            read[path] = (disk.read(path) or b"").decode("utf-8-sig", "replace").splitlines()
        lines = read[path]
        return lines[number - 1] if 0 < number <= len(lines) else ""

    return line
