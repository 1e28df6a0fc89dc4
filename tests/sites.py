"""Whole sites in memory: a dictionary of files, built by the plain engine into a dictionary of files."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from prospectus.base.diagnostics import Diagnostic, sort_key
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

ROOT: Final = Path(__file__).resolve().parents[1]
AS_OF: Final = datetime(2017, 4, 20, tzinfo=UTC)
CONFIG: Final = (
    "name: Site\norganisation: A body\nbase_url: https://example.org/\nlanguage: en\ncontact: a@example.org\n"
)


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """The files of a built site by path, and what was told while it was built."""

    files: dict[str, bytes]
    findings: tuple[Diagnostic, ...]

    def page(self, address: str) -> str:
        """The HTML at a root-relative address."""
        return self.files[address.removeprefix("/") + ("index.html" if address.endswith("/") else "")].decode()


def build(
    files: Mapping[str, str | bytes], as_of: datetime = AS_OF, options: Mapping[str, str] | None = None
) -> BuiltSite:
    """A site made of these files and the theme, at an instant (UTC). A configuration is there unless it is given."""
    return _built(Overlay(MemoryDisk({"site_config.yaml": CONFIG, **files}), RealDisk(ROOT)), as_of, options or {})


def example_site(as_of: datetime = AS_OF, options: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """The files of the site that ships, at an instant (UTC)."""
    return _built(RealDisk(ROOT), as_of, options or {}).files


def _built(disk: Disk, as_of: datetime, options: Mapping[str, str]) -> BuiltSite:
    need = Plain(
        {
            file: disk.read,
            folder: disk.entries,
            reached: lambda instant: instant <= as_of,
            option: lambda name: options.get(name, ""),
        }
    )
    need(everything)
    allowed = need(accepted)
    files = {output.path: need(rendered, output) for output in need(outputs)}
    told = tuple(sorted(set(need.told), key=sort_key))
    settings = need(config).severities
    return BuiltSite(files, judged(told, settings, allowed, codes(), lambda path, keys: need(place, path, keys)))
