"""VTIMEZONE (RFC 5545, section 3.6.5) for a zone and the years in which it is used, as yearly rules.

The rules are derived from the zone's own transitions and describe these years exactly. Some zones move their clocks by
the moon or by decree; they cannot be described by rules, and calendars then fall back on UTC.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from prospectus.dates import zones

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEK: Final = 7


class Change(Struct, frozen=True):
    """One change of the clock: the local time at which it comes (as told before it), and the offsets around it."""

    local: datetime
    before: timedelta
    after: timedelta
    name: str


@cache  # one calendar after the other asks for the same few years
def vtimezone(zone: str, first: int, last: int) -> tuple[str, ...] | None:
    """The content lines of a VTIMEZONE that holds from the year `first` to the year `last`, both included.

    `None` where these years do not follow yearly rules. The lines are not folded.
    """
    info = zones.zone(zone)
    # From the year before, so that January has a change to go by; one after, for what is next year already in UTC.
    by_year = [tuple(_changes(info, year)) for year in range(first - 1, last + 2)]
    if len({len(changes) for changes in by_year}) > 1:
        return None
    parts: list[str] = []
    for yearly in zip(*by_year, strict=True):
        rule = _rule(yearly)
        if rule is None:
            return None
        parts += _observance(yearly[0], rule)
    return ("BEGIN:VTIMEZONE", f"TZID:{zone}", *(parts or _constant(info, first)), "END:VTIMEZONE")


def _changes(zone: ZoneInfo, year: int) -> Iterator[Change]:
    """Every change of offset or name in a year of UTC, found by halving."""
    days = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=number) for number in range(_days_in(year) + 1)]
    for start, end in pairwise(days):
        if _told(zone, start) != _told(zone, end):
            instant = _first_after(zone, start, end)
            before, _ = _told(zone, instant - timedelta(seconds=1))
            after, name = _told(zone, instant)
            yield Change((instant + before).replace(tzinfo=None), before, after, name)


def _days_in(year: int) -> int:
    return (datetime(year + 1, 1, 1, tzinfo=UTC) - datetime(year, 1, 1, tzinfo=UTC)).days


def _told(zone: ZoneInfo, instant: datetime) -> tuple[timedelta, str]:
    """Offset and name of a zone at an instant."""
    local = instant.astimezone(zone)
    return local.utcoffset() or timedelta(), local.tzname() or zone.key


def _first_after(zone: ZoneInfo, start: datetime, end: datetime) -> datetime:
    """The first instant after `start` at which the zone tells what it tells at `end`."""
    wanted = _told(zone, end)
    while end - start > timedelta(seconds=1):
        middle = start + (end - start) // 2
        middle = middle.replace(microsecond=0)
        if _told(zone, middle) == wanted:
            end = middle
        else:
            start = middle
    return end


def _rule(yearly: tuple[Change, ...]) -> str | None:
    """The RRULE that gives this change in every year; `None` where none does."""
    first = yearly[0]
    if len({(each.local.month, each.local.time(), each.before, each.after, each.name) for each in yearly}) > 1:
        return None
    by_day = _by_day([each.local for each in yearly])
    return f"FREQ=YEARLY;BYMONTH={first.local.month};{by_day}" if by_day else None


def _by_day(moments: list[datetime]) -> str | None:
    """The part of a rule that finds these days in their month: the last, the n-th, or the first after some day."""
    days = {moment.day for moment in moments}
    latest = max(days)
    if len(days) == 1 and len(moments) > WEEK:
        return f"BYMONTHDAY={latest}"
    if len({moment.weekday() for moment in moments}) > 1:
        return None
    weekday = WEEKDAYS[moments[0].weekday()]
    weeks = {(day - 1) // WEEK + 1 for day in days}
    if all(_is_last_week(moment) for moment in moments):
        return f"BYDAY=-1{weekday}"
    if len(weeks) == 1:
        return f"BYDAY={weeks.pop()}{weekday}"
    if latest - min(days) >= WEEK:
        return None
    return f"BYDAY={weekday};BYMONTHDAY={','.join(str(day) for day in range(latest - WEEK + 1, latest + 1))}"


def _is_last_week(day: datetime) -> bool:
    return (day + timedelta(days=WEEK)).month != day.month


def _observance(change: Change, rule: str) -> tuple[str, ...]:
    kind = "DAYLIGHT" if change.after > change.before else "STANDARD"
    return (
        f"BEGIN:{kind}",
        f"DTSTART:{_local(change.local)}",
        f"TZOFFSETFROM:{_offset(change.before)}",
        f"TZOFFSETTO:{_offset(change.after)}",
        f"TZNAME:{change.name}",
        *((f"RRULE:{rule}",) if rule else ()),
        f"END:{kind}",
    )


def _constant(zone: ZoneInfo, year: int) -> tuple[str, ...]:
    """A zone whose clocks stand in these years."""
    start = datetime(year - 1, 1, 1, tzinfo=UTC)
    offset, name = _told(zone, start)
    return _observance(Change(start.replace(tzinfo=None), offset, offset, name), "")


def _local(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("-", "").replace(":", "")


def _offset(offset: timedelta) -> str:
    """An offset as RFC 5545 writes it: +HHMM, with seconds where there are any."""
    minutes, seconds = divmod(abs(int(offset.total_seconds())), 60)
    sign = "-" if offset < timedelta() else "+"
    return f"{sign}{minutes // 60:02}{minutes % 60:02}" + (f"{seconds:02}" if seconds else "")
