"""The year after a month, a quarter, a part or a season."""

from typing import Final

from prospectus.dates.cursor import Cursor
from prospectus.dates.seasons import FIRST_YEAR, LAST_YEAR
from prospectus.dates.vocabulary import MIDDAY

_FULL: Final = 4
_SHORT: Final = 2


def year(cursor: Cursor) -> int:
    """The year that stands here, from 1900 to 2199; 0 where there is none."""
    saved, start = cursor.save(), cursor.peek().start
    if (cursor.sees(",") or cursor.sees("of")) and len(cursor.peek(1).text) == _FULL:
        extra = cursor.take()
        cursor.style(cursor.tokens[cursor.at - 2].end, extra.end, "", f"leave “{extra.text}” out before the year")
    apostrophe = cursor.accept("'") or cursor.accept("’") or cursor.accept("‘")
    token = cursor.take()
    short = len(token.text) == _SHORT and cursor.peek().key not in {*MIDDAY, "midnight"}
    if token.kind != "number" or not (len(token.text) == _FULL or short):
        cursor.restore(saved)
        return 0
    if short:
        full = f"20{token.text}"
        message = f"write the year in full: {full}"
        cursor.find("E-DATE-YEAR", start if apostrophe else token.start, token.end, message, full)
        return int(full)
    near = min(max(token.number, FIRST_YEAR), LAST_YEAR)
    if near != token.number:
        message = f"years go from {FIRST_YEAR} to {LAST_YEAR}, not to {token.text}"
        cursor.find("E-DATE-IMPOSSIBLE", token.start, token.end, message)
    return near
