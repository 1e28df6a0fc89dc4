"""After anything that can happen to a site, a build gives the bytes of a clean build, and then has nothing to do."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.exactness.judge import WHERE, Judge, Where
from tests.exactness.machine import Exactness
from tests.exactness.material import TEXTS
from tests.exactness.trial import Trial, hurried

INDEX = "content/programmes/leaders/index.md"
SECOND = "content/programmes/second.md"


@pytest.fixture(autouse=True, scope="module")
def _hurried() -> Iterator[None]:
    with hurried():
        yield


@pytest.fixture
def judge() -> Iterator[Judge]:
    trial = Trial()
    trial.begin()
    yield Judge(trial)
    trial.end()


@pytest.mark.parametrize("where", WHERE)
def test_what_was_added_by_a_killed_build_and_then_lost_is_missed(where: Where, judge: Judge) -> None:
    judge.holds()
    judge.trial.write(SECOND, TEXTS[SECOND][0])
    judge.killed(where, 20)
    (judge.trial.output / "programmes/second/index.html").unlink(missing_ok=True)
    judge.holds()


def test_a_folder_that_comes_is_noticed_where_the_theme_has_none(judge: Judge) -> None:
    judge.holds()
    judge.trial.write(INDEX, TEXTS[INDEX][5])
    judge.holds()
    judge.trial.write("assets/documents/guidance.txt", "Guidance\n")
    judge.holds()


class LongExactness(Exactness):
    """The same, for longer."""


Exactness.TestCase.settings = settings(max_examples=60, stateful_step_count=20)
LongExactness.TestCase.settings = settings(max_examples=2000, stateful_step_count=30)
TestExactness = Exactness.TestCase
TestLongExactness = pytest.mark.soak(LongExactness.TestCase)
