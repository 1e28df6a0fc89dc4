"""How the tests build the toy domain, and what they compare."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final, Literal

from prospectus.base.disk import Disk
from prospectus.engine.engine import Engine
from prospectus.engine.outside import Outside
from prospectus.engine.session import Setting, remembering
from tests.engine import toy

EARLY: Final = datetime(2017, 1, 1, tzinfo=UTC)
UNKEPT: Final = frozenset({toy.page, toy.hidden})
A_FEW: Final = {
    "cards/a.card": "title=Ant\nnext=b\nopens=2017-04-26T11:00:00+00:00",
    "cards/b.card": "title=Bee\nnext=c\nsay=hello",
    "cards/c.card": "title=Cow\nnext=a",
    "about/a.txt": "An ant.",
}

End = Literal["finish", "pause", "pause half-way", "stop"]


@dataclass(slots=True)
class Seen:
    """What one build gave: everything that the next must agree with, and what was asked anew."""

    pages: dict[str, bytes] = field(default_factory=dict)
    index: str = ""
    findings: tuple[str, ...] = ()
    instants: tuple[datetime, ...] = ()
    anew: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    state: bytes = b""


def setting(
    disk: Disk,
    folder: object = "",
    as_of: datetime = EARLY,
    base: str = "",
    pool: Callable[[], Executor] | None = None,
    **more: object,
) -> Setting:
    outside = Outside(disk, as_of, {"base": base} if base else {})
    values = {"packages": ("tests.engine.toy",), "unkept": UNKEPT, "pool": pool, "jobs": 2, "many": 2} | more
    return Setting(outside, str(folder), **values)  # type: ignore[arg-type]


def build(
    using: Setting, published: dict[str, bytes] | None = None, public: Path | None = None, end: End = "finish"
) -> Seen:
    """One build of everything. `published` are the pages that the last finished one left, by name; or they stand in
    `public`, and are brought up to date before the build is finished.
    """

    def work(engine: Engine) -> Seen:
        names = engine.ask(toy.names)
        told = engine.ask_each(toy.page, toy.names)
        news = {one.item: one.answer() for one in (islice(told, 1) if end == "pause half-way" else told)}
        if end == "pause half-way":
            engine.pause()
        pages = {name: data for name, data in (published or {}).items() if name in names} | news
        seen = Seen(pages, engine.ask(toy.index), told=tuple(news))
        seen.findings = tuple(f"{found.file} {found.message}" for found in engine.diagnostics())
        seen.instants = engine.all_instants()
        seen.anew = engine.explain()
        seen.state = engine.state()
        if public is not None:
            seen.pages = publish(public, names, news)
        if end == "finish":
            engine.finish(b"said")
        elif end == "pause":
            engine.pause()
        return seen

    return remembering(using, work)


def publish(public: Path, names: tuple[str, ...], news: dict[str, bytes]) -> dict[str, bytes]:
    """Bring a folder of pages up to date; everything in it."""
    public.mkdir(exist_ok=True)
    for name, data in news.items():
        (public / name).write_bytes(data)
    for path in public.iterdir():
        if path.name not in names:
            path.unlink()
    return {path.name: path.read_bytes() for path in public.iterdir()}
