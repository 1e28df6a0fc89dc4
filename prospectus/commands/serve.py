"""`serve`: show the site in a browser, and build it anew on every save."""

from dataclasses import replace

from prospectus import pipeline
from prospectus.commands.building import counted, request_of, say, written
from prospectus.commands.call import Call
from prospectus.pipeline import Built
from prospectus.publish.value import Published, Refused
from prospectus.serve.server import serve
from prospectus.serve.value import Outcome, Settings


def run(call: Call) -> int:
    """Serve until Ctrl-C."""
    theme = (call.theme / "templates", call.theme / "assets")
    settings = Settings(call.site, call.output, theme, call.options.host, call.options.port)

    def build() -> Outcome:
        return _outcome(pipeline.build(request_of(call)), call)

    return serve(build, settings, say)


def _outcome(built: Built, call: Call) -> Outcome:
    text = written(built.findings, replace(call, format="text", terminal=False))
    match built.published:
        case Published(added, changed, removed):
            paths = (*added, *changed, *removed)
            say(f"{text}\n{built.pages} pages, {len(paths)} files changed".lstrip())
            return Outcome(good=True, changed=paths)
        case Refused(_, reasons):
            text = "\n".join(f"{reason.message}\n{reason.hint}" for reason in reasons)
        case None:
            text = f"{text}\n{counted(built.findings)}. What was published before is as it was."
    say(text)
    return Outcome(good=False, text=text)
