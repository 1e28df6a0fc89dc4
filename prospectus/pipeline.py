"""The whole build: content → read → model → prose → plan → check → render → publish → public/."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import RealDisk
from prospectus.base.overlay import Overlay
from prospectus.base.stored_diagnostics import stored
from prospectus.check import accepted, items
from prospectus.config import config
from prospectus.engine.engine import Engine
from prospectus.engine.outside import Outside
from prospectus.engine.session import Setting, forget, remembering
from prospectus.model.everything import everything
from prospectus.publish.lock import alone
from prospectus.publish.publish import publish
from prospectus.publish.state import digests_of, keep_token, marks_of
from prospectus.publish.value import Published, Refused, Wanted
from prospectus.read.located import place
from prospectus.remembered import Said, cache_of, encoded, keep_marks, stamp, version
from prospectus.render import UNKEPT, outputs, rendered
from prospectus.render.groundwork import looking, programmes, reading, shared


class Request(Struct, frozen=True):
    """What to build: the folders of a site, of the theme and of the output, the instant (aware, UTC), the options.

    `pool` gives the workers, `jobs` of them, once there is enough to do. `progress` is told how many files are done,
    and of how many. `explain` asks for the reasons of this build: of all ("") or of one file of the output.
    """

    site: Path
    theme: Path
    output: Path
    as_of: datetime
    options: dict[str, str] = field(default_factory=dict)
    strict: bool = False
    clean: bool = False
    jobs: int = 1
    pool: Callable[[], Executor] | None = None
    progress: Callable[[int, int], None] = lambda _done, _all: None
    explain: str | None = None


class Built(Struct, frozen=True):
    """What came of it: all findings in order, how many pages there are, and what publishing did (`None`: nothing).

    `next_due` is the next instant at which the site changes with time alone.
    """

    findings: tuple[Diagnostic, ...]
    pages: int = 0
    published: Published | Refused | None = None
    explained: tuple[str, ...] = ()
    next_due: datetime | None = None


def check(request: Request) -> Built:
    """Look at everything and write nothing."""
    return remembering(_setting(request, remember=False), _looked_at)


def build(request: Request) -> Built:
    """Look at everything and publish it, unless a finding forbids that."""
    with alone(request.site) as refused:
        if refused:
            return Built((), published=refused)
        setting = _setting(request, remember=True)
        if request.clean:
            forget(setting)
        return remembering(setting, partial(_published, request))


def fails(findings: tuple[Diagnostic, ...], *, strict: bool) -> bool:
    """Whether findings forbid publishing. What the clock alone can cause never does."""
    grave = ("error", "warning") if strict else ("error",)
    return any(each.severity in grave and not each.clock for each in findings)


def _look(engine: Engine) -> None:
    """Read everything and ask all checks, so that everything wrong is told, published or not."""
    for _ in engine.ask_each(reading, programmes):
        pass
    engine.ask(everything)
    engine.ask(shared)
    for _ in engine.ask_each(looking, items):
        pass


def _findings(engine: Engine) -> tuple[Diagnostic, ...]:
    """What was told, as the configuration takes it, without what the content accepts."""
    settings, allowed = engine.ask(config).severities, engine.ask(accepted)
    if not settings and not allowed:
        return engine.diagnostics()
    from prospectus.check.judged import judged
    from prospectus.check.manual import codes

    return judged(engine.diagnostics(), settings, allowed, codes(), lambda path, keys: engine.ask(place, path, keys))


def _looked_at(engine: Engine) -> Built:
    _look(engine)
    listed = engine.ask(outputs)
    for _ in engine.ask_each(rendered, outputs):
        pass
    return Built(_findings(engine), sum(output.format == "html" for output in listed))


def _published(request: Request, engine: Engine) -> Built:
    _look(engine)
    result = publish(_wanted(request, engine), site=request.site, output=request.output)
    listed = engine.ask(outputs)
    instants = (instant for instant in engine.all_instants() if instant > request.as_of)
    built = Built(
        findings=_findings(engine),
        pages=sum(output.format == "html" for output in listed),
        published=result,
        explained=_explained(request, engine),
        next_due=min(instants, default=None),
    )
    if isinstance(result, Refused):
        engine.pause()
        return replace(built, published=None) if result.why == "unfinished" else built
    with suppress(OSError):  # what cannot be remembered is asked again
        keep_marks(str(request.site), marks_of(request.site, request.output))  # before anything says: nothing to do
        engine.finish(encoded(Said(str(request.output), built.pages, stored(built.findings))))
        keep_token(request.site, request.output, engine.state())
    return built


def _wanted(request: Request, engine: Engine) -> Iterator[Wanted]:
    """Every file of the site. Those that are not news are known by the digests of what is published already.

    The last item cannot be made where a finding forbids publishing: by then everything has been looked at.
    """
    listed = engine.ask(outputs)
    before = digests_of(request.site, request.output, engine.last())
    news = set()
    for told in engine.ask_each(rendered, outputs, has=None if before else lambda _item, _digest: False):
        news.add(told.item.path)
        request.progress(len(news), len(listed))
        yield Wanted(told.item.path, told.answer)
    for output in listed:
        if output.path not in news:
            yield Wanted(output.path, partial(engine.ask, rendered, output), before.get(output.path))
    if fails(_findings(engine), strict=request.strict):
        yield Wanted("findings", lambda: None)


def _explained(request: Request, engine: Engine) -> tuple[str, ...]:
    if request.explain is None:
        return ()
    if not request.explain:
        return engine.explain()
    named = (output for output in engine.ask(outputs) if output.path == request.explain)
    return tuple(line for output in named for line in engine.chain(rendered, output))


def _setting(request: Request, *, remember: bool) -> Setting:
    return Setting(
        outside=Outside(Overlay(RealDisk(request.site), RealDisk(request.theme)), request.as_of, request.options),
        folder=cache_of(str(request.site)) if remember else "",
        version=version(),
        unkept=UNKEPT,
        pool=request.pool if remember else None,
        jobs=request.jobs,
        stamp=stamp(),
    )
