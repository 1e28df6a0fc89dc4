"""The pages of the example site, as files: sound HTML, every id once, every place in a page that is linked there."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.theme.site import write_site
from tests.theme.sound import faults


@pytest.mark.parametrize("as_of", [datetime(2017, 4, 20, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)])
def test_every_page_is_sound(as_of: datetime, tmp_path: Path) -> None:
    pages = {path: (tmp_path / path).read_text(encoding="utf-8") for path in write_site(tmp_path, as_of)}
    assert {path: found for path, text in pages.items() if (found := faults(text))} == {}
