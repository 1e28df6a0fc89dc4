"""A build with nothing to do finds that out without the machinery that a build needs."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exactness.running import Watched, watched
from tests.exactness.trial import Trial
from tests.publish.folders import states

COSTLY = {"jinja2", "markdown", "yaml", "pydantic", "rich", "nh3", "PIL", "tornado", "watchfiles", "livereload"}
ALSO = {"sqlite3", "msgspec", "multiprocessing", "concurrent", "asyncio", "prospectus.pipeline", "prospectus.config"}


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    """A site of which nothing is told, built more than two seconds after it was last changed: file times count."""
    trial = Trial()
    trial.begin()
    assert trial.clean().findings == ()
    time.sleep(2.2)
    assert build(trial).code == 0
    yield trial
    trial.end()


def build(trial: Trial, *arguments: str) -> Watched:
    return watched("--site", str(trial.site), *arguments)


def modules(done: Watched) -> set[str]:
    return {name for module in done.modules for name in (module, module.partition(".")[0])}


def test_nothing_costly_is_imported(trial: Trial) -> None:
    done = build(trial)
    assert done.code == 0
    assert modules(done) & (COSTLY | ALSO) == set()


def test_no_file_of_the_site_is_opened(trial: Trial) -> None:
    opened = {Path(path) for path in build(trial).opened()}
    assert {path.relative_to(trial.site).parts[0] for path in opened if path.is_relative_to(trial.site)} == {
        ".prospectus"
    }


def test_nothing_is_written(trial: Trial) -> None:
    before = states(trial.site)
    build(trial)
    assert states(trial.site) == before


def test_something_to_do_is_not_overlooked(trial: Trial) -> None:
    """The way without those imports is not the way that all builds go."""
    (trial.output / "index.html").unlink()
    assert modules(build(trial)) >= {"prospectus.pipeline", "sqlite3"}
    assert (trial.output / "index.html").is_file()
