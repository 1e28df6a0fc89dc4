"""The status of a programme at the build's instant, and all that it was and will be."""

from dataclasses import replace
from datetime import datetime

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.milestone import Milestone
from prospectus.dates.status import Override, Terms, statuses
from prospectus.dates.status_sentences import Status
from prospectus.dates.steps import Steps, current, mapped
from prospectus.model.programme import Programme
from prospectus.model.programmes import edition, programme_ids
from prospectus.plan.views.link import Link
from prospectus.plan.views.status import StatusLine, StatusState
from prospectus.plan.words import words


def status_lines(need: Need, programme: str, round_id: str) -> tuple[StatusLine, ...]:
    """The status of each way into a round, for the build's instant; none where nothing is said of applications."""
    table = words(need)
    through_time = statuses(milestones(need, programme, round_id), terms(need, programme, round_id), table)
    apply = need(edition, programme, round_id).apply
    action = Link(apply.label or table.interface.apply, apply.url) if apply and apply.url else None
    return tuple(_line(status, through_time, action) for status in current(need, through_time))


def may_apply(need: Need, programme: str, round_id: str) -> bool:
    """Whether one can apply by any way into a round, at the build's instant."""
    return any(line.may_apply for line in need(status_lines, programme, round_id))


def state(need: Need, programme: str) -> str:
    """The state of a programme in one word: that of its first way in which is not closed; empty where it has none."""
    lines = need(status_lines, programme, "")
    return next((line.state for line in lines if line.may_apply), lines[0].state if lines else "")


def milestones(need: Need, programme: str, round_id: str) -> tuple[Milestone, ...]:
    """The key dates of a round as status and calendar reckon with them."""
    return tuple(
        Milestone(date.id, date.kind, date.what, date.when, date.who_for, date.changed)
        for date in need(edition, programme, round_id).key_dates
    )


def terms(need: Need, programme: str, round_id: str) -> Terms:
    """What the status of a round depends on besides its dates."""
    site, whole = need(config), need(edition, programme, round_id)
    return Terms(
        zone=site.timezone,
        closing_soon_days=site.closing_soon_days,
        opens_soon_days=site.opens_soon_days,
        can_apply=whole.apply is not None,
        has_outcome=whole.outcome is not None,
        print_zone=site.print_zone,
        override=_override(need, whole),
    )


def _override(need: Need, whole: Programme) -> Override | None:
    told = whole.status
    if told is None:
        return None
    replaced_by = told.replaced_by in need(programme_ids)
    title = need(edition, told.replaced_by, "").title if replaced_by else told.replaced_by
    return Override(told.word, told.since, told.reason, title)


def _line(status: Status, through_time: Steps[tuple[Status, ...]], action: Link | None) -> StatusLine:
    line = mapped(lambda told: _state(told, status.who_for), through_time)
    return StatusLine(
        who_for=status.who_for,
        state=status.state,
        label=status.label,
        sentence=status.sentence,
        next=status.next_sentence,
        reason=status.reason,
        deadline=status.deadline,
        may_apply=status.may_apply,
        action=action if status.may_apply else None,
        states=(line.first, *(replace(each, at=_rfc_3339(instant)) for instant, each in line.then)),
    )


def _state(told: tuple[Status, ...], who_for: str) -> StatusState:
    status = next((each for each in told if each.who_for == who_for), None)
    if status is None:
        return StatusState("", "", can_apply=False, label="", sentence="", next="")
    return StatusState(
        at="",
        state=status.state,
        can_apply=status.may_apply,
        label=status.label,
        sentence=status.sentence,
        next=status.next_sentence,
    )


def _rfc_3339(instant: datetime) -> str:
    return instant.isoformat().replace("+00:00", "Z")
