"""What one question asks of another may be asked from above as well, and is news there all the same."""

from pathlib import Path

import pytest

from prospectus.base.disk import MemoryDisk
from prospectus.engine.engine import Engine
from prospectus.engine.session import remembering
from tests.engine import toy
from tests.engine.builds import A_FEW, setting
from tests.exactness.sharing import book


@pytest.mark.parametrize("first", [True, False])
def test_a_page_that_something_else_is_made_from_is_still_news(first: bool, tmp_path: Path) -> None:  # noqa: FBT001
    """Whether the other is asked before the pages or after them."""

    def work(engine: Engine) -> tuple[set[str], bytes]:
        before = engine.ask(book) if first else b""
        told = {one.item for one in engine.ask_each(toy.page, toy.names)}
        found = before or engine.ask(book)
        engine.finish()
        return told, found

    disk = MemoryDisk(dict(A_FEW))
    packages = ("tests.engine.toy", "tests.exactness.sharing")
    assert remembering(setting(disk, tmp_path, packages=packages), work)[0] == {"a", "b", "c"}
    assert remembering(setting(disk, tmp_path, packages=packages), work)[0] == set()
    disk.files["about/a.txt"] = "Another ant."
    told, found = remembering(setting(disk, tmp_path, packages=packages), work)
    assert b"Another ant." in found
    assert told == {"a"}
