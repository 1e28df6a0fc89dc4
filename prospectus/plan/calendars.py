"""Which calendars there are to subscribe to and to download. None is without an event."""

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.model.addresses import date_calendar_address, organisation_address, programme_address
from prospectus.model.programmes import programme_ids
from prospectus.plan.entries import Entry, entries, programme_entries
from prospectus.plan.memory import lasting_id
from prospectus.plan.participation import programmes_of, takes_part
from prospectus.plan.tombstones import tombstones

SITE_CALENDAR = "/key-dates.ics"


class CalendarFile(Struct, frozen=True):
    """A calendar: its root-relative address, and what it is of.

    `about` is empty for the whole site; else the word programme, organisation or date, and the ids that name it.
    """

    address: str
    about: tuple[str, ...] = ()


def calendar_files(need: Need) -> tuple[CalendarFile, ...]:
    """Every calendar of the site."""
    programmes = [each for each in need(programme_ids) if bool(need(fixed_dates, each)) or bool(need(tombstones, each))]
    organisations = dict.fromkeys(body for programme in programmes for body in takes_part(need, programme))
    dates = [entry for programme in programmes for entry in need(fixed_dates, programme)]
    return (
        *((CalendarFile(SITE_CALENDAR),) if programmes else ()),
        *(CalendarFile(programme_calendar(each), ("programme", each)) for each in programmes),
        *(CalendarFile(organisation_calendar(each), ("organisation", each)) for each in organisations),
        *(CalendarFile(_date_calendar(need, each), ("date", each.programme, each.round, each.id)) for each in dates),
    )


def programme_calendar(programme: str) -> str:
    """The address of a programme's calendar."""
    return programme_address(programme) + "key-dates.ics"


def organisation_calendar(organisation: str) -> str:
    """The address of the calendar of all programmes in which an organisation takes part."""
    return organisation_address(organisation) + "key-dates.ics"


def fixed_dates(need: Need, programme: str) -> tuple[Entry, ...]:
    """The key dates of a programme, in all its rounds, that are fixed to the week or finer, in order of time."""
    found = (each for each in need(programme_entries, programme) if each.in_calendars)
    return tuple(sorted(found, key=lambda each: (each.rank, each.round, each.id)))


def all_fixed_dates(need: Need) -> tuple[Entry, ...]:
    """The key dates of the site that are fixed to the week or finer, in order of time."""
    return tuple(each for each in need(entries) if each.in_calendars)


def organisation_dates(need: Need, organisation: str) -> tuple[Entry, ...]:
    """The same of the programmes in which an organisation takes part."""
    found = (entry for programme in need(programmes_of, organisation) for entry in need(fixed_dates, programme))
    return tuple(sorted(found, key=lambda each: (each.rank, each.programme, each.round, each.id)))


def _date_calendar(need: Need, entry: Entry) -> str:
    lasting = lasting_id(need, entry.programme, entry.round, entry.id)
    return date_calendar_address(entry.programme, entry.round, lasting)
