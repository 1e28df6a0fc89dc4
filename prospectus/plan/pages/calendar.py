"""The key dates of the whole site: what lies ahead, and every year and month."""

from prospectus.base.need import Need
from prospectus.model.addresses import CALENDAR, calendar_address
from prospectus.plan.agenda import by_month, next_sentence, site_items
from prospectus.plan.ahead import ahead
from prospectus.plan.date_changes import FEED, has_date_changes
from prospectus.plan.entries import MOST_OF_A_YEAR, entries, in_month, in_year, months, years
from prospectus.plan.frame import About, frame
from prospectus.plan.month_grid import month_grid, month_name
from prospectus.plan.subscriptions import download, not_in_calendar, subscribe
from prospectus.plan.timeline import timeline
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.pages import Calendar, CalendarMonth, CalendarYear
from prospectus.plan.views.timeline import Timeline
from prospectus.plan.words import words


def calendar(need: Need) -> Calendar:
    """The next hundred dates ahead."""
    interface = words(need).interface
    chosen = need(ahead)
    items = site_items(need, chosen)
    dated = tuple(zip(chosen, items, strict=True))
    fixed = [entry.in_calendars for entry in need(entries)]
    address = f"{CALENDAR.rstrip('/')}.ics"
    feeds = (Link(interface.key_dates, internal(FEED)),) if need(has_date_changes) else ()
    about = About(CALENDAR, interface.key_dates, interface.dates_ahead, feeds=feeds)
    return Calendar(
        frame=frame(need, about),
        next=next_sentence(need, tuple(item for entry, item in dated if entry.holds)),
        months=by_month(need, dated),
        timeline=_timeline(need),
        years=tuple(Link(str(year), internal(calendar_address(year))) for year in need(years)),
        subscribe=subscribe(need, address) if any(fixed) else None,
        download=download(need, address) if any(fixed) else None,
        data=(Link("CSV", internal("/key-dates.csv")), Link("JSON", internal("/key-dates.json"))),
        not_in_calendar=not_in_calendar(interface, fixed.count(False)),
    )


def calendar_year(need: Need, named: str) -> CalendarYear:
    """All key dates of the year with this name, such as "2017"."""
    year = int(named)
    interface = words(need).interface
    chosen = need(in_year, year)
    listed = len(chosen) <= MOST_OF_A_YEAR
    dated = tuple(zip(chosen, site_items(need, chosen), strict=True)) if listed else ()
    known = need(years)
    place = known.index(year)
    heading = interface.calendar_of.format(when=year)
    crumbs = (Link(interface.key_dates, internal(CALENDAR)),)
    return CalendarYear(
        frame=frame(need, About(calendar_address(year), heading, heading, breadcrumbs=crumbs)),
        timeline=timeline(need, year, dated) if listed else None,
        months=by_month(need, dated) if listed else (),
        grids=tuple(_month(need, year, month, counted=not listed) for month in need(months, year)),
        previous=_year(known[place - 1]) if place else None,
        next=_year(known[place + 1]) if place + 1 < len(known) else None,
    )


def _month(need: Need, year: int, month: int, *, counted: bool) -> Link:
    count = f" ({len(need(in_month, year, month)):,})" if counted else ""
    return Link(month_name(need, year, month) + count, internal(calendar_address(year, month)))


def calendar_month(need: Need, named_year: str, named_month: str) -> CalendarMonth:
    """One month, named by its numbers: its grid, and its dates as a list."""
    year, month = int(named_year), int(named_month)
    interface = words(need).interface
    heading = interface.calendar_of.format(when=month_name(need, year, month))
    crumbs = (Link(interface.key_dates, internal(CALENDAR)), Link(str(year), internal(calendar_address(year))))
    return CalendarMonth(
        frame=frame(need, About(calendar_address(year, month), heading, heading, breadcrumbs=crumbs)),
        grid=month_grid(need, year, month),
        items=site_items(need, need(in_month, year, month)),
    )


def _timeline(need: Need) -> Timeline | None:
    """The year of the next date; where none is ahead, the last year that has dates."""
    coming = next((entry.first.year for entry in need(ahead) if entry.first), None)
    year = coming or max(need(years), default=None)
    if year is None:
        return None
    chosen = need(in_year, year)
    return timeline(need, year, tuple(zip(chosen, site_items(need, chosen), strict=True)))


def _year(year: int) -> Link:
    return Link(str(year), internal(calendar_address(year)))
