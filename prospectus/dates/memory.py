"""What a site remembers of what it published: every version of its dates, its addresses, its deadlines.

A memory is compared with what is there now, and becomes the next memory. Dates are never forgotten: one that is taken
out leaves a last version without text, so that its id keeps its count if it comes back.
"""

from datetime import datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

PROVISIONAL: Final = "?"
UNFIXED: Final = frozenset({"", "X", ".", "P", "-"})  # how machine forms begin that hold no date of a year


class Version(Struct, frozen=True):
    """How a date stood from an instant on (aware, UTC, whole seconds).

    `when` is its machine form and `text` the same in words; both are empty once the date was taken out. `changed` is
    "postponed", "cancelled" or empty.
    """

    at: datetime
    when: str
    text: str
    changed: str = ""


class RememberedDate(Struct, frozen=True):
    """A date and all its versions, oldest first, at least one.

    `subject` is "<programme>/<round or 0>/<date id>". `sequence` counts what matters to somebody's calendar: day, time,
    place, being cancelled. `stamp` is when anything about it last changed (aware, UTC, whole seconds).
    """

    subject: str
    kind: str
    what: str
    who_for: str
    where: str
    sequence: int
    stamp: datetime
    versions: tuple[Version, ...]

    @property
    def gone(self) -> bool:
        """Whether the date has been taken out."""
        return not self.versions[-1].text


class PresentDate(Struct, frozen=True):
    """A date as it stands now, in the fields of `RememberedDate` and `Version`.

    `derived`: nobody wrote its id, it was made from its words.
    """

    subject: str
    kind: str
    what: str
    who_for: str
    where: str
    when: str
    text: str
    changed: str = ""
    derived: bool = False


class Deadline(Struct, frozen=True):
    """What was last published for applicants of one way in: "<programme>/<round or 0>" or the same and "/<who for>".

    `when` is the machine form of the deadline and `text` the same in words; `eligibility` is a digest of who can apply.
    """

    subject: str
    when: str
    text: str
    eligibility: str = ""


class Address(Struct, frozen=True):
    """An address that was published, from the root of the site, and the title that stood there."""

    address: str
    title: str


class Memory(Struct, frozen=True):
    """Everything remembered, each part in order of its subject or address."""

    dates: tuple[RememberedDate, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    addresses: tuple[Address, ...] = ()


class Present(Struct, frozen=True):
    """Everything that is published now, in any order."""

    dates: tuple[PresentDate, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    addresses: tuple[Address, ...] = ()


class Revision(Struct, frozen=True):
    """Which version of a date this is: how often it changed, and when it last did (aware; `None` if not known)."""

    sequence: int = 0
    changed_at: datetime | None = None


FIRST: Final = Revision()
"""The revision of a date of which nothing is remembered."""


def remembered(memory: Memory, present: Present, now: datetime) -> Memory:
    """The next memory. It is equal to `memory` exactly where nothing has changed. `now` is aware, in UTC."""
    now = now.replace(microsecond=0)
    known = {date.subject: date for date in memory.dates}
    here = {date.subject: _next(known.get(date.subject), date, now) for date in present.dates}
    gone = {subject: _taken_out(date, now) for subject, date in known.items() if subject not in here}
    dates = here | gone
    addresses = {each.address: each for each in (*memory.addresses, *present.addresses)}
    return Memory(
        tuple(dates[subject] for subject in sorted(dates)),
        tuple(sorted(present.deadlines, key=lambda each: each.subject)),
        tuple(addresses[address] for address in sorted(addresses)),
    )


def find(memory: Memory, subject: str) -> RememberedDate | None:
    """What is remembered of a date; `None` where nothing is."""
    return next((date for date in memory.dates if date.subject == subject), None)


def revision(date: RememberedDate | None) -> Revision:
    """The revision of a date for calendars; the first, without an instant, where nothing is remembered."""
    return Revision(date.sequence, date.stamp) if date else FIRST


def moved_from(date: RememberedDate | None, present: PresentDate) -> str:
    """The words of the day that a date was moved from; empty where it was not moved.

    To have been provisional or still to be confirmed is not to have been moved.
    """
    earlier = [version for version in date.versions if version.text] if date else []
    for version in reversed(earlier):
        if _day(version.when) != _day(present.when):
            return version.text if _day(version.when)[:1] not in UNFIXED else ""
    return ""


def _next(known: RememberedDate | None, date: PresentDate, now: datetime) -> RememberedDate:
    version = Version(now, date.when, date.text, date.changed)
    if known is None:
        return RememberedDate(date.subject, date.kind, date.what, date.who_for, date.where, 0, now, (version,))
    last = known.versions[-1]
    moved = known.gone or (last.when, last.changed) != (date.when, date.changed)
    said = (known.kind, known.what, known.who_for, known.where) != (date.kind, date.what, date.who_for, date.where)
    if not moved and not said:
        return known
    return RememberedDate(
        date.subject,
        date.kind,
        date.what,
        date.who_for,
        date.where,
        sequence=known.sequence + (moved or known.where != date.where),
        stamp=now,
        versions=(*known.versions, version) if moved else known.versions,
    )


def _taken_out(date: RememberedDate, now: datetime) -> RememberedDate:
    if date.gone:
        return date
    return replace(date, sequence=date.sequence + 1, stamp=now, versions=(*date.versions, Version(now, "", "")))


def _day(when: str) -> str:
    """A machine form without its doubt."""
    return when.replace(PROVISIONAL, "")
