"""Rules between what is published now and what the memory says was published before."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from prospectus.dates.changes import changed_deadlines, is_stale, kept_ids, reworded, taken_out
from prospectus.dates.memory import Memory, Present, find
from prospectus.dates.rules import Finding

LOCK: Final = "run: python build.py lock"

LOCK_CODES: Final = (
    ("W-LOCK-STALE", "The memory of what was published does not know everything that is published now."),
    ("W-LOCK-LINE", "A line of the memory cannot be read, and what it remembered is lost."),
    ("W-DATE-ID", "The words of a date without an `id` changed, so its id would have changed with them."),
    ("W-DATE-GONE", "A date that was published is not there any more."),
    ("W-DEADLINE-CHANGED", "A deadline, or who can apply, differs from what was published."),
)
"""Every code with a sentence that says what it stands for."""


def ids_stay(memory: Memory, present: Present) -> Iterator[Finding]:
    """An id outlives a change of words. The finding is about the subject as it is now; the id to write is the old one.

    Calendars know a date by its id: under another one it would stand in them twice.
    """
    what = {date.subject: date.what for date in present.dates}
    for now, before in reworded(memory, present.dates):
        old = before.rpartition("/")[2]
        message = f"“{what[now]}” had other words when it was published, and is known to calendars as “{old}”"
        yield Finding("W-DATE-ID", "warning", now, message, f"write id: {old}")


def dates_stay(memory: Memory, present: Present) -> Iterator[Finding]:
    """A date that was published stays, and is cancelled where it does not take place."""
    lasting = dict(kept_ids(memory, present.dates))
    for date in taken_out(
        memory, (replace(each, subject=lasting.get(each.subject, each.subject)) for each in present.dates)
    ):
        message = f"“{date.what}” ({date.versions[-1].text}) was published, and is not there any more"
        hint = f"if it does not take place, keep it and write changed: cancelled; if it never should have been, {LOCK}"
        yield Finding("W-DATE-GONE", "warning", date.subject, message, hint)


def deadlines_stay(memory: Memory, present: Present) -> Iterator[Finding]:
    """A deadline or an eligibility that changes is told in an update. Whether it was, is for the caller to look at."""
    for was, now in changed_deadlines(memory, present.deadlines):
        message = "who can apply differs from what was published"
        if was.when != now.when:
            message = (
                f"the deadline was {was.text or 'not given'} when it was published, and is {now.text or 'gone'} now"
            )
        yield Finding(
            "W-DEADLINE-CHANGED", "warning", now.subject, message, "say so in updates.yaml, with the date of today"
        )


def memory_is_fresh(memory: Memory, present: Present) -> Finding | None:
    """The memory knows everything that is published. The finding is about the memory, and has no subject."""
    if not is_stale(memory, present):
        return None
    unknown = sum(find(memory, date.subject) is None for date in present.dates)
    told = f"{unknown} key date{'s' if unknown != 1 else ''} and perhaps more" if unknown else "some changes"
    return Finding("W-LOCK-STALE", "warning", "", f"the memory of what was published does not know {told}", LOCK)
