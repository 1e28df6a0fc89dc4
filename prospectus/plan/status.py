"""The status of a programme at the build's instant, and all that it was and will be."""

from datetime import datetime

from msgspec.structs import replace

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
    through_time = shown(need(status, programme, round_id))
    apply = need(edition, programme, round_id).apply
    action = Link(apply.label or words(need).interface.apply, apply.url) if apply and apply.url else None
    return tuple(_line(each, through_time, action) for each in current(need, through_time))


def published_status(need: Need, programme: str) -> tuple[Status, ...]:
    """What files for machines say of a programme's status at the build's instant."""
    return current(need, published(need(status, programme, "")))


def may_apply(need: Need, programme: str, round_id: str) -> bool:
    """Whether one can apply by any way into a round, at the build's instant."""
    return current(need, applying(need(status, programme, round_id)))


def state(need: Need, programme: str) -> str:
    """The state of a programme in one word: that of its first way in which is not closed; empty where it has none."""
    return current(need, mapped(in_one_word, need(status, programme, "")))


def status(need: Need, programme: str, round_id: str) -> Steps[tuple[Status, ...]]:
    """The status of each way into a round as time goes by."""
    return statuses(milestones(need, programme, round_id), terms(need, programme, round_id), words(need))


def shown(through_time: Steps[tuple[Status, ...]]) -> Steps[tuple[Status, ...]]:
    """What pages say of a status as time goes by; the rest of it is empty."""
    return mapped(lambda told: tuple(map(_on_pages, told)), through_time)


def published(through_time: Steps[tuple[Status, ...]]) -> Steps[tuple[Status, ...]]:
    """What files for machines say of a status as time goes by; the rest of it is empty."""
    return mapped(lambda told: tuple(map(_as_data, told)), through_time)


def applying(through_time: Steps[tuple[Status, ...]]) -> Steps[bool]:
    """Whether one can apply by any way in, as time goes by."""
    return mapped(lambda told: any(each.may_apply for each in told), through_time)


def in_one_word(told: tuple[Status, ...]) -> str:
    """The state of the first way in which is not closed, else of the first; empty where there is none."""
    return next((each.state for each in told if each.may_apply), told[0].state if told else "")


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
        outcome_on=whole.outcome.on if whole.outcome else None,
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


def _line(told: Status, through_time: Steps[tuple[Status, ...]], action: Link | None) -> StatusLine:
    line = mapped(lambda each: _state(each, told.who_for), through_time)
    return StatusLine(
        who_for=told.who_for,
        state=told.state,
        label=told.label,
        sentence=told.sentence,
        next=told.next_sentence,
        reason=told.reason,
        may_apply=told.may_apply,
        action=action if told.may_apply else None,
        states=(line.first, *(replace(each, at=rfc_3339(instant)) for instant, each in line.then)),
    )


def _on_pages(told: Status) -> Status:
    return Status(
        told.state,
        told.label,
        told.sentence,
        next_sentence=told.next_sentence,
        may_apply=told.may_apply,
        who_for=told.who_for,
        reason=told.reason,
    )


def _as_data(told: Status) -> Status:
    return Status(
        told.state,
        told.label,
        told.sentence,
        deadline=told.deadline,
        may_apply=told.may_apply,
        who_for=told.who_for,
    )


def _state(told: tuple[Status, ...], who_for: str) -> StatusState:
    found = next((each for each in told if each.who_for == who_for), None)
    if found is None:
        return StatusState("", "", can_apply=False, label="", sentence="", next="")
    return StatusState(
        at="",
        state=found.state,
        can_apply=found.may_apply,
        label=found.label,
        sentence=found.sentence,
        next=found.next_sentence,
    )


def rfc_3339(instant: datetime) -> str:
    """An instant in UTC as RFC 3339 writes it."""
    return instant.isoformat().replace("+00:00", "Z")
