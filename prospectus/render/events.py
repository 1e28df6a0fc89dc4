"""Key dates as events of a calendar: which of them, from when to when, and in what words.

A date is an event where it is fixed to the week or finer; the pages tell how many are not. Days are all-day events, a
run of days is one event, separate days and weeks are events of their own. The first event of a date has the date's
UID; the n-th has `_n` after the id of the date. An id of an editor has no underscore, so the two never meet, and a UID
depends on neither title, place nor date.
"""

from datetime import UTC, datetime
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from prospectus.base.words.table import Words
from prospectus.dates import zones
from prospectus.dates.memory import FIRST, Revision
from prospectus.dates.naming import NO_BREAK
from prospectus.dates.parts import parts
from prospectus.dates.value import Period, When
from prospectus.dates.wording import clock, display
from prospectus.render.icalendar import Event

__all__ = ["UNKNOWN", "Dated", "Revision", "events"]

UNKNOWN: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""The stamp of an event of which no memory tells when it changed, so that two builds are equal."""


class Dated(Struct, frozen=True):
    """A key date with all that its events say. Texts are plain, and empty where there is nothing to say.

    `uid` is `<date id>.<round or "0">.<programme>@<host>`. `url` is absolute. `place` is where it happens, or the
    address of an online event. `moved_from` is the date that was announced before, in words.
    """

    uid: str
    what: str
    when: When
    programme: str
    who_for: str = ""
    place: str = ""
    note: str = ""
    url: str = ""
    changed: Literal["", "postponed", "cancelled"] = ""
    moved_from: str = ""
    revision: Revision = FIRST


def events(dated: Dated, zone: str, words: Words, *, print_zone: bool = False) -> tuple[Event, ...]:
    """The events of a key date, in order; none where the date is not fixed to the week or finer.

    `zone` is the site's; with `print_zone` its name stands after times in the words.
    """
    named = zone if print_zone else ""
    return tuple(
        _event(dated if number == 1 else replace(dated, uid=numbered(dated.uid, number)), part, zone, named, words)
        for number, part in enumerate(parts(dated.when), start=1)
    )


def numbered(uid: str, number: int) -> str:
    """The UID of the n-th event of a date, counted from 1."""
    head, dot, tail = uid.partition(".")
    return uid if number == 1 else f"{head}_{number}{dot}{tail}"


def _event(dated: Dated, periods: tuple[Period, ...], zone: str, named: str, words: Words) -> Event:
    first, last = periods[0], periods[-1]
    status = (
        "TENTATIVE" if dated.when.doubt or dated.when.kind == "one-of" or dated.changed == "postponed" else "CONFIRMED"
    )
    timed = _has_times(dated.when, first, last)
    start, end = _instants(dated.when, periods, zone) if timed else (None, None)
    return Event(
        dated.uid,
        _summary(dated, periods, named, words),
        stamp=dated.revision.changed_at or UNKNOWN,
        first_day=None if timed else first.first,
        last_day=None if timed else first.first if dated.when.bound == "from" else last.last,
        start=start,
        end=end,
        description=_description(dated, named, words),
        location=dated.place,
        url=dated.url,
        # Programs hide what is CANCELLED, and people would look for it: the summary says it instead.
        status="" if dated.changed == "cancelled" else status,
        sequence=dated.revision.sequence,
        last_modified=dated.revision.changed_at,
    )


def _has_times(when: When, first: Period, last: Period) -> bool:
    """Whether an event goes from one time to another; hours that hold every day of a run are only told in words."""
    if when.kind == "one-of" or first.at is None or last.at is None:
        return False
    return first is last or first.until is None


def _instants(when: When, periods: tuple[Period, ...], zone: str) -> tuple[datetime, datetime | None]:
    """Start and end; no end for a moment and for what only has a start."""
    first, last = periods[0], periods[-1]
    assert first.at is not None  # noqa: S101 - only asked where there are times
    start = zones.instant(first.first, first.at, zone)
    until = last.until or last.at
    if when.bound == "from" or until is None:
        return start, None
    end = zones.instant(last.last, until, zone)
    return start, end if end > start else None


def _summary(dated: Dated, periods: tuple[Period, ...], named: str, words: Words) -> str:
    table, what = words.calendar, dated.what
    (period, *others) = periods
    if period.unit == "week":
        what = table.in_week.format(what=what)
    elif period.at and not period.until and not others:
        what = table.with_time.format(what=what, time=clock(period.at, words.dates, named))
    summary = table.title.format(what=what, programme=dated.programme)
    if dated.changed:
        summary = (table.cancelled if dated.changed == "cancelled" else table.postponed).format(what=summary)
    return _plain(summary)


def _description(dated: Dated, named: str, words: Words) -> str:
    """What the event itself cannot say, line by line: the date in the words of the page, for whom, what changed."""
    moved = dated.moved_from and words.calendar.moved_from.format(date=dated.moved_from)
    lines = (
        display(dated.when, words, zone=named),
        words.calendar.for_whom.format(who_for=dated.who_for) if dated.who_for else "",
        moved,
        dated.note,
        dated.url,
    )
    return _plain("\n".join(line for line in lines if line))


def _plain(text: str) -> str:
    return text.replace(NO_BREAK, " ")
