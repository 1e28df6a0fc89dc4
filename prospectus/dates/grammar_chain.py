"""Periods in a row, with their times: lists with "and" and "or", runs with "to", deadlines and starts."""

from dataclasses import dataclass, replace
from typing import Literal

from prospectus.dates.complete import Setting
from prospectus.dates.cursor import Cursor
from prospectus.dates.grammar_clock import Hours, hours, run
from prospectus.dates.grammar_item import item
from prospectus.dates.value import Bound
from prospectus.dates.vocabulary import DEADLINE_SUFFIXES, DEADLINES
from prospectus.dates.written import Item

Link = Literal["", "and", "or", "to"]


@dataclass(frozen=True, slots=True)
class Chain:
    """Periods as written, what links them, and whether they are a deadline or a start."""

    items: tuple[Item, ...]
    link: Link
    bound: Bound
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Member:
    """One period of a row, what links it to the one before, and the offset at which it ends with its times."""

    link: Link
    item: Item
    end: int


def row(cursor: Cursor, setting: Setting, *, between: bool) -> list[Member]:
    """As many periods in a row as there are; `between`: the word stands before them."""
    first = _element(cursor, setting)
    if first is None:
        return []
    members = [Member("", first, cursor.before.end)]
    while (found := _next(cursor, setting, between=between)) is not None:
        members.append(Member(*found, cursor.before.end))
    return members


def chain(cursor: Cursor, setting: Setting) -> Chain | None:
    """Everything between the marks of doubt: bound, periods, times."""
    bound = _bound(cursor)
    between = not bound and cursor.accept("between")
    if not bound and not between:
        _needless(cursor)
    start = cursor.peek().start
    found = row(cursor, setting, between=between)
    if not found:
        return None
    items, links = [member.item for member in found], [member.link for member in found[1:]]
    end = cursor.before.end
    if cursor.one_of(DEADLINE_SUFFIXES):
        bound = bound or "by"
    elif cursor.sees("onwards") or cursor.sees("onward"):
        cursor.take()
        bound = bound or "from"
    link = _link(cursor, links, items)
    return Chain(_shared_times(tuple(items), link), link, "" if link == "to" else bound, start, end)


def _bound(cursor: Cursor) -> Bound:
    start = cursor.peek().start
    said = cursor.one_of(DEADLINES)
    if said:
        if said in {"till", "not later than", "up to"}:
            cursor.style(start, cursor.before.end, "by", f"write “by”, not “{said}”")
        return "by"
    return "from" if cursor.accept("from") or cursor.accept("starting") else ""


def _needless(cursor: Cursor) -> None:
    word = cursor.peek()
    if word.key in {"on", "in", "during"}:
        cursor.take()
        cursor.style(word.start, cursor.peek().start, "", f"leave “{word.text}” out")


def _element(cursor: Cursor, setting: Setting) -> Item | None:
    """A period with its times, before or after it."""
    saved = cursor.save()
    if cursor.sees("at"):
        at = cursor.take()
        cursor.style(at.start, cursor.peek().start, "", "leave “at” out")
    before = hours(cursor, setting.zone, leading=True)
    if before is not None:
        end, comma = cursor.before.end, cursor.accept(",")
        if not cursor.accept("on"):
            cursor.style(end, cursor.peek().start, " on ", "write “on” between the time and the day")
        elif comma:
            cursor.style(end, cursor.peek().start, " on ", "leave the comma out")
    found = item(cursor, setting.zone)
    if found is None:
        cursor.restore(saved)
        return None
    after = None if before or found.at else times_after(cursor, setting)
    times = before or after
    return _with(found, times) if times else found


def _with(found: Item, times: Hours) -> Item:
    return replace(found, at=times.at, until=times.until, time_at=(times.start, times.end))


def times_after(cursor: Cursor, setting: Setting) -> Hours | None:
    """Times after a day: "(midday)", "at midday", ", 10am to 4pm"."""
    saved = cursor.save()
    bracket = cursor.accept("(")
    if not bracket:
        _ = cursor.accept(",")
    _ = cursor.accept("at") or cursor.accept("from") or cursor.accept("between") or cursor.accept("by")
    found = hours(cursor, setting.zone)
    if found is not None and cursor.sees("on") and not bracket:
        found = None
    if found is None or (bracket and not cursor.accept(")")):
        cursor.restore(saved)
        return None
    return found


def _next(cursor: Cursor, setting: Setting, *, between: bool) -> tuple[Link, Item] | None:
    """The link to a further period, and the period."""
    saved, before, token = cursor.save(), cursor.before, cursor.peek()
    link: Link = ""
    if between and token.key == "and":
        cursor.take()
        link = "to"
    elif token.key in {",", "and", "or", "&"}:
        cursor.take()
        link = "or" if token.key == "or" else "and" if token.key != "," else ""
        if token.key == "," and cursor.peek().key in {"and", "or", "&"}:
            link = "or" if cursor.take().key == "or" else "and"
            cursor.style(token.start, token.end, "", f"leave the comma out before “{link}”")
        if cursor.before.text == "&":
            cursor.style(cursor.before.start, cursor.before.end, "and", "write “and”")
    elif token.key == "/":
        cursor.take()
        link = "to"
        if before.kind != "iso" and before.kind != "isoweek":
            cursor.style(before.end, cursor.peek().start, " to ", "write “to”, not a stroke")
    elif run(cursor):
        link = "to"
    else:
        return None
    found = _element(cursor, setting)
    if found is None:
        cursor.restore(saved)
        return None
    return link, found


def _link(cursor: Cursor, links: list[Link], items: list[Item]) -> Link:
    """The one link of a chain: commas stand for the last one."""
    if not links:
        return ""
    said = {link for link in links if link}
    if not said:
        return "and"
    (link, *others) = sorted(said)
    if others or (link == "to" and len(links) > 1):
        message = "this mixes lists and runs: write each as a date of its own"
        cursor.find("E-DATE-UNKNOWN", items[0].start, items[-1].end, message)
    return link


def _shared_times(items: tuple[Item, ...], link: Link) -> tuple[Item, ...]:
    """Times that are said once hold for every day of a list, and a stretch of time for every day of a run."""
    timed = [found for found in items if found.at is not None]
    if len(timed) != 1 or len(items) == 1 or (link == "to" and timed[0].until is None):
        return items
    if timed[0] is not items[0] and timed[0] is not items[-1]:
        return items
    return tuple(replace(found, at=timed[0].at, until=timed[0].until, time_at=timed[0].time_at) for found in items)
