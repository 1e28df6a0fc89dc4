"""A build whose memory cannot be written has published all the same, and the next one asks again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from prospectus import pipeline
from prospectus.pipeline import Request, build
from prospectus.publish.value import Published
from tests.sites import CONFIG, ROOT


def test_a_memory_that_cannot_be_written_fails_no_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "site_config.yaml").write_text(CONFIG, encoding="utf-8")
    request = Request(tmp_path, ROOT, tmp_path / "public", datetime(2017, 4, 20, tzinfo=UTC))
    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "keep_marks", full)
        assert isinstance(build(request).published, Published)
    assert (tmp_path / "public" / "index.html").is_file()
    assert build(request).published == Published()
