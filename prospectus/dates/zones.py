"""Time zones from the pinned package of zone data, so that results are the same on every machine."""

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from io import BytesIO
from typing import Final
from zoneinfo import ZoneInfo

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*")

_LONGEST: Final = 64


@cache
def _data(name: str) -> bytes | None:
    from importlib.resources import files

    sound = len(name) <= _LONGEST and _NAME.fullmatch(name)
    found = files("tzdata").joinpath("zoneinfo", *name.split("/")) if sound else None
    data = found.read_bytes() if found is not None and found.is_file() else b""
    return data if data.startswith(b"TZif") else None


def known(name: str) -> bool:
    """Whether there is a time zone of this IANA name, such as "Europe/London"."""
    return _data(name) is not None


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name. A name that is not `known` is a `LookupError`."""
    data = _data(name)
    if data is None:
        raise LookupError(f"there is no time zone {name!r}")
    return ZoneInfo.from_file(BytesIO(data), key=name)


def instant(day: date, at: time, name: str) -> datetime:
    """The instant (UTC) of a local time. Of a repeated time the first, of a skipped one the moment of the change."""
    local = datetime.combine(day, at.replace(fold=0), zone(name))
    later = local.astimezone(UTC)
    if later.astimezone(zone(name)).replace(tzinfo=None) == local.replace(tzinfo=None):
        return later
    return _change(local.replace(fold=1).astimezone(UTC), later, name)


@cache  # of the same days all dates, calendars and pages ask
def day_start(day: date, name: str) -> datetime:
    """The first instant (UTC) of a local day, also where midnight is skipped or comes twice."""
    return instant(day, time(), name)


def _change(before: datetime, after: datetime, name: str) -> datetime:
    """The moment at which the clocks change, somewhere after `before` and not after `after`."""
    old = before.astimezone(zone(name)).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(zone(name)).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after


def clock_change(day: date, at: time, name: str) -> str:
    """What the clock change does to a local time: "skipped", "repeated", or nothing (empty)."""
    local = datetime.combine(day, at, zone(name))
    first, second = local.replace(fold=0).utcoffset(), local.replace(fold=1).utcoffset()
    if first is None or second is None or first == second:
        return ""
    return "repeated" if first > second else "skipped"
