"""The whole build: content → read → model → prose → plan → check → render → publish → public/."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import RealDisk
from prospectus.base.overlay import Overlay
from prospectus.engine.engine import Engine
from prospectus.engine.outside import Outside
from prospectus.engine.session import Setting, remembering
from prospectus.model.everything import everything
from prospectus.publish.lock import alone
from prospectus.publish.publish import publish
from prospectus.publish.value import Published, Refused, Wanted
from prospectus.render import outputs, rendered, rendered_digest


@dataclass(frozen=True, slots=True)
class Request:
    """What to build: the folders of a site, of the theme and of the output, the instant (aware, UTC), the options."""

    site: Path
    theme: Path
    output: Path
    as_of: datetime
    options: dict[str, str] = field(default_factory=dict)
    strict: bool = False
    clean: bool = False
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class Built:
    """What came of it: all findings in order, how many files there are, and what publishing did (`None`: nothing)."""

    findings: tuple[Diagnostic, ...]
    pages: int = 0
    published: Published | Refused | None = None
    explained: tuple[str, ...] = ()


def check(request: Request) -> Built:
    """Look at everything and write nothing."""
    return remembering(_setting(request), partial(_made, request))


def build(request: Request) -> Built:
    """Look at everything and publish it, unless a finding forbids that."""
    with alone(request.site) as refused:
        if refused:
            return Built((), published=refused)
        return remembering(_setting(request), partial(_published, request))


def fails(findings: tuple[Diagnostic, ...], *, strict: bool) -> bool:
    """Whether findings forbid publishing. What the clock alone can cause never does."""
    grave = ("error", "warning") if strict else ("error",)
    return any(each.severity in grave and not each.clock for each in findings)


def _made(request: Request, engine: Engine) -> Built:
    """Every answer that the site is made of, so that every finding is told."""
    engine.ask(everything)
    listed = engine.ask(outputs)
    for _ in engine.ask_each(rendered_digest, outputs, has=lambda _item, _digest: False):
        pass
    pages = sum(output.format == "html" for output in listed)
    return Built(engine.diagnostics(), pages, explained=engine.explain())


def _published(request: Request, engine: Engine) -> Built:
    made = _made(request, engine)
    if fails(made.findings, strict=request.strict):
        return made
    result = publish(_wanted(engine), site=request.site, output=request.output)
    engine.finish()
    return Built(made.findings, made.pages, result, made.explained)


def _wanted(engine: Engine) -> Iterator[Wanted]:
    for told in engine.ask_each(rendered_digest, outputs, has=lambda _item, _digest: False):
        yield Wanted(told.item.path, partial(engine.ask, rendered, told.item), told.answer())


def _setting(request: Request) -> Setting:
    disk = Overlay(RealDisk(request.site), RealDisk(request.theme))
    return Setting(outside=Outside(disk, request.as_of, request.options), unkept=frozenset({rendered}))
