"""All pages of the site."""

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.model.addresses import (
    CALENDAR,
    HOME,
    NOT_FOUND,
    ORGANISATIONS,
    UPDATES,
    calendar_address,
    organisation_address,
    page_address,
    poll_address,
    programme_address,
    programme_list_address,
)
from prospectus.model.organisations import organisation_ids
from prospectus.model.pages import page_ids
from prospectus.model.polls import poll_ids
from prospectus.model.programmes import outline, programme_ids
from prospectus.plan.contents import further_pages, section_pages
from prospectus.plan.entries import has_dates, months, years
from prospectus.plan.pages.programmes import lists, pages_of
from prospectus.plan.sections.updates import has_updates


class Page(Struct, frozen=True):
    """A page: its root-relative address, the name of its template, and the arguments of its view's question."""

    address: str
    template: str
    arguments: tuple[str, ...] = ()


def pages(need: Need) -> tuple[Page, ...]:
    """Every page that has content."""
    programmes = need(programme_ids)
    return (
        Page(HOME, "home"),
        *_programme_lists(need),
        *(page for programme in programmes for page in programme_pages(need, programme)),
        *((Page(ORGANISATIONS, "organisations"),) if need(organisation_ids) else ()),
        *(Page(organisation_address(each), "organisation", (each,)) for each in need(organisation_ids)),
        *_calendar_pages(need),
        *((Page(UPDATES, "site-updates"),) if need(has_updates) else ()),
        *(Page(poll_address(each), "poll", (each,)) for each in need(poll_ids)),
        *(Page(page_address(each), "page", (each,)) for each in need(page_ids)),
        Page(NOT_FOUND, "not-found"),
    )


def programme_pages(need: Need, programme: str) -> tuple[Page, ...]:
    """Every page of one programme."""
    shown = need(outline, programme)
    return (
        Page(programme_address(programme), "programme", (programme,)),
        *(
            Page(programme_address(programme, section), section, (programme, section))
            for section in section_pages(need, programme)
        ),
        *(
            Page(programme_address(programme, page), "further", (programme, page))
            for page in further_pages(need, programme)
        ),
        *(
            Page(programme_address(programme, round_id), "round", (programme, round_id))
            for round_id in shown.rounds
            if round_id != shown.round
        ),
        Page(programme_address(programme, "print"), "print", (programme,)),
    )


def _programme_lists(need: Need) -> tuple[Page, ...]:
    count = len(need(programme_ids))
    if not count:
        return ()
    whole = (("", "", count), *need(lists))
    return tuple(
        Page(programme_list_address(by, term, number), "programmes", (by, term, str(number)))
        for by, term, listed in whole
        for number in range(1, pages_of(listed) + 1)
    )


def _calendar_pages(need: Need) -> tuple[Page, ...]:
    if not need(has_dates):
        return ()
    return (
        Page(CALENDAR, "calendar"),
        *(Page(calendar_address(year), "calendar-year", (str(year),)) for year in need(years)),
        *(
            Page(calendar_address(year, month), "calendar-month", (str(year), str(month)))
            for year in need(years)
            for month in need(months, year)
        ),
    )
