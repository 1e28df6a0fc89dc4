"""Sites that remember: built, written down, changed, and built again."""

from collections.abc import Mapping
from datetime import UTC, datetime

from prospectus.dates.lock_file import PATH, written
from prospectus.plan.remembering import next_memory
from tests.check.sites import CONFIG, ROOT, engine


def head(title: str, more: str = "") -> str:
    """A programme with this title."""
    return f"---\ntitle: {title}\nsummary: A year with the laboratories.\n{more}---\n"


def locked(files: Mapping[str, str], as_of: str) -> dict[str, str]:
    """The same files with the memory as it is once all of them were published on a day."""
    from prospectus.base.disk import MemoryDisk, RealDisk
    from prospectus.base.overlay import Overlay

    now = datetime.fromisoformat(as_of).replace(tzinfo=UTC)
    disk = Overlay(MemoryDisk({"site_config.yaml": CONFIG, **files}), RealDisk(ROOT))
    return {**files, PATH: written(next_memory(engine(disk, now), now))}
