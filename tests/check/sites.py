"""Whole sites looked at: everything that a build would tell about a dictionary of files."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import Disk, MemoryDisk, RealDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.base.overlay import Overlay
from prospectus.check import accepted
from prospectus.check.judged import judged
from prospectus.check.manual import codes
from prospectus.config import config
from prospectus.engine.plain import Plain
from prospectus.model.everything import everything
from prospectus.read.located import place
from prospectus.render import outputs, rendered

ROOT: Final = Path(__file__).resolve().parents[2]
AS_OF: Final = datetime(2017, 4, 20, tzinfo=UTC)
CODES: Final = codes()
CONFIG: Final = (
    "name: Site\norganisation: A body\nbase_url: https://example.org/\nlanguage: en\ncontact: a@example.org\n"
)


def engine(disk: Disk, as_of: datetime = AS_OF) -> Plain:
    """An engine that answers from a disk, at an instant (UTC)."""
    given: dict[Any, Any] = {
        file: disk.read,
        folder: disk.entries,
        reached: lambda instant: instant <= as_of,
        option: lambda _name: "",
    }
    return Plain(given)


def on(disk: Disk, as_of: datetime = AS_OF, *, rendering: bool = True) -> tuple[Diagnostic, ...]:
    """Everything that is told about what stands on a disk, in order."""
    need = engine(Overlay(disk, RealDisk(ROOT)), as_of)
    need(everything)
    allowed = need(accepted)
    if rendering:
        for output in need(outputs):
            need(rendered, output)
    return judged(
        dict.fromkeys(need.told), need(config).severities, allowed, CODES, lambda path, keys: need(place, path, keys)
    )


def told(
    files: Mapping[str, bytes | str], as_of: datetime = AS_OF, *, rendering: bool = True
) -> tuple[Diagnostic, ...]:
    """Everything told about a dictionary of files; a configuration is there unless it is given."""
    return on(MemoryDisk({"site_config.yaml": CONFIG, **files}), as_of, rendering=rendering)
