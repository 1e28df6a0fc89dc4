"""The view of a page: the question that belongs to its template, asked."""

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from prospectus.base.need import Need
from prospectus.plan.contents import SECTIONS
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
    from collections.abc import Callable, Mapping

    from msgspec import Struct

VIEWS: "Final[Mapping[str, Callable[..., Any]]]" = MappingProxyType(
    {
        "home": home,
        "programmes": programme_list,
        "programme": overview,
        **dict.fromkeys(SECTIONS, section_page),
        "further": further,
        "round": past_round,
        "print": print_page,
        "organisations": organisation_list,
        "organisation": organisation_page,
        "calendar": calendar,
        "calendar-year": calendar_year,
        "calendar-month": calendar_month,
        "site-updates": site_updates,
        "poll": poll_page,
        "page": text_page,
        "not-found": not_found,
    }
)
"""The question that makes the view of each page template, by the template's name."""


def view_of(need: Need, page: Page) -> "Struct":
    """What the template of a page sees."""
    view: Struct = need(VIEWS[page.template], *page.arguments)
    return view
