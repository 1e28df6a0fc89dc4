"""How the status and the dates of one programme go, as far as that is known."""

from datetime import datetime

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.passing import passing
from prospectus.dates.status_sentences import Status
from prospectus.dates.steps import Steps, T, at, boundaries, mapped
from prospectus.dates.transitions import transitions
from prospectus.model.programmes import edition
from prospectus.plan.dates import date_block, date_text
from prospectus.plan.entries import Entry, key_date, programme_entries
from prospectus.plan.memory import lasting_subject
from prospectus.plan.status import in_one_word, published, shown, status
from prospectus.plan.transitions.publication import horizon
from prospectus.plan.transitions.value import Course, DateCourse, Reason, Turn
from prospectus.plan.words import words


def course(need: Need, programme: str, round_id: str) -> Course:
    """How the status of a programme goes, or that of one of its rounds."""
    whole = need(status, programme, round_id)
    in_words, on_pages, as_data = mapped(in_one_word, whole), shown(whole), published(whole)
    seen, told = frozenset(boundaries(on_pages)), frozenset(boundaries(as_data))
    reasons = _reasons(whole, f"{programme}/{need(edition, programme, round_id).round or '0'}")
    until = need(horizon, programme)
    turns = (
        Turn(instant, at(in_words, instant), instant in seen, instant in told, reasons[instant])
        for instant in sorted(seen | told)
        if until is None or instant < until
    )
    return Course(in_words.first, tuple(turns))


def date_courses(need: Need, programme: str) -> tuple[DateCourse, ...]:
    """How the key dates of a programme pass, in all its rounds, in their order."""
    until = need(horizon, programme)
    return tuple(_date_course(need, entry, until) for entry in need(programme_entries, programme))


def _reasons(whole: Steps[tuple[Status, ...]], about: str) -> dict[datetime, Reason]:
    """The first reason of each instant."""
    found: dict[datetime, Reason] = {}
    for each in transitions(whole):
        named = f"{about}/{each.who_for}" if each.who_for else about
        found.setdefault(each.at, Reason(named, each.before, each.after, each.because))
    return found


def _date_course(need: Need, entry: Entry, until: datetime | None) -> DateCourse:
    dated = need(key_date, entry.programme, entry.round, entry.id)
    block = date_block(dated.when, words(need))
    return DateCourse(
        entry,
        passed=_until(passing(dated.when, need(config).timezone), until),
        block=block is not None,
        coarse=block is not None and block.coarse,
        subject=lasting_subject(need, entry.programme, entry.round, entry.id),
        because=f"{dated.what}: {date_text(need, dated.when).text}",
    )


def _until(function: Steps[T], end: datetime | None) -> Steps[T]:
    """A step function without what comes after an end."""
    return function if end is None else Steps(function.first, tuple(step for step in function.then if step[0] < end))
