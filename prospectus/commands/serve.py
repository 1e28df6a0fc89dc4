"""`serve`: show the site in a browser, and build it anew on every save."""

from datetime import datetime

from prospectus import pipeline
from prospectus.commands.call import Call
from prospectus.commands.request import request_of
from prospectus.commands.telling import counted, say, written
from prospectus.pipeline import Built
from prospectus.publish.value import Published, Refused
from prospectus.serve.server import serve
from prospectus.serve.value import Outcome, Settings


def run(call: Call) -> int:
    """Serve until Ctrl-C."""
    due: list[datetime | None] = [None]
    theme = (call.theme / "templates", call.theme / "assets")
    settings = Settings(call.site, call.output.absolute(), theme, call.options.host, call.options.port)

    def build() -> Outcome:
        built = pipeline.build(request_of(call))
        due[0] = built.next_due
        return _outcome(built, call)

    def seconds_left() -> float | None:
        """Until the site changes with time alone; never where it is shown for one instant."""
        return None if due[0] is None or call.as_of else (due[0] - call.now()).total_seconds()

    return serve(build, settings, say, seconds_left)


def _outcome(built: Built, call: Call) -> Outcome:
    findings = written(built.findings, call, plain=True)
    match built.published:
        case Published(added, changed, removed):
            paths = (*added, *changed, *removed)
            say(f"{findings}\n{built.pages} pages, {len(paths)} files changed".lstrip())
            return Outcome(good=True, changed=paths)
        case Refused(why, reasons):
            text = "\n".join(f"{reason.message}\n{reason.hint}" for reason in reasons)
            outcome = Outcome(good=False, text=text, again=why == "busy")
        case _:
            text = f"{findings}\n{counted(built.findings)}. What was published before is as it was."
            outcome = Outcome(good=False, text=text)
    say(outcome.text)
    return outcome
