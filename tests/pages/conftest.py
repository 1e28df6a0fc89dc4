"""The site with every kind of content, built once."""

import pytest

from tests.pages.everything import FILES
from tests.sites import BuiltSite, build


@pytest.fixture(scope="session")
def everything() -> BuiltSite:
    return build(FILES)
