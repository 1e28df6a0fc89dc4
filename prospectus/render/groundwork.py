"""What is asked of each item before anything of the whole site is, so that workers can share it out.

These questions answer nothing. What they leave out is asked later by whoever needs it, only by one process.
"""

from prospectus.base.need import Need
from prospectus.check import checked
from prospectus.check.item import Named
from prospectus.check.same_title import titles
from prospectus.model.everything import whole_programme
from prospectus.model.items import all_ids, is_item
from prospectus.plan.agenda import site_item
from prospectus.plan.cards import card
from prospectus.plan.entries import programme_entries
from prospectus.plan.frame import site_frame
from prospectus.plan.moved import moved, programme_claims
from prospectus.plan.pages.programmes import terms_of
from prospectus.plan.published_date import published_date
from prospectus.plan.referred import programme_assets
from prospectus.plan.transitions.programme import programme_changes
from prospectus.prose.pages import page
from prospectus.render.ics import date_events
from prospectus.render.programmes_json import published_programme


def programmes(need: Need) -> tuple[str, ...]:
    """Every programme, published or not, by id."""
    return need(all_ids, "programme")


def reading(need: Need, programme: str) -> None:
    """Read a programme, and what it says by itself of where and when it is listed."""
    need(whole_programme, programme)
    if is_item(need, "programme", programme):
        need(page, "programme", programme, "")
        need(programme_claims, programme)
        need(programme_entries, programme)
        need(terms_of, programme)


def shared(need: Need) -> None:
    """Ask what many pages and checks look at."""
    need(site_frame)
    need(titles, "programme")
    need(moved)


def looking(need: Need, named: Named) -> None:
    """Check an item, and ask of a published programme what lists, calendars and files of the whole site look at."""
    need(checked, named)
    if named.kind == "programme" and is_item(need, "programme", named.id):
        _planning(need, named.id)


def _planning(need: Need, programme: str) -> None:
    need(programme_assets, programme)
    need(programme_changes, programme)
    need(card, programme)
    need(published_programme, programme)
    for entry in need(programme_entries, programme):
        need(site_item, programme, entry.round, entry.id)
        need(published_date, programme, entry.round, entry.id)
        need(date_events, programme, entry.round, entry.id)
