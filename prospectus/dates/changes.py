"""What a memory tells: which ids changed, which dates are gone, what changed when, and whether the memory is stale."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final, Literal

from msgspec import Struct

from prospectus.dates.memory import Deadline, Memory, Present, PresentDate, RememberedDate, Version, remembered
from prospectus.dates.siblings import siblings

NEVER: Final = datetime.max.replace(tzinfo=UTC)

ChangeKind = Literal["added", "moved", "confirmed", "postponed", "cancelled", "removed", "restored"]


class DateChange(Struct, frozen=True):
    """One change of a date, for feeds: `before` and `after` are dates in words, empty where there was or is none."""

    at: datetime
    subject: str
    kind: ChangeKind
    what: str
    who_for: str
    before: str
    after: str


def kept_ids(memory: Memory, dates: Iterable[PresentDate]) -> tuple[tuple[str, str], ...]:
    """Pairs of subjects, now and lasting, of dates that are the same though the ids made of their words changed."""
    here = tuple(dates)
    numbered = ((now, was) for now, was in siblings(memory, here).items() if now != was)
    return tuple(sorted((*numbered, *reworded(memory, here))))


def reworded(memory: Memory, dates: Iterable[PresentDate]) -> tuple[tuple[str, str], ...]:
    """Pairs of subjects, now and remembered: dates that are the same though their words, and so their ids, changed.

    Only an id that nobody wrote can change so. It is the same date where one date of the round is gone that had the
    same kind, and the same day or the same readers, and no other could be meant.
    """
    here = tuple(dates)
    numbered, remembered_subjects = siblings(memory, here), {date.subject for date in memory.dates}
    settled = {date.subject for date in here} | set(numbered.values())
    new = [date for date in here if date.derived and date.subject not in remembered_subjects | numbered.keys()]
    lost = [date for date in memory.dates if not date.gone and date.subject not in settled]
    pairs: list[tuple[str, str]] = []
    for alike in (_same_day_and_readers, _same_day, _same_readers):
        for date in tuple(new):
            matches = [each for each in lost if alike(date, each)]
            rivals = [each for each in new if matches and alike(each, matches[0])]
            if len(matches) == len(rivals) == 1:
                pairs.append((date.subject, matches[0].subject))
                new.remove(date)
                lost.remove(matches[0])
    return tuple(sorted(pairs))


def taken_out(memory: Memory, dates: Iterable[PresentDate]) -> tuple[RememberedDate, ...]:
    """The dates that were published and are not there any more, and that the memory does not know to be gone."""
    present = {date.subject for date in dates}
    return tuple(date for date in memory.dates if not date.gone and date.subject not in present)


def changed_deadlines(memory: Memory, present: Iterable[Deadline]) -> tuple[tuple[Deadline, Deadline], ...]:
    """Pairs of what was and what is published, for each way in whose deadline or eligibility differs."""
    known = {each.subject: each for each in memory.deadlines}
    pairs = ((known[each.subject], each) for each in present if each.subject in known)
    return tuple((was, now) for was, now in pairs if (was.when, was.eligibility) != (now.when, now.eligibility))


def is_stale(memory: Memory, present: Present) -> bool:
    """Whether the memory does not know everything that is published now."""
    return remembered(memory, present, NEVER) != memory


def date_changes(memory: Memory) -> tuple[DateChange, ...]:
    """What changed, newest first. What was there when the memory began is not a change."""
    began = min((version.at for date in memory.dates for version in date.versions), default=None)
    found = [change for date in memory.dates for change in _of(date) if change.at != began]
    return tuple(sorted(sorted(found, key=lambda change: change.subject), key=lambda change: change.at, reverse=True))


def _of(date: RememberedDate) -> Iterable[DateChange]:
    before: Version | None = None
    for version in date.versions:
        told = before.text if before else ""
        yield DateChange(version.at, date.subject, _kind(before, version), date.what, date.who_for, told, version.text)
        before = version


def _kind(before: Version | None, version: Version) -> ChangeKind:
    kind: ChangeKind = "moved"
    if before is None:
        kind = "added"
    elif not version.text:
        kind = "removed"
    elif not before.text:
        kind = "restored"
    elif version.changed == "cancelled" and before.changed != "cancelled":
        kind = "cancelled"
    elif version.changed == "postponed" and before.changed != "postponed":
        kind = "postponed"
    elif before.when.replace("?", "") == version.when:
        kind = "confirmed"
    return kind


def _round(subject: str) -> str:
    return subject.rpartition("/")[0]


def _alike(date: PresentDate, other: PresentDate | RememberedDate) -> bool:
    return _round(date.subject) == _round(other.subject) and date.kind == other.kind


def _when(date: PresentDate | RememberedDate) -> str:
    return date.when if isinstance(date, PresentDate) else date.versions[-1].when


def _same_day(date: PresentDate, other: PresentDate | RememberedDate) -> bool:
    return _alike(date, other) and date.when == _when(other)


def _same_readers(date: PresentDate, other: PresentDate | RememberedDate) -> bool:
    return _alike(date, other) and date.who_for == other.who_for


def _same_day_and_readers(date: PresentDate, other: PresentDate | RememberedDate) -> bool:
    return _same_day(date, other) and _same_readers(date, other)
