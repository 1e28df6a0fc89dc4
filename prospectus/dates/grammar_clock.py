"""Times of day: "midday", "5pm", "5:30pm", "10am to 4pm", each with the name of the zone after it or not."""

import re
from datetime import time
from typing import Final

from msgspec import Struct

from prospectus.dates.cursor import Cursor
from prospectus.dates.tokens import Token
from prospectus.dates.vocabulary import MIDDAY, RUN

_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?:[:.](\d\d))?(?:\s*([ap])\.?\s*m\.?)?", re.IGNORECASE)
_NOON: Final = 12
_HOURS: Final = 24
_MINUTES: Final = 60
_OTHER_ZONES: Final = frozenset({"gmt", "bst", "utc", "z", "cet", "cest", "est", "edt"})


class Hours(Struct, frozen=True):
    """A time, or a stretch from one time to another. `start` and `end` are offsets."""

    at: time
    until: time | None
    start: int
    end: int


def hours(cursor: Cursor, zone: str, *, leading: bool = False) -> Hours | None:
    """A time or a stretch of time; `leading`: it stands before its day."""
    start = cursor.peek().start
    at = _bare_hour(cursor) or clock(cursor, zone)
    if at is None:
        return None
    saved, end = cursor.save(), cursor.before.end
    until = clock(cursor, zone) if run(cursor) else None
    if until is None or (cursor.sees("on") and not leading):
        cursor.restore(saved)
        return Hours(at, None, start, end)
    if until <= at:
        cursor.find("E-DATE-ORDER", start, cursor.before.end, "the end comes before the start")
    return Hours(at, until, start, cursor.before.end)


def run(cursor: Cursor) -> bool:
    """The word "to", or what stands for it."""
    token, before = cursor.peek(), cursor.tokens[cursor.at - 1]
    if token.key in RUN:
        cursor.take()
        cursor.style(token.start, token.end, "to", f"write “to”, not “{token.text}”")
        return True
    if token.kind != "dash":
        return False
    cursor.take()
    cursor.style(before.end, cursor.peek().start, " to ", "write “to”, not a dash")
    return True


def clock(cursor: Cursor, zone: str) -> time | None:
    """One time of day, and the zone's name after it."""
    token = cursor.peek()
    twelve = cursor.peek(1) if token.text == str(_NOON) else token
    if twelve.key in MIDDAY or twelve.key == "midnight":
        cursor.take()
        if twelve is not token:
            cursor.take()
        found: time | None = _word(cursor, token.start, twelve)
    elif token.kind == "clock":
        cursor.take()
        found = _figures(cursor, token)
    else:
        return None
    _zone_name(cursor, zone)
    return found


def _word(cursor: Cursor, start: int, token: Token) -> time:
    if token.key != "midnight":
        cursor.style(start, token.end, "midday", "write “midday”")
        return time(_NOON)
    _midnight(cursor, start, token.end)
    return time(23, 59)


def _midnight(cursor: Cursor, start: int, end: int) -> None:
    message = "midnight can be the start or the end of the day: write 11:59pm for the end"
    cursor.find("E-DATE-AMBIGUOUS", start, end, message, "11:59pm", otherwise="or 12:01am for the start")


def _figures(cursor: Cursor, token: Token) -> time | None:
    match = _CLOCK.fullmatch(token.text)
    if match is None:
        return None
    hour, minute, second, half = int(match[1]), int(match[2] or 0), int(match[3] or 0), (match[4] or "").lower()
    if minute >= _MINUTES or second >= _MINUTES or hour > _HOURS or (half and not 0 < hour <= _NOON):
        cursor.find("E-DATE-IMPOSSIBLE", token.start, token.end, f"there is no time {token.text}")
        return time(_NOON)
    if not half and len(match[1]) == 1:
        both = f"{written(time(hour, minute))} or {written(time(hour + _NOON, minute))}" if hour else "12:01am"
        message = f"{token.text} is in the morning or in the afternoon: write {both}"
        cursor.find("E-DATE-AMBIGUOUS", token.start, token.end, message, both.partition(" or ")[0])
        return time(_NOON)
    if half and hour == _NOON and not minute:
        message = f"{token.text} can be midday or midnight: write midday, or 11:59pm for the end of the day"
        cursor.find("E-DATE-AMBIGUOUS", token.start, token.end, message, "midday" if half == "p" else "11:59pm")
        return time(_NOON)
    if hour == _HOURS or (not half and not hour and not minute):
        _midnight(cursor, token.start, token.end)
        return time(23, 59)
    found = time(hour % _NOON + (_NOON if half == "p" else 0) if half else hour, minute)
    cursor.style(token.start, token.end, written(found), f"write {written(found)}")
    return found


def _bare_hour(cursor: Cursor) -> time | None:
    """The "10" of "10 to 11am": it takes am or pm from the time after it."""
    token, after = cursor.peek(), cursor.peek(2)
    linked = cursor.peek(1).kind == "dash" or cursor.peek(1).key in RUN
    match = _CLOCK.fullmatch(after.text) if linked and after.kind == "clock" else None
    if token.kind != "number" or not 0 < token.number <= _NOON or match is None or not match[4]:
        return None
    late = match[4].lower() == "p"
    end = time(int(match[1]) % _NOON + (_NOON if late else 0), int(match[2] or 0)) if int(match[1]) <= _NOON else time()
    same = time(token.number % _NOON + (_NOON if late else 0))
    found = same if same < end else time(token.number % _NOON)
    if not found.hour:
        return None
    cursor.take()
    cursor.style(token.start, token.end, written(found), f"write {written(found)}")
    return found


def written(at: time) -> str:
    """A time as the house writes it in English."""
    if at == time(_NOON):
        return "midday"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{(at.hour + 11) % 12 + 1}{minutes}{'am' if at.hour < _NOON else 'pm'}"


def zone_names(zone: str) -> tuple[str, ...]:
    """What an editor may call the site's own zone. The first is what the house writes."""
    city = zone.rpartition("/")[2].replace("_", " ").lower()
    names = (f"{city} time", "local time")
    return ("uk time", "british time", *names) if zone == "Europe/London" else names


def _zone_name(cursor: Cursor, zone: str) -> None:
    saved, start = cursor.save(), cursor.before.end
    bracket = cursor.accept("(")
    token = cursor.peek()
    known = bool(cursor.one_of(zone_names(zone)))
    if not known and (token.key in _OTHER_ZONES or token.kind == "offset"):
        cursor.take()
    elif not known and token.kind == "word" and cursor.sees("time", 1) and not token.text.islower():
        cursor.take()
        cursor.take()
    elif not known:
        cursor.restore(saved)
        return
    said = cursor.text[token.start : cursor.before.end]
    if bracket and not cursor.accept(")"):
        cursor.restore(saved)
    elif not known:
        message = f"times are always those of the site, {zone}: give that time, and leave “{said}” out"
        cursor.find("E-DATE-OFFSET", start, cursor.before.end, message, "")
