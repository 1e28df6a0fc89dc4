"""The items of a kind: which there are, where each stands, and which of them are published."""

import re
from datetime import datetime
from typing import Final

from prospectus.base.need import Need, file
from prospectus.config.question import timezone
from prospectus.dates import zones
from prospectus.dates.steps import Steps, current, steps
from prospectus.model.kinds import kind
from prospectus.read.located import located
from prospectus.read.node import Entry, Node, child
from prospectus.read.scalars import written_day
from prospectus.read.scan import scan

ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What an id looks like: lower case letters and digits, hyphens between words."""


def item_path(need: Need, kind_name: str, item: str) -> str:
    """The file of an item; empty where there is none. A folder with an `index.md` stands for itself."""
    if not ID.fullmatch(item):
        return ""
    known = kind(kind_name)
    single = f"{known.folder}/{item}{known.suffix}"
    if need(file, single) is not None:
        return single
    grown = f"{known.folder}/{item}/index.md"
    return grown if known.grows and need(file, grown) is not None else ""


def all_ids(need: Need, kind_name: str) -> tuple[str, ...]:
    """The ids of all items of a kind, published or not, sorted."""
    known = kind(kind_name)
    found = set()
    for name, sort in need(scan, known.folder):
        item = name.removesuffix(known.suffix) if sort == "file" and name.endswith(known.suffix) else name
        if (item != name or (sort == "folder" and known.grows)) and need(item_path, kind_name, item):
            found.add(item)
    return tuple(sorted(found))


def ids(need: Need, kind_name: str) -> tuple[str, ...]:
    """The ids of the published items of a kind, sorted."""
    return tuple(item for item in need(all_ids, kind_name) if is_published(need, need(item_path, kind_name, item)))


def is_item(need: Need, kind_name: str, item: str) -> bool:
    """Whether there is a published item of this id. Asks about nothing else."""
    path = need(item_path, kind_name, item)
    return bool(path) and is_published(need, path)


def is_published(need: Need, path: str) -> bool:
    """Whether the file's own fields let it be published at the build's instant."""
    return current(need, need(publication, path))


def publication(need: Need, path: str) -> Steps[bool]:
    """Whether the file's own fields let it be published, as time goes by; wrong fields count as absent."""
    front = need(located, path).front
    if front is None or front.kind != "map":
        return Steps(first=True)
    withdrawn, since = _withdrawn(front)
    if _text(front, "draft").casefold() in ("yes", "true") or (withdrawn and not since):
        return Steps(first=False)
    start = _day_start(need, _text(front, "show_from"))
    ends = [end for end in (_day_start(need, _text(front, "hide_from")), _day_start(need, since)) if end]
    end = min(ends, default=None)
    if start and end and end <= start:
        return Steps(first=False)
    return steps(not start, ((at, value) for at, value in ((start, True), (end, False)) if at))


def _withdrawn(front: Node) -> tuple[bool, str]:
    """Whether an editor took it back, and the day since which, empty where that is from ever."""
    found = child(front, "status")
    status = found.value if isinstance(found, Entry) else None
    if status is None or (status.text or _text(status, "is")).strip() != "withdrawn":
        return False, ""
    since = _text(status, "since")
    return True, since if written_day(since) else ""


def _text(node: Node, key: str) -> str:
    found = child(node, key)
    return found.value.text.strip() if isinstance(found, Entry) else ""


def _day_start(need: Need, text: str) -> datetime | None:
    """The first moment, in the site's zone, of a day that was written; `None` where none was."""
    day = written_day(text)
    name = need(timezone)
    return zones.day_start(day, name if zones.known(name) else "Europe/London") if day else None
