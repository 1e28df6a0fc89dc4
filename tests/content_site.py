"""A site that is a dictionary of files, and the plain engine that answers questions about it."""

from datetime import UTC, datetime
from typing import Any

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import MemoryDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.engine.plain import Plain
from prospectus.model.everything import everything

CONFIG = "name: Site\norganisation: A body\nbase_url: https://example.org/\nlanguage: en\ncontact: a@example.org\n"
HEAD = "---\ntitle: Leaders\nsummary: A programme.\n"


def asked(
    files: dict[str, str | bytes], as_of: str = "2017-04-20T00:00:00", options: dict[str, str] | None = None
) -> Plain:
    """An engine that answers from these files, at an instant (UTC)."""
    disk = MemoryDisk({"site_config.yaml": CONFIG, **files})
    now = datetime.fromisoformat(as_of).replace(tzinfo=UTC)
    given: dict[Any, Any] = {
        file: disk.read,
        folder: disk.entries,
        reached: lambda instant: instant <= now,
        option: lambda name: (options or {}).get(name, ""),
    }
    return Plain(givens=given)


def told(files: dict[str, str | bytes]) -> list[Diagnostic]:
    """Everything that is wrong with these files."""
    engine = asked(files)
    engine(everything)
    return engine.told


def codes(files: dict[str, str | bytes]) -> list[tuple[str, int]]:
    """Code and line of everything that is wrong with these files."""
    return [(each.code, each.span.line) for each in told(files)]


def programme_file(fields: str, body: str = "") -> dict[str, str | bytes]:
    """A site with one programme in one file, with these fields besides title and summary (which end on line 3)."""
    return {"content/programmes/leaders.md": f"{HEAD}{fields}---\n{body}"}
