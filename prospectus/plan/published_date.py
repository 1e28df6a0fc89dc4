"""Key dates as data: what calendars, feeds and files for machines say of one date, in the words of the pages."""

from datetime import datetime
from functools import lru_cache

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.dates.extent import extent, first_day, in_calendar, last_day, precision
from prospectus.dates.machine import machine
from prospectus.dates.zones import zone
from prospectus.model.addresses import date_address, date_calendar_address
from prospectus.model.programmes import edition
from prospectus.plan.contents import section_pages
from prospectus.plan.dates import date_text
from prospectus.plan.entries import entries, key_date
from prospectus.plan.frame import base_url
from prospectus.plan.memory import lasting_id, lasting_subject, moved_words


class PublishedDate(Struct, frozen=True):
    """One key date. `docs/data.md` says what each field means; texts are empty where nothing is told.

    `start` and `end` are ISO 8601 with the offset of the site's zone, the end exclusive, equal to the start for an
    instant, empty where there is none. `first_day` and `last_day` are ISO 8601 days, both included.
    """

    uid: str
    programme: str
    programme_title: str
    round: str
    id: str
    kind: str
    what: str
    when: str
    machine: str
    start: str
    end: str
    first_day: str
    last_day: str
    precision: str
    certainty: str
    who_for: str
    where: str
    online_url: str
    changed: str
    moved_from: str
    in_calendar: bool
    url: str
    calendar: str


def published_dates(need: Need) -> tuple[PublishedDate, ...]:
    """All key dates of the site, in order of time; those without a date come last."""
    return tuple(need(published_date, entry.programme, entry.round, entry.id) for entry in need(entries))


def published_date(need: Need, programme: str, round_id: str, date_id: str) -> PublishedDate:
    """One key date."""
    dated, whole = need(key_date, programme, round_id, date_id), need(edition, programme, round_id)
    name = need(config).timezone
    covered = extent(dated.when, name)
    first, last = first_day(dated.when), last_day(dated.when)
    fixed = in_calendar(dated.when)
    lasting = lasting_id(need, programme, round_id, date_id)
    calendar = need(base_url) + date_calendar_address(programme, round_id, lasting)
    return PublishedDate(
        uid=need(uid, programme, round_id, date_id),
        programme=programme,
        programme_title=whole.title,
        round=whole.round,
        id=lasting,
        kind=dated.kind,
        what=dated.what,
        when=date_text(need, dated.when).text,
        machine=machine(dated.when, name),
        start=_local(covered.start, name),
        end=_local(covered.end, name),
        first_day=first.isoformat() if first else "",
        last_day=last.isoformat() if last else "",
        precision=precision(dated.when),
        certainty=dated.when.certainty,
        who_for=dated.who_for,
        where=dated.where,
        online_url=dated.online_url,
        changed=dated.changed,
        moved_from=moved_words(need, programme, round_id, date_id),
        in_calendar=fixed,
        url=need(date_url, programme, round_id, date_id),
        calendar=calendar if fixed else "",
    )


def uid(need: Need, programme: str, round_id: str, date_id: str) -> str:
    """The identifier of a key date, for ever: `<date id>.<round or "0">.<programme>@<host>`."""
    return uid_of(lasting_subject(need, programme, round_id, date_id), need(config).uid_host)


def uid_of(subject: str, host: str) -> str:
    """The identifier of "<programme>/<round or 0>/<date id>"."""
    programme, round_id, date_id = subject.split("/")
    return f"{date_id}.{round_id}.{programme}@{host}"


def date_url(need: Need, programme: str, round_id: str, date_id: str) -> str:
    """The absolute address at which a key date is shown."""
    own_page = not round_id and "key-dates" in section_pages(need, programme)
    lasting = lasting_id(need, programme, round_id, date_id)
    return need(base_url) + date_address(programme, round_id, lasting, own_page=own_page)


@lru_cache(4096)
def _local(instant: datetime | None, name: str) -> str:
    return instant.astimezone(zone(name)).isoformat() if instant else ""
