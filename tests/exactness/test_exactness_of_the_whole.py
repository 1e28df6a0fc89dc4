"""After anything that can happen to a site, a build gives the bytes of a clean build, and then has nothing to do."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.exactness.judge import WHERE, Judge, Where
from tests.exactness.machine import Exactness
from tests.exactness.material import TEXTS
from tests.exactness.trial import Trial, hurried
from tests.sites import ROOT

FOOTER = "templates/parts/footer.html"
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


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_what_is_no_template_hides_no_change_of_the_theme(kind: str, judge: Judge) -> None:
    """A link or a folder in the site, where the theme has a template, is neither read nor looked at."""
    place = judge.trial.site / FOOTER
    place.parent.mkdir(parents=True)
    if kind == "link":
        place.symlink_to(judge.trial.theme / FOOTER)
    else:
        place.mkdir()
    judge.trial.build()
    judge.trial.write(FOOTER, (ROOT / FOOTER).read_text() + "another\n", below=judge.trial.theme)
    assert judge.trial.quick() is None
    judge.trial.build()
    assert judge.trial.files() == judge.trial.clean().files


class LongExactness(Exactness):
    """The same, for longer."""


Exactness.TestCase.settings = settings(max_examples=60, stateful_step_count=20)
LongExactness.TestCase.settings = settings(max_examples=2000, stateful_step_count=30)
TestExactness = Exactness.TestCase
TestLongExactness = pytest.mark.soak(LongExactness.TestCase)
