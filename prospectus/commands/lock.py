"""`lock`: write down what is published, so that later builds know what changed."""

from prospectus import pipeline
from prospectus.base import own_files
from prospectus.commands.asked import asked
from prospectus.commands.call import ANOTHER_BUILD, ERRORS_IN_CONTENT, GOOD, Call
from prospectus.commands.request import instant, request_of
from prospectus.commands.telling import counted, say, tell
from prospectus.dates.lock_file import PATH, written
from prospectus.plan.memory import memory
from prospectus.plan.remembering import next_memory
from prospectus.publish.lock import alone


def run(call: Call) -> int:
    """Bring the memory up to date; nothing is written where it is, or where the content has errors."""
    with alone(call.site) as refused:
        if refused:
            say(refused.reasons[0].message)
            return ANOTHER_BUILD
        request = request_of(call)
        found = pipeline.check(request).findings
        if pipeline.fails(found, strict=False):
            tell(found, call)
            say(f"{counted(found)}. Nothing was remembered; mend what is marked, and try again.")
            return ERRORS_IN_CONTENT
        need = asked(call)
        text = written(next_memory(need, instant(call)))
        path = str(call.site / PATH)
        if own_files.load(path) == text.encode():
            say(f"{PATH} knows everything that is published.")
            return GOOD
        known = len(need(memory).dates)
        own_files.save(path, text.encode())
    say(f"{PATH} written. Commit it." if known else f"{PATH} begun. Commit it.")
    return GOOD
