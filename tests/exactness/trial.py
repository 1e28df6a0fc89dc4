"""A site on a real disk, built by the product and, to compare, by the plainest engine."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final
from unittest import mock

from prospectus import pipeline, remembered
from prospectus.base.diagnostics import Diagnostic, sort_key
from prospectus.base.digest import digest
from prospectus.base.disk import RealDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.base.overlay import Overlay
from prospectus.engine import session
from prospectus.engine.engine import Told
from prospectus.engine.plain import Plain
from prospectus.engine.session import Setting
from prospectus.pipeline import Built, Request
from prospectus.render import outputs, rendered
from tests.exactness.material import AT_FIRST, BREAKING, TEXTS, THEME
from tests.publish.folders import states, tree
from tests.sites import ROOT

AS_OF: Final = datetime(2017, 4, 20, tzinfo=UTC)
_LATER: Final = 3_000_000_000  # nanoseconds; more than the two seconds for which no file time is believed


@dataclass(frozen=True, slots=True)
class Clean:
    """What a build that remembers nothing gives: files by path, findings, and the next instant that changes it."""

    files: dict[str, bytes]
    findings: tuple[Diagnostic, ...]
    next_due: datetime | None


@dataclass(slots=True)
class Plainly:
    """An engine with the words of the real one that remembers nothing: what the pipeline does, it does with this."""

    need: Plain

    def ask(self, question: Callable[..., Any], /, *arguments: object, **named: object) -> Any:  # noqa: ANN401
        """The answer to a question."""
        return self.need(question, *arguments, **named)

    def ask_each(self, question: Callable[..., Any], listing: Callable[..., Any]) -> Iterator[Told[Any, Any]]:
        """The answer for each item of a list."""
        for item in self.need(listing):
            answer = self.need(question, item)
            yield Told(item, b"", partial(_itself, answer))

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings."""
        return tuple(sorted(set(self.need.told), key=sort_key))


def clean(request: Request) -> Clean:
    """The site as it is built without a memory, and without the engine that has one."""
    disk = Overlay(RealDisk(request.site), RealDisk(request.theme))
    instants: set[datetime] = set()

    def is_reached(instant: datetime) -> bool:
        instants.add(instant)
        return instant <= request.as_of

    need = Plain(
        {
            file: disk.read,
            folder: disk.entries,
            reached: is_reached,
            option: lambda name: request.options.get(name, ""),
        }
    )
    with mock.patch.object(pipeline, "remembering", lambda _, work: work(Plainly(need))):
        looked = pipeline.check(request)
    files = {output.path: need(rendered, output) for output in need(outputs)}
    due = min((instant for instant in instants if instant > request.as_of), default=None)
    return Clean(files, looked.findings, due)


def _itself(answer: object) -> object:
    return answer


def new_folder() -> Path:
    """A new empty folder, in memory where the system offers that."""
    memory = Path("/dev/shm")  # noqa: S108
    return Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))


@dataclass(slots=True)
class Trial:
    """A site, a theme and an output folder below `home`, and how they are to be built."""

    home: Path = field(default_factory=new_folder)
    name: str = "site"
    as_of: datetime = AS_OF
    options: dict[str, str] = field(default_factory=dict)
    strict: bool = False
    jobs: int = 1

    @property
    def site(self) -> Path:
        return self.home / self.name

    @property
    def theme(self) -> Path:
        return self.home / "theme"

    @property
    def output(self) -> Path:
        return self.site / "public"

    def begin(self) -> None:
        """Put a small sound site there, with a theme of its own."""
        for path in AT_FIRST:
            self.write(path, TEXTS[path][0])
        for part in ("templates", "assets"):
            shutil.copytree(ROOT / part, self.theme / part, ignore=shutil.ignore_patterns("images"))

    def write(self, path: str, data: str | bytes, *, below: Path | None = None) -> None:
        """Write a file of the site."""
        place = (below or self.site) / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data.encode() if isinstance(data, str) else data)

    def delete(self, path: str) -> None:
        """Delete a file of the site, and the folders that have nothing left in them."""
        place = self.site / path
        place.unlink(missing_ok=True)
        for parent in place.relative_to(self.site).parents:
            if (self.site / parent).is_dir() and parent.name and not any((self.site / parent).iterdir()):
                (self.site / parent).rmdir()

    def request(self, **more: Any) -> Request:  # noqa: ANN401  # any field of a request
        return Request(
            self.site, self.theme, self.output, self.as_of, dict(self.options), strict=self.strict, explain="", **more
        )

    def build(self, **more: Any) -> Built:  # noqa: ANN401  # any field of a request
        """The product's own build."""
        if self.jobs == 1:
            return pipeline.build(self.request(**more))
        with ProcessPoolExecutor(self.jobs, mp_context=get_context("fork")) as pool:
            return pipeline.build(self.request(jobs=self.jobs, pool=lambda: pool, **more))

    def content(self) -> bytes:
        """The digest of everything that a build is made from."""
        parts = [repr((self.as_of, sorted(self.options.items()))).encode()]
        for root in (self.site, self.theme):
            for top in ("site_config.yaml", "content", "assets", "templates"):
                for path in (root / top, *sorted((root / top).rglob("*"))):
                    data = path.read_bytes() if path.is_file() else b""
                    parts.append(b"%s %d %s" % (os.fsencode(path.relative_to(root)), len(data), data))
        return digest(b"".join(parts))

    def clean(self) -> Clean:
        """The same by the plainest engine."""
        return clean(self.request())

    def quick(self) -> tuple[int, tuple[Diagnostic, ...]] | None:
        """The pages and findings that the command line tells without a build, where it finds nothing to do."""
        folders = str(self.site), str(self.theme), str(self.output)
        said = remembered.nothing_to_do(*folders, self.as_of, self.options)
        return (said.pages, remembered.findings_of(said)) if said else None

    def has_a_broken_template(self) -> bool:
        """Whether there is a template that cannot be used."""
        templates = (below / path for path in THEME for below in (self.site, self.theme))
        return any(path.is_file() and path.read_text().endswith(BREAKING) for path in templates)

    def files(self) -> dict[str, bytes]:
        """Everything that is published, by path."""
        return tree(self.output)

    def states(self) -> dict[str, tuple[int, int, int]]:
        """Inode, time and size of everything in the output folder, our records included."""
        return states(self.output)

    def end(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self.home)


@contextmanager
def hurried() -> Iterator[None]:
    """Builds as they are three seconds after the last change, by a code that was not changed for a while.

    Without waiting, no time of a file would be old enough to be believed, and no site is large enough for workers.
    """
    version, stamp, moment = remembered.version(), (remembered.stamp()[0], 1), session._moment

    def later(setting: Setting) -> int:
        found = moment(setting)
        return found + _LATER if found else 0

    with (
        mock.patch.object(session, "_moment", later),
        mock.patch.object(pipeline, "version", return_value=version),
        mock.patch.object(pipeline, "stamp", return_value=stamp),
        mock.patch.object(remembered, "stamp", return_value=stamp),
        mock.patch.object(pipeline, "Setting", partial(Setting, many=3)),
    ):
        yield


def later(instant: datetime, seconds: int) -> datetime:
    """An instant some seconds later."""
    return instant + timedelta(seconds=seconds)
