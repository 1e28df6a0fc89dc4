"""The key dates of the whole site as entries of one list, from which calendars are made."""

from datetime import date
from operator import itemgetter
from typing import Final

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.dates.extent import first_day, in_calendar, last_day, sort_key
from prospectus.dates.value import When
from prospectus.model.key_date import KeyDate
from prospectus.model.programmes import edition, programme_ids, round_ids

MOST_OF_A_YEAR: Final = 400
"""A year with more dates than these lists its months only, so that its page stays light."""


class Entry(Struct, frozen=True):
    """One key date of one round of one programme, with the calendar days that it covers.

    `first` and `last` are `None` where no date is fixed; `last` is `None` too where there is no end. A date that
    comes every year counts as not fixed. `in_calendars` is true where it is fixed to the week or finer, `holds` where
    it is neither cancelled nor postponed.
    """

    programme: str
    round: str
    id: str
    first: date | None
    last: date | None
    rank: tuple[date, int, int]
    in_calendars: bool
    holds: bool


def programme_entries(need: Need, programme: str) -> tuple[Entry, ...]:
    """The key dates of a programme: of the round that is shown, and of all other rounds, each in order."""
    shown = need(edition, programme, "")
    rounds = [round_id for round_id in need(round_ids, programme) if round_id != shown.round]
    whole = [("", shown), *((round_id, need(edition, programme, round_id)) for round_id in rounds)]
    return tuple(_entry(programme, round_id, dated) for round_id, each in whole for dated in in_order(each.key_dates))


def in_order(dates: tuple[KeyDate, ...]) -> tuple[KeyDate, ...]:
    """Key dates in order of time; one without a date stays after the one that was written above it."""
    ranked = []
    above = (date.min, 0, 0)
    for dated in dates:
        above = sort_key(dated.when) if days_of(dated.when)[0] else above
        ranked.append((above, dated))
    return tuple(dated for _, dated in sorted(ranked, key=itemgetter(0)))


def _entry(programme: str, round_id: str, dated: KeyDate) -> Entry:
    first, last = days_of(dated.when)
    return Entry(
        programme=programme,
        round=round_id,
        id=dated.id,
        first=first,
        last=last,
        rank=sort_key(dated.when),
        in_calendars=in_calendar(dated.when),
        holds=not dated.changed,
    )


def days_of(when: When) -> tuple[date | None, date | None]:
    """The first and the last day of a date as calendars show it."""
    if when.kind == "yearly":
        return None, None
    return first_day(when), last_day(when) or first_day(when)


def key_date(need: Need, programme: str, round_id: str, date_id: str) -> KeyDate:
    """One key date by its id."""
    return next(each for each in need(edition, programme, round_id).key_dates if each.id == date_id)


def entries(need: Need) -> tuple[Entry, ...]:
    """All key dates of the site, in order of time; those without a date come last."""
    found = (entry for programme in need(programme_ids) for entry in need(programme_entries, programme))
    return tuple(sorted(found, key=lambda entry: (entry.rank, entry.programme, entry.round, entry.id)))


def has_dates(need: Need) -> bool:
    """Whether there is any key date on the site."""
    return any(need(programme_entries, programme) for programme in need(programme_ids))


def years(need: Need) -> tuple[int, ...]:
    """The years that have key dates, in order, without gaps left out."""
    return tuple(sorted({year for entry in need(entries) for year in years_of(entry)}))


def in_year(need: Need, year: int) -> tuple[Entry, ...]:
    """The key dates that fall into a year, or reach into it."""
    return tuple(entry for entry in need(entries) if year in years_of(entry))


def years_of(entry: Entry) -> range:
    """The years into which a key date falls, or reaches."""
    if entry.first is None:
        return range(0)
    return range(entry.first.year, (entry.last or entry.first).year + 1)


def months(need: Need, year: int) -> tuple[int, ...]:
    """The months of a year in which something is dated to the month or finer."""
    return tuple(month for month in range(1, 13) if need(in_month, year, month))


def in_month(need: Need, year: int, month: int) -> tuple[Entry, ...]:
    """The key dates of a month: those that begin, go on or end in it, unless they are coarser than a month."""
    return tuple(entry for entry in need(in_year, year) if falls_into(entry, year, month))


def falls_into(entry: Entry, year: int, month: int) -> bool:
    """Whether a key date begins, goes on or ends in a month, and is not coarser than that."""
    if entry.first is None or entry.last is None or (entry.last - entry.first).days > _LONGEST:
        return entry.first is not None and (entry.first.year, entry.first.month) == (year, month)
    return (entry.first.year, entry.first.month) <= (year, month) <= (entry.last.year, entry.last.month)


_LONGEST = 62
