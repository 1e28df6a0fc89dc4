"""`check`: look at everything, write nothing."""

from prospectus import pipeline
from prospectus.commands.call import ERRORS_IN_CONTENT, GOOD, Call
from prospectus.commands.request import request_of
from prospectus.commands.telling import counted, say, tell


def run(call: Call) -> int:
    """Tell every finding; 1 where one of them would forbid publishing."""
    request = request_of(call)
    found = pipeline.check(request)
    tell(found.findings, call)
    if pipeline.fails(found.findings, strict=request.strict):
        say(f"{counted(found.findings)}. Mend what is marked, and check again.")
        return ERRORS_IN_CONTENT
    say(f"Checked {found.pages} pages: {counted(found.findings) or 'nothing to mend'}.")
    return GOOD
