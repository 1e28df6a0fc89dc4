"""Sites built on both sides of every boundary, and what differs there against what was announced."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import Disk, MemoryDisk, RealDisk
from prospectus.base.need import reached
from prospectus.base.overlay import Overlay
from prospectus.engine.outside import GIVEN, Outside
from prospectus.model.everything import everything
from prospectus.render import outputs, rendered
from prospectus.render.output import path_of

ROOT: Final = Path(__file__).resolve().parents[2]
SECOND: Final = timedelta(seconds=1)
LONG_AGO: Final = datetime(1990, 1, 1, tzinfo=UTC)
NEVER: Final = datetime(9999, 1, 1, tzinfo=UTC)


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


@dataclass(slots=True)
class Remembering:
    """An engine that asks a question anew only where its answer rested on something else about the present."""

    disk: Disk
    as_of: datetime = LONG_AGO
    known: dict[object, tuple[datetime, datetime, frozenset[datetime], object]] = field(default_factory=dict)
    open: list[set[datetime]] = field(default_factory=lambda: [set()])

    def __call__(self, question: Callable[..., Any], /, *arguments: object, **named: object) -> Any:  # noqa: ANN401
        """The answer to a question."""
        if question is reached:
            self.open[-1].add(arguments[0])  # type: ignore[arg-type]  # an instant
            return arguments[0] <= self.as_of  # type: ignore[operator]
        if question in GIVEN:
            return Outside(self.disk, self.as_of).answer(question, str(arguments[0]))
        key = (question, arguments, tuple(sorted(named.items())))
        if key in self.known:
            start, end, asked, answer = self.known[key]
            if start <= self.as_of < end:
                self.open[-1] |= asked
                return answer
        self.open.append(set())
        answer = question(self, *arguments, **named)
        asked = frozenset(self.open.pop())
        self.open[-1] |= asked
        start = max((at for at in asked if at <= self.as_of), default=LONG_AGO)
        end = min((at for at in asked if at > self.as_of), default=NEVER + SECOND)
        self.known[key] = start, end, asked, answer
        return answer

    def tell(self, *_diagnostics: Diagnostic) -> None:
        """Findings are not of interest here."""


@dataclass(frozen=True, slots=True)
class Builder:
    """A site made of some files and the theme, to be built at any instant."""

    need: Remembering

    def at(self, as_of: datetime) -> Site:
        """The site at an instant."""
        self.need.as_of, self.need.open = as_of, [set()]
        self.need(everything)
        made = {output.path: self.need(rendered, output) for output in self.need(outputs)}
        return Site(made, frozenset(self.need.open[0]))


def site(files: Mapping[str, str], zone: str = "Europe/London") -> Builder:
    """A site made of these files and the theme."""
    config = (
        "name: Site\norganisation: A body\nbase_url: https://example.org/sub/\nlanguage: en\n"
        f"contact: a@example.org\ntimezone: {zone}\n"
    )
    return Builder(Remembering(Overlay(MemoryDisk({"site_config.yaml": config, **files}), RealDisk(ROOT))))


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
    """Build before and at every boundary that is announced: exactly what is named differs, and nothing in between."""
    builder = site(files, zone)
    last = builder.at(LONG_AGO)
    promised = announced(last)
    if not any(word in text for text in files.values() for word in ("hide_from", "withdrawn")):
        assert last.asked - {LONG_AGO} == set(promised)
    since: datetime | None = None
    for at in sorted(promised):
        assert at in last.asked
        before, now = builder.at(at - SECOND), builder.at(at)
        assert differing(last, before) == set(), f"before {at}"
        assert before.told["next_transition"] == at.isoformat().replace("+00:00", "Z")
        assert (before.told["valid_from"] and instant(before.told["valid_from"])) == since
        assert differing(before, now) == promised[at], f"at {at}"
        assert announced(now) == {later: paths for later, paths in promised.items() if later > at}
        last, since = now, at
    assert differing(last, builder.at(NEVER)) == set()
    assert last.told["next_transition"] is None
