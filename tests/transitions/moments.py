"""Sites built on both sides of every boundary, and what differs there against what was announced."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from prospectus.base.disk import MemoryDisk, RealDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.base.overlay import Overlay
from prospectus.engine.plain import Plain
from prospectus.model.everything import everything
from prospectus.render import outputs, rendered
from prospectus.render.output import path_of

ROOT: Final = Path(__file__).resolve().parents[2]
SECOND: Final = timedelta(seconds=1)
LONG_AGO: Final = datetime(1990, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Site:
    """The files of a site as one build wrote them, and the instants about which it asked."""

    files: dict[str, bytes]
    asked: frozenset[datetime]

    @property
    def told(self) -> dict[str, object]:
        """What is in `transitions.json`."""
        found: dict[str, object] = json.loads(self.files["transitions.json"])
        return found


def build(files: Mapping[str, str], as_of: datetime, zone: str = "Europe/London") -> Site:
    """A site made of these files and the theme."""
    config = (
        "name: Site\norganisation: A body\nbase_url: https://example.org/sub/\nlanguage: en\n"
        f"contact: a@example.org\ntimezone: {zone}\n"
    )
    disk = Overlay(MemoryDisk({"site_config.yaml": config, **files}), RealDisk(ROOT))
    asked: set[datetime] = set()

    def answer(instant: datetime) -> bool:
        asked.add(instant)
        return instant <= as_of

    need = Plain({file: disk.read, folder: disk.entries, reached: answer, option: lambda _name: ""})
    need(everything)
    made = {output.path: need(rendered, output) for output in need(outputs)}
    return Site(made, frozenset(asked))


def differing(one: Site, other: Site) -> set[str]:
    """The paths of the files that differ, or are only in one of two sites."""
    return {path for path in one.files.keys() | other.files.keys() if one.files.get(path) != other.files.get(path)}


def announced(site: Site) -> dict[datetime, set[str]]:
    """What a site tells of coming moments: the paths of all files that will differ."""
    found: dict[datetime, set[str]] = {}
    entries = site.told["transitions"]
    assert isinstance(entries, list)
    for each in entries:
        paths = found.setdefault(instant(each["at"]), set())
        paths |= {*({path_of(each["url"])} if each["url"] else ()), *each["also"]}
    return found


def instant(text: object) -> datetime:
    """An instant as `transitions.json` writes it."""
    assert isinstance(text, str)
    return datetime.fromisoformat(text)


def assert_exact(files: Mapping[str, str], zone: str = "Europe/London") -> None:
    """Build before, at and after every boundary that is announced: exactly what is named differs, and nothing else."""
    start = build(files, LONG_AGO, zone)
    promised = announced(start)
    assert promised
    assert {at for at in start.asked if at > LONG_AGO} == set(promised)
    last: Site = start
    since: datetime | None = None
    for at in sorted(promised):
        before, now, after = (build(files, moment, zone) for moment in (at - SECOND, at, at + SECOND))
        assert differing(last, before) == set(), f"before {at}"
        assert before.told["next_transition"] == at.isoformat().replace("+00:00", "Z")
        assert (before.told["valid_from"] and instant(before.told["valid_from"])) == since
        assert differing(before, now) == promised[at], f"at {at}"
        assert differing(now, after) == set(), f"after {at}"
        assert announced(now) == {later: paths for later, paths in promised.items() if later > at}
        last, since = after, at
    assert last.told["next_transition"] is None
