"""Calendars: of the site, of each programme and organisation, and of each key date (RFC 5545)."""

from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.memory import revision
from prospectus.model.programmes import programme_ids
from prospectus.plan.calendars import all_fixed_dates, calendar_files, fixed_dates, organisation_dates
from prospectus.plan.entries import Entry, key_date
from prospectus.plan.frame import base_url
from prospectus.plan.hub import programme_title
from prospectus.plan.memory import moved_words, remembered_date
from prospectus.plan.organisations import organisation_name
from prospectus.plan.participation import programmes_of
from prospectus.plan.plain_text import plain_text
from prospectus.plan.published_date import date_url, uid, uid_of
from prospectus.plan.tombstones import Tombstone, lost_parts, tombstones
from prospectus.plan.words import words
from prospectus.render.events import Dated, events, numbered
from prospectus.render.icalendar import Calendar, Written, icalendar, written
from prospectus.render.output import Output, path_of

FORMAT: Final = "ics"


def outputs(need: Need) -> tuple[Output, ...]:
    """Every calendar that has an event."""
    return tuple(Output(path_of(each.address), FORMAT, (each.address, *each.about)) for each in need(calendar_files))


def render(need: Need, output: Output) -> bytes:
    """One calendar. Only those of more than one date have a name and are refreshed."""
    address, *about = output.arguments
    name, entries, programmes = _contents(need, tuple(about))
    alive = (event for each in entries for event in need(date_events, each.programme, each.round, each.id))
    gone = (event for programme in programmes for event in need(gone_events, programme))
    return icalendar(
        Calendar(
            events=(*alive, *gone),
            zone=need(config).timezone,
            name=name,
            source=need(base_url) + address if name else "",
        )
    )


def _contents(need: Need, about: tuple[str, ...]) -> tuple[str, tuple[Entry, ...], tuple[str, ...]]:
    """The name of a calendar, its dates in order, and the programmes of which it holds also what is gone."""
    table = words(need).calendar
    match about:
        case ("programme", programme):
            name = table.dates_of.format(programme=programme_title(need, programme))
            return name, need(fixed_dates, programme), (programme,)
        case ("organisation", organisation):
            name = table.dates_of.format(programme=need(organisation_name, organisation))
            return name, need(organisation_dates, organisation), need(programmes_of, organisation)
        case ("date", programme, round_id, date_id):
            found = need(fixed_dates, programme)
            return "", tuple(each for each in found if (each.round, each.id) == (round_id, date_id)), ()
        case _:
            return table.all_dates.format(site=need(config).name), need(all_fixed_dates), need(programme_ids)


def gone_events(need: Need, programme: str) -> tuple[Written, ...]:
    """The events of the dates of a programme that were taken out: cancelled, so that subscribers hear of it."""
    return tuple(event for each in need(tombstones, programme) for event in _cancelled(need, programme, each))


def _cancelled(need: Need, programme: str, gone: Tombstone) -> tuple[Written, ...]:
    site = need(config)
    told = Dated(
        uid=numbered(uid_of(gone.date.subject, site.uid_host), gone.number),
        what=gone.date.what,
        when=gone.when,
        programme=programme_title(need, programme),
        who_for=gone.date.who_for,
        place=gone.date.where,
        changed="cancelled",
        revision=revision(gone.date),
    )
    return _written(need, told)


def date_events(need: Need, programme: str, round_id: str, date_id: str) -> tuple[Written, ...]:
    """The events of one key date, and of what was taken out of it. Nothing is taken from a clock."""
    dated = need(key_date, programme, round_id, date_id)
    told = Dated(
        uid=need(uid, programme, round_id, date_id),
        what=dated.what,
        when=dated.when,
        programme=programme_title(need, programme),
        who_for=dated.who_for,
        place=dated.where or dated.online_url,
        note=plain_text(need, dated.note),
        url=need(date_url, programme, round_id, date_id),
        changed=dated.changed,
        moved_from=moved_words(need, programme, round_id, date_id),
        revision=revision(remembered_date(need, programme, round_id, date_id)),
    )
    gone = (
        event for each in lost_parts(need, programme, round_id, date_id) for event in _cancelled(need, programme, each)
    )
    return (*_written(need, told), *gone)


def _written(need: Need, told: Dated) -> tuple[Written, ...]:
    site = need(config)
    found = events(told, site.timezone, words(need), print_zone=site.print_zone)
    return tuple(written(event, site.timezone) for event in found)
