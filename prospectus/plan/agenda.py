"""Key dates as a list by month."""

from collections.abc import Iterable
from itertools import groupby

from msgspec.structs import replace

from prospectus.base.need import Need
from prospectus.base.words.interface import InterfaceWords
from prospectus.config import config
from prospectus.dates.extent import in_calendar
from prospectus.dates.passing import passing
from prospectus.dates.steps import current, mapped
from prospectus.model.addresses import date_address, date_anchor, date_calendar_address
from prospectus.model.key_date import KeyDate
from prospectus.model.programmes import edition
from prospectus.plan.contents import section_pages
from prospectus.plan.dates import date_block, date_text
from prospectus.plan.entries import Entry, days_of, key_date
from prospectus.plan.html import html
from prospectus.plan.memory import lasting_id, moved_words
from prospectus.plan.views.agenda import AgendaItem, AgendaMonth
from prospectus.plan.views.link import Link, internal
from prospectus.plan.words import words


def agenda_item(need: Need, programme: str, round_id: str, date_id: str) -> AgendaItem:
    """One key date as it stands on the pages of its programme."""
    dated = need(key_date, programme, round_id, date_id)
    table = words(need)
    passed = current(need, passing(dated.when, need(config).timezone))
    lasting = lasting_id(need, programme, round_id, date_id)
    calendar = Link(
        table.interface.add_to_calendar.format(what=dated.what),
        internal(date_calendar_address(programme, round_id, lasting)),
    )
    return AgendaItem(
        anchor=date_anchor(lasting),
        what=dated.what,
        date=date_text(need, dated.when),
        block=date_block(dated.when, table),
        who_for=dated.who_for,
        where=dated.where,
        online_url=dated.online_url,
        note=html(need, dated.note),
        remark=", ".join(_remarks(need, dated, passed, moved_words(need, programme, round_id, date_id))),
        passed=passed,
        programme=None,
        calendar=calendar if in_calendar(dated.when) else None,
    )


def site_item(need: Need, programme: str, round_id: str, date_id: str) -> AgendaItem:
    """One key date as it stands in lists over the whole site: named with its programme, which leads to it there."""
    item = need(agenda_item, programme, round_id, date_id)
    title = need(edition, programme, round_id).title
    own_page = not round_id and "key-dates" in section_pages(need, programme)
    lasting = lasting_id(need, programme, round_id, date_id)
    place = date_address(programme, round_id, lasting, own_page=own_page)
    anchor = "-".join(part for part in (programme, round_id, lasting) if part)
    return replace(item, anchor=anchor, programme=Link(title, internal(place)))


def is_past(need: Need, entry: Entry) -> bool:
    """Whether a date lies behind, at the build's instant."""
    dated = need(key_date, entry.programme, entry.round, entry.id)
    return current(need, mapped(lies_behind, passing(dated.when, need(config).timezone)))


def lies_behind(passed: str) -> bool:
    """Whether a date of which this is known (as `Passed`) counts as one of the past."""
    return passed in ("yes", "never-confirmed")


def site_items(need: Need, chosen: Iterable[Entry]) -> tuple[AgendaItem, ...]:
    """Entries as items of a list over the whole site."""
    return tuple(need(site_item, entry.programme, entry.round, entry.id) for entry in chosen)


def by_month(need: Need, dated: Iterable[tuple[Entry, AgendaItem]]) -> tuple[AgendaMonth, ...]:
    """Items in order, in groups by the month of their first day; of those without one, what is open comes first."""
    table = words(need).interface
    months = []
    for key, group in groupby(dated, key=lambda pair: _month(pair[0])):
        if key:
            months.append(AgendaMonth(_heading(need, *key), tuple(item for _, item in group)))
            continue
        undated = tuple(group)
        for heading, is_open in ((table.at_any_time, True), (table.to_be_confirmed, False)):
            items = tuple(item for entry, item in undated if _is_open(need, entry) == is_open)
            months += [AgendaMonth(heading, items)] if items else []
    return tuple(months)


def _is_open(need: Need, entry: Entry) -> bool:
    return need(key_date, entry.programme, entry.round, entry.id).when.kind == "open"


def next_sentence(need: Need, ahead: tuple[AgendaItem, ...]) -> str:
    """The line with the next date, and its programme where items name theirs; says so where none is ahead."""
    interface: InterfaceWords = words(need).interface
    dated = next((item for item in ahead if item.block), None)
    if dated is None:
        return interface.no_date_ahead
    if dated.programme:
        return interface.next_key_date_of.format(programme=dated.programme.text, what=dated.what, date=dated.date.text)
    return interface.next_key_date.format(what=dated.what, date=dated.date.text)


def _month(entry: Entry) -> tuple[int, int] | None:
    return (entry.first.year, entry.first.month) if entry.first else None


def _heading(need: Need, year: int, month: int) -> str:
    return f"{words(need).dates.months[month - 1]} {year}"


def _remarks(need: Need, dated: KeyDate, passed: str, moved: str) -> Iterable[str]:
    """What the date alone does not say; its own words say already that it is provisional."""
    table = words(need)
    if dated.changed:
        yield table.interface.cancelled if dated.changed == "cancelled" else table.interface.postponed
    if moved:
        yield table.interface.moved_from.format(date=moved)
    if passed == "never-confirmed":
        yield table.interface.was_expected
    if passed == "maybe" and days_of(dated.when)[0]:
        yield table.interface.in_progress
