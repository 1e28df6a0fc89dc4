"""When what a page says last changed, where an editor says so: never the time of a build, of a file or of git."""

from datetime import date

from prospectus.base.need import Need
from prospectus.model.addresses import (
    UPDATES,
    page_address,
    programme_address,
)
from prospectus.model.pages import further_page, page, page_ids
from prospectus.model.programmes import edition, outline, programme_ids, round_ids
from prospectus.plan.contents import further_pages


def changes(need: Need) -> tuple[tuple[str, date], ...]:
    """The pages with an update or a review: their addresses, each with the day of the latest, sorted."""
    programmes = need(programme_ids)
    found = dict(change for programme in programmes for change in need(programme_changes, programme))
    newest = max((day for known in programmes if (day := need(outline, known).updated)), default=None)
    reviewed = {page_address(known): need(page, known).reviewed for known in need(page_ids)}
    told = found | {UPDATES: newest} | reviewed
    return tuple(sorted((address, day) for address, day in told.items() if day))


def programme_changes(need: Need, programme: str) -> tuple[tuple[str, date], ...]:
    """The same of one programme: its overview, its past rounds, its updates and its further pages."""
    shown = need(edition, programme, "")
    told = {programme_address(programme): _latest(need, programme, "")}
    told |= {
        programme_address(programme, known): _latest(need, programme, known)
        for known in need(round_ids, programme)
        if known != shown.round
    }
    told[programme_address(programme, "updates")] = max((each.on for each in shown.updates), default=None)
    for known in further_pages(need, programme):
        told[programme_address(programme, known)] = need(further_page, programme, known).reviewed
    return tuple(sorted((address, day) for address, day in told.items() if day))


def _latest(need: Need, programme: str, round_id: str) -> date | None:
    told = need(edition, programme, round_id)
    days = [each.on for each in told.updates]
    if told.reviewed:
        days.append(told.reviewed)
    return max(days, default=None)
