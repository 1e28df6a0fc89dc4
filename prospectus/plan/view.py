"""The view of a page: the question that belongs to its template, asked."""

from typing import TYPE_CHECKING

from prospectus.base.need import Need
from prospectus.plan.pages.calendar import calendar, calendar_month, calendar_year
from prospectus.plan.pages.home import home
from prospectus.plan.pages.organisations import organisation_list, organisation_page
from prospectus.plan.pages.poll import poll_page
from prospectus.plan.pages.programme import overview
from prospectus.plan.pages.programmes import programme_list
from prospectus.plan.pages.section import further, section_page
from prospectus.plan.pages.text import not_found, text_page
from prospectus.plan.pages.updates import site_updates
from prospectus.plan.pages.whole import past_round, print_page
from prospectus.plan.site_map import Page

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def view_of(need: Need, page: Page) -> "DataclassInstance":
    """What the template of a page sees."""
    match page.template, page.arguments:
        case "home", ():
            return need(home)
        case "programmes", (by, term, number):
            return need(programme_list, by, term, int(number))
        case "programme", (programme,):
            return need(overview, programme)
        case "further", (programme, further_page):
            return need(further, programme, further_page)
        case "round", (programme, round_id):
            return need(past_round, programme, round_id)
        case "print", (programme,):
            return need(print_page, programme)
        case "organisations", ():
            return need(organisation_list)
        case "organisation", (organisation,):
            return need(organisation_page, organisation)
        case "calendar", ():
            return need(calendar)
        case "calendar-year", (year,):
            return need(calendar_year, int(year))
        case "calendar-month", (year, month):
            return need(calendar_month, int(year), int(month))
        case "site-updates", ():
            return need(site_updates)
        case "poll", (poll,):
            return need(poll_page, poll)
        case "page", (text,):
            return need(text_page, text)
        case "not-found", ():
            return need(not_found)
        case _, (programme, section):
            return need(section_page, programme, section)
        case _:
            raise LookupError(f"no view belongs to the template {page.template}")
