"""What must hold of a site after anything at all has happened to it."""

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal, Never, TypeVar
from unittest import mock

from msgspec.structs import replace

from prospectus import pipeline
from prospectus.base.diagnostics import Diagnostic
from prospectus.engine.engine import Engine
from prospectus.pipeline import Built, fails
from prospectus.publish import publish
from prospectus.publish.value import Published, Refused
from tests.exactness.trial import Clean, Trial
from tests.publish.folders import Failing

T = TypeVar("T")
Where = Literal["render", "publish", "finish", "token"]
WHERE: Final[tuple[Where, ...]] = ("render", "publish", "finish", "token")


@dataclass(slots=True)
class Judge:
    """Compares each build of a trial with a clean one. `foreign` are files in the output that others put there.

    `due` is the next instant at which the site changes with time alone.
    """

    trial: Trial
    foreign: dict[str, bytes] = field(default_factory=dict)
    due: datetime | None = None
    known: dict[bytes, Clean | str] = field(default_factory=dict)

    def holds(self) -> None:
        """The output is that of a clean build, or what it was where that cannot be published; then nothing is to do."""
        expected = self._expected()
        said, standing, before = self.trial.quick(), self.trial.files(), self.trial.states()
        if said is not None:
            assert isinstance(expected, Clean)
            assert (said[1], standing) == (expected.findings, {**expected.files, **self.foreign})
        built = outcome(self.trial.build)
        if isinstance(built, str) or isinstance(expected, str):
            assert built == expected
            assert self.trial.has_a_broken_template()
            assert self.trial.states() == before
            return
        _same_findings(built.findings, expected.findings)
        assert built.next_due == expected.next_due
        self.due = built.next_due
        if fails(expected.findings, strict=self.trial.strict):
            assert built.published is None
            assert self.trial.states() == before
            assert self.trial.quick() is None
            return
        assert isinstance(built.published, Published), built.published
        _same_files(self.trial.files(), {**expected.files, **self.foreign})
        after = self.trial.states()
        equal = {path for path, data in standing.items() if expected.files.get(path) == data}
        assert {path for path in equal if after[path] != before[path]} == set()
        self._nothing_to_do(built)

    def refuses(self) -> None:
        """Where a build is refused, or has nothing to publish, nothing is touched."""
        assert self.trial.quick() is None
        before = self.trial.states()
        built = outcome(self.trial.build)
        if isinstance(built, Built) and built.published is not None:
            assert isinstance(built.published, Refused)
            assert built.published.why == "wrong-use"
        assert self.trial.states() == before

    def killed(self, where: Where, at: int) -> None:
        """A build in a process that is killed; where it comes to its end before, that is as well."""
        child = os.fork()
        if not child:
            with suppress(BaseException):
                self._killing(where, at)
            os._exit(0)
        os.waitpid(child, 0)

    def _killing(self, where: Where, at: int) -> None:
        if where == "render":
            self.trial.build(progress=lambda done, _: _die() if done > at else None)
        elif where == "publish":
            with mock.patch.object(publish, "RealDisk", return_value=Failing(at=at, fault=_die)):
                self.trial.build()
        elif where == "finish":
            with mock.patch.object(Engine, "finish", _die):
                self.trial.build()
        else:
            with mock.patch.object(pipeline, "keep_token", _die):
                self.trial.build()

    def _nothing_to_do(self, built: Built) -> None:
        """Built again, the site is not touched, nothing is asked, and the same is said; the quick way knows it too."""
        states = self.trial.states()
        again = self.trial.build()
        assert again == replace(built, published=Published(), explained=())
        assert self.trial.states() == states
        assert self.trial.quick() == (built.pages, built.findings)

    def _expected(self) -> Clean | str:
        """The clean build; made once for each content."""
        key = self.trial.content()
        if key not in self.known:
            self.known[key] = outcome(self.trial.clean)
        return self.known[key]


def outcome(work: Callable[[], T]) -> T | str:
    """What comes of it; a template that cannot be used is a fault of the theme, whoever meets it."""
    try:
        return work()
    except Exception as fault:  # noqa: BLE001  # whatever a template may raise
        return f"{type(fault).__name__}: {fault}"


def _same_findings(found: tuple[Diagnostic, ...], expected: tuple[Diagnostic, ...]) -> None:
    assert [each for each in found if each not in expected] == []
    assert found == expected


def _same_files(found: dict[str, bytes], expected: dict[str, bytes]) -> None:
    assert found.keys() == expected.keys()
    assert [path for path in found if found[path] != expected[path]] == []


def _die(*_: object) -> Never:
    os.kill(os.getpid(), signal.SIGKILL)
    raise SystemExit
