"""Periods in a row, with their times: lists with "and" and "or", runs with "to", deadlines and starts."""

from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from prospectus.dates.complete import Setting
from prospectus.dates.cursor import Cursor
from prospectus.dates.grammar_clock import Hours, hours, run
from prospectus.dates.grammar_item import item
from prospectus.dates.value import Bound
from prospectus.dates.vocabulary import DEADLINE_SUFFIXES, DEADLINES, STARTS
from prospectus.dates.written import Item

Link = Literal["", "and", "or", "to"]


class Chain(Struct, frozen=True):
    """Periods as written, what links them, and whether they are a deadline or a start."""

    items: tuple[Item, ...]
    link: Link
    bound: Bound
    start: int
    end: int


class Member(Struct, frozen=True):
    """One period of a row, the offset at which it ends with its times, and its link to the one before it.

    `link_at` is the place of the link, with the space around it.
    """

    item: Item
    end: int
    link: Link = ""
    link_at: tuple[int, int] = (0, 0)


def row(cursor: Cursor, setting: Setting, *, between: bool) -> list[Member]:
    """As many periods in a row as there are; `between`: the word stands before them."""
    first = _element(cursor, setting)
    if first is None:
        return []
    members = [Member(first, cursor.before.end)]
    while (found := _next(cursor, setting, between=between)) is not None:
        members.append(found)
    return members


def chain(cursor: Cursor, setting: Setting) -> Chain | None:
    """Everything between the marks of doubt: bound, periods, times."""
    bound = said_bound = _bound(cursor)
    between = not bound and cursor.accept("between")
    if not bound and not between:
        _needless(cursor)
    start = cursor.peek().start
    found = row(cursor, setting, between=between)
    if not found:
        return None
    items = tuple(member.item for member in found)
    end = cursor.before.end
    if cursor.one_of(DEADLINE_SUFFIXES):
        bound = bound or "by"
    elif cursor.accept("onwards") or cursor.accept("onward"):
        bound = "from"
        cursor.style(end, cursor.before.end, "", "write “from” before the day, not “onwards” after it")
        if not said_bound:
            cursor.style(start, start, "from ", "write “from”")
    link = _link(cursor, found)
    if between and link != "to":
        return None
    return Chain(_shared_times(items, link), link, "" if link == "to" else bound, start, end)


def _bound(cursor: Cursor) -> Bound:
    start = cursor.peek().start
    said = cursor.one_of(DEADLINES)
    if said:
        if said in {"till", "not later than", "up to"}:
            cursor.style(start, cursor.before.end, "by", f"write “by”, not “{said}”")
        return "by"
    said = cursor.one_of(STARTS)
    if said:
        cursor.style(start, cursor.before.end, "from", f"write “from”, not “{said}”")
    return "from" if said else ""


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


def _next(cursor: Cursor, setting: Setting, *, between: bool) -> Member | None:
    """The link to a further period, and the period. A comma is no link yet: the last link tells."""
    saved, before, token = cursor.save(), cursor.before, cursor.peek()
    link: Link = ""
    if token.key in _WORDS or token.key == ",":
        link = _listing(cursor)
        link = "to" if between and link == "and" else link
    elif token.key == "/":
        cursor.take()
        link = "to"
    elif run(cursor):
        link = "to"
    else:
        return None
    after = cursor.peek().start
    found = _element(cursor, setting)
    if found is None:
        cursor.restore(saved)
        return None
    if token.key == "/" and before.kind not in {"iso", "isoweek"}:
        _stroke(cursor, before.end, after, found)
    return Member(found, cursor.before.end, link, (before.end, after))


_WORDS: Final = frozenset({"and", "or", "&"})


def _listing(cursor: Cursor) -> Link:
    """A comma, "and" or "or", or a comma and one of these."""
    comma = cursor.take()
    if comma.key == "," and cursor.peek().key not in _WORDS:
        return ""
    word = cursor.take() if comma.key == "," else comma
    if word is not comma:
        cursor.style(comma.start, comma.end, "", f"leave the comma out before “{word.text}”")
    if word.key == "&":
        cursor.style(word.start, word.end, "and", "write “and”, not “&”")
    return "or" if word.key == "or" else "and"


def _stroke(cursor: Cursor, start: int, end: int, after: Item) -> None:
    """The stroke of "October/November 2014" is a run of months; between days it may mean anything."""
    if after.unit == "month":
        cursor.style(start, end, " to ", "write “to”, not a stroke")
    else:
        message = "a stroke can mean “and”, “or” or “to”: write the word"
        cursor.find("E-DATE-AMBIGUOUS", start, end, message, " and ", otherwise="or with “or” or “to”")


def _link(cursor: Cursor, members: list[Member]) -> Link:
    """The one link of a chain: commas stand for the last one."""
    if len(members) == 1:
        return ""
    said = {member.link for member in members if member.link}
    if not said:
        cursor.style(*members[-1].link_at, " and ", "write “and” before the last")
        return "and"
    (link, *others) = sorted(said)
    if others or (link == "to" and len(members) > 2):  # noqa: PLR2004 - a run has two ends
        message = "this mixes lists and runs: write each as a date of its own"
        cursor.find("E-DATE-UNKNOWN", members[0].item.start, members[-1].end, message)
    return link


def _shared_times(items: tuple[Item, ...], link: Link) -> tuple[Item, ...]:
    """Times before the first day or after the last hold for every day of a list; in a run only a stretch does."""
    timed = [found for found in items if found.at is not None]
    if len(timed) != 1 or len(items) == 1 or (link == "to" and timed[0].until is None):
        return items
    said, (start, end) = timed[0], timed[0].time_at
    if not (said is items[0] and end <= said.start) and not (said is items[-1] and start >= said.end):
        return items
    return tuple(replace(found, at=timed[0].at, until=timed[0].until, time_at=timed[0].time_at) for found in items)
