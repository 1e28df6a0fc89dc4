"""Which pages of a programme will differ, when, and why."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from prospectus.base.need import Need
from prospectus.dates.steps import boundaries
from prospectus.model.addresses import programme_address
from prospectus.model.programmes import edition, round_ids
from prospectus.plan.agenda import lies_behind
from prospectus.plan.contents import section_pages
from prospectus.plan.site_map import programme_pages
from prospectus.plan.transitions.courses import course, date_courses
from prospectus.plan.transitions.value import Change, DateCourse, Reason


def programme_changes(need: Need, programme: str) -> tuple[Change, ...]:
    """What its status, those of its past rounds and its dates change; of more than one reason the first counts."""
    past = [each for each in need(round_ids, programme) if each != need(edition, programme, "").round]
    past_pages = {programme_address(programme, each) for each in past}
    pages = (page.address for page in programme_pages(need, programme))
    status = (
        *_status(need, programme, "", tuple(each for each in pages if each not in past_pages)),
        *(change for each in past for change in _status(need, programme, each, (programme_address(programme, each),))),
    )
    return (*status, *_dates(need, programme), *_next_date(need, programme))


def _status(need: Need, programme: str, round_id: str, pages: tuple[str, ...]) -> Iterator[Change]:
    for turn in need(course, programme, round_id).turns:
        if turn.shown:
            yield Change(turn.at, pages, turn.reason)


def _dates(need: Need, programme: str) -> Iterator[Change]:
    """A date stands on the page of key dates, or on the overview, and on the page to print; or on that of its round."""
    own_page = "key-dates" in section_pages(need, programme)
    shown = (programme_address(programme, "key-dates" if own_page else ""), programme_address(programme, "print"))
    for dated in need(date_courses, programme):
        round_id = dated.entry.round
        pages = (programme_address(programme, round_id),) if round_id else shown
        for (_, before), (at, after) in pairwise(((None, dated.passed.first), *dated.passed.then)):
            if at:
                yield Change(at, pages, Reason(dated.subject, before, after, dated.because))


def _next_date(need: Need, programme: str) -> Iterator[Change]:
    """The overview shows the next date of the round, and whether it is in progress."""
    dates = [each for each in need(date_courses, programme) if not each.entry.round and each.entry.first]
    standing = {each.subject: each.passed.first for each in dates}
    turns = sorted((at, each.subject, passed) for each in dates for at, passed in each.passed.then)
    reasons = {each.subject: each for each in dates}
    before = _coming(dates, standing)
    for at in sorted({at for each in dates for at in boundaries(each.passed)}):
        moved = [(subject, passed) for instant, subject, passed in turns if instant == at]
        was = dict(standing)
        standing.update(moved)
        after = _coming(dates, standing)
        if before != after:
            name = next((subject for subject, _ in moved if subject in (before[0], after[0])), moved[0][0])
            reason = Reason(name, was[name], standing[name], reasons[name].because)
            yield Change(at, (programme_address(programme),), reason)
        before = after


def _coming(dates: list[DateCourse], standing: Mapping[str, str]) -> tuple[str, str]:
    """The next date, and how it stands; empty where there is none."""
    return next(
        ((each.subject, standing[each.subject]) for each in dates if not lies_behind(standing[each.subject])), ("", "")
    )
