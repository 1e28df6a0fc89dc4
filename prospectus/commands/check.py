"""`check`: look at everything and write nothing; with `--fix`, mend what has exactly one right answer."""

import sys

from prospectus import pipeline
from prospectus.base.diagnostics import Diagnostic, Fix
from prospectus.commands.call import ERRORS_IN_CONTENT, GOOD, Call, WrongUseError
from prospectus.commands.request import request_of
from prospectus.commands.telling import counted, say, tell

_ROUNDS = 5  # a correction may bring to light what it hid


def run(call: Call) -> int:
    """Tell every finding; 1 where one of them would forbid publishing."""
    if call.options.diff and not call.options.fix:
        raise WrongUseError("--diff shows what --fix would do. Write: check --fix --diff")
    request = request_of(call)
    found = pipeline.check(request)
    if call.options.diff:
        sys.stdout.write(_differences(found.findings, call))
        return GOOD
    count = 0
    for _ in range(_ROUNDS if call.options.fix else 0):
        changed = _mend(found.findings, call)
        if not changed:
            break
        count += changed
        found = pipeline.check(request)
    tell(found.findings, call)
    if call.options.fix:
        say(f"Mended {count} {'file' if count == 1 else 'files'}." if count else "Nothing could be mended by itself.")
    if pipeline.fails(found.findings, strict=request.strict):
        say(f"{counted(found.findings)}. Mend what is marked, and check again.")
        return ERRORS_IN_CONTENT
    say(f"Checked {found.pages} pages: {counted(found.findings) or 'nothing to mend'}.")
    return GOOD


def _fixes(findings: tuple[Diagnostic, ...]) -> dict[str, list[Fix]]:
    found: dict[str, list[Fix]] = {}
    for finding in findings:
        if finding.fix is not None:
            found.setdefault(finding.file, []).append(finding.fix)
    return found


def _mend(findings: tuple[Diagnostic, ...], call: Call) -> int:
    """Write the files that change; how many."""
    from prospectus.base import own_files
    from prospectus.base.disk import RealDisk
    from prospectus.check.fixing import mended

    changed = 0
    for path, fixes in _fixes(findings).items():
        before = RealDisk(call.site).read(path)
        after = mended(before, fixes) if before is not None else None
        if after is not None and after != before:
            own_files.save(f"{call.site}/{path}", after)
            changed += 1
    return changed


def _differences(findings: tuple[Diagnostic, ...], call: Call) -> str:
    from prospectus.base.disk import RealDisk
    from prospectus.check.fixing import difference, mended

    told = []
    for path, fixes in _fixes(findings).items():
        before = RealDisk(call.site).read(path)
        if before is not None:
            told.append(difference(path, before, mended(before, fixes)))
    return "".join(told)
