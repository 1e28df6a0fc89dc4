"""After anything that can happen to a site, a build gives the bytes of a clean build, and then has nothing to do."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.exactness.machine import Exactness
from tests.exactness.trial import hurried


@pytest.fixture(autouse=True, scope="module")
def _hurried() -> Iterator[None]:
    with hurried():
        yield


class LongExactness(Exactness):
    """The same, for longer."""


Exactness.TestCase.settings = settings(max_examples=60, stateful_step_count=20)
LongExactness.TestCase.settings = settings(max_examples=2000, stateful_step_count=30)
TestExactness = Exactness.TestCase
TestLongExactness = pytest.mark.soak(LongExactness.TestCase)
