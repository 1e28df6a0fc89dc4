"""`build`: look at everything and publish it; where nothing is to do, find that out and do no more."""

from time import perf_counter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from prospectus.commands.call import ANOTHER_BUILD, ERRORS_IN_CONTENT, FAULT_OF_OURS, GOOD, WRONG_USE, Call
from prospectus.commands.telling import counted, say, tell
from prospectus.remembered import Said, findings_of, nothing_to_do

if TYPE_CHECKING:
    from prospectus.pipeline import Built

_CODES: Final = MappingProxyType(
    {"busy": ANOTHER_BUILD, "wrong-use": WRONG_USE, "disk": FAULT_OF_OURS, "unfinished": ERRORS_IN_CONTENT}
)


def run(call: Call) -> int:
    """Publish the site unless a finding forbids it, and say in one line what was done."""
    started = perf_counter()
    said = _nothing_to_do(call)
    if said is not None:
        findings = findings_of(said)
        tell(findings, call)
        say(_summary(said.pages, 0, perf_counter() - started, counted(findings)))
        return GOOD
    from prospectus.commands.building import build

    return _answer(build(call), call, started)


def _nothing_to_do(call: Call) -> Said | None:
    """What the last build said, where this one would do and say the same."""
    options = call.options
    if call.as_of or options.clean or options.strict or options.explain is not None:
        return None
    return nothing_to_do(str(call.site), str(call.theme), str(call.output), call.now(), call.chosen())


def _answer(built: "Built", call: Call, started: float) -> int:
    from prospectus.publish.value import Refused

    tell(built.findings, call)
    published = built.published
    if published is None:
        say(f"{counted(built.findings)}. Nothing was published; what was published before is as it was.")
        return ERRORS_IN_CONTENT
    if isinstance(published, Refused):
        for reason in published.reasons:
            say(f"{reason.message}\n{reason.hint}".rstrip())
        return _CODES[published.why]
    for line in built.explained:
        say(line)
    changed = len(published.added) + len(published.changed) + len(published.removed)
    say(_summary(built.pages, changed, perf_counter() - started, counted(built.findings)))
    return GOOD


def _summary(pages: int, changed: int, seconds: float, told: str) -> str:
    done = f"{changed} {'file' if changed == 1 else 'files'} changed" if changed else "nothing changed"
    return f"{pages} pages, {done}, {seconds:.1f} s{f', {told}' if told else ''}."
