"""`build`: look at everything and publish it."""

from time import perf_counter
from types import MappingProxyType
from typing import Final

from prospectus import pipeline
from prospectus.commands.building import counted, request_of, say, tell
from prospectus.commands.call import ANOTHER_BUILD, ERRORS_IN_CONTENT, FAULT_OF_OURS, GOOD, WRONG_USE, Call
from prospectus.pipeline import Built
from prospectus.publish.value import Published, Refused

_CODES: Final = MappingProxyType(
    {"busy": ANOTHER_BUILD, "wrong-use": WRONG_USE, "disk": FAULT_OF_OURS, "unfinished": ERRORS_IN_CONTENT}
)


def run(call: Call) -> int:
    """Publish the site unless a finding forbids it, and say in one line what was done."""
    started = perf_counter()
    built = pipeline.build(request_of(call))
    tell(built.findings, call)
    match built.published:
        case Refused(why, reasons):
            for reason in reasons:
                say(f"{reason.message}\n{reason.hint}".rstrip())
            return _CODES[why]
        case Published() as published:
            if call.options.explain is not None:
                say("\n".join(built.explained))
            say(_summary(built, published, perf_counter() - started))
            return GOOD
        case None:
            say(f"{counted(built.findings)}. Nothing was published; what was published before is as it was.")
            return ERRORS_IN_CONTENT


def _summary(built: Built, published: Published, seconds: float) -> str:
    changed = len(published.added) + len(published.changed) + len(published.removed)
    done = f"{changed} {'file' if changed == 1 else 'files'} changed" if changed else "nothing changed"
    told = counted(built.findings)
    return f"{built.pages} pages, {done}, {seconds:.1f} s{f', {told}' if told else ''}."
