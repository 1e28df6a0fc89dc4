"""A value for machines: EDTF (ISO 8601-2), and what HTML allows in `<time datetime>`."""

from datetime import date, time
from typing import Final

from prospectus.dates.seasons import PARTS, SEASONS
from prospectus.dates.value import Period, Relative, When
from prospectus.dates.wording import is_run
from prospectus.dates.zones import instant
from prospectus.dates.zones import zone as zone_of

_FIRST_SEASON: Final = 21
_FIRST_QUARTER: Final = 33
_FIRST_THIRD: Final = 37


def machine(when: When, zone: str = "") -> str:  # noqa: PLR0911 - one for each form
    """An EDTF string. Times are local; with a `zone` (an IANA name) they have its offset.

    A list is a set in braces, "one of" a set in brackets, a run an interval; "?" is what is provisional. "XXXX" is a
    year that is not known, and what hangs on another date is an ISO 8601 duration ("P8W", "-P8W").
    """
    if when.kind == "tbc":
        return "XXXX"
    if when.kind == "open":
        return "../.."
    if when.yearly is not None:
        first, last = when.yearly
        return f"XXXX-{first:02}" if first == last else f"XXXX-{first:02}/XXXX-{last:02}"
    if not when.periods:
        return _duration(when.relative) if when.relative else "XXXX"
    mark = "?" if when.doubt else ""
    said = [_period(period, zone, mark) for period in when.periods]
    if when.bound == "from":
        return f"{said[0].partition('/')[0]}/.."
    if len(said) == 1:
        return said[0]
    if is_run(when):
        return f"{said[0].partition('/')[0]}/{said[-1].rpartition('/')[2]}"
    left, right = "[]" if when.kind == "one-of" else "{}"
    return f"{left}{','.join(text.replace('/', '..') for text in said)}{right}"


def _duration(relative: Relative) -> str:
    sign = "-" if relative.way == "before" else ""
    return f"{sign}P{relative.count}{relative.unit[0].upper()}"


def _period(period: Period, zone: str, mark: str) -> str:
    first, year, month = period.first, period.first.year, period.first.month
    if period.at is not None:
        start = f"{_local(first, period.at, zone)}{mark}"
        return f"{start}/{_local(period.last, period.until, zone)}{mark}" if period.until else start
    match period.unit:
        case "day":
            said = first.isoformat()
        case "week":
            said = f"{first.isocalendar().year}-W{first.isocalendar().week:02}"
        case "month":
            said = f"{year:04}-{month:02}"
        case "quarter":
            said = f"{year:04}-{_FIRST_QUARTER + (month - 1) // 3}"
        case "season" if period.name != SEASONS[-1]:
            said = f"{year:04}-{_FIRST_SEASON + SEASONS.index(period.name)}"
        case "season":
            return f"{year:04}-{month:02}{mark}/{period.last.year:04}-{period.last.month:02}{mark}"
        case "part-of-year":
            said = f"{year:04}-{_FIRST_THIRD + min(PARTS.index(period.name), 2)}"
        case "year":
            said = f"{year:04}"
        case _:
            return f"{first}{mark}/{period.last}{mark}"
    return f"{said}{mark}"


def _local(day: date, at: time, zone: str) -> str:
    if not zone:
        return f"{day}T{at:%H:%M:%S}"
    return instant(day, at, zone).astimezone(zone_of(zone)).isoformat()


def datetime_attribute(when: When, zone: str = "") -> str | None:
    """The value of `<time datetime>`; `None` where HTML has no form for it (runs, lists, parts, seasons)."""
    if len(when.periods) != 1 or when.bound == "from":
        return None
    period = when.periods[0]
    if period.until is not None or period.unit not in {"day", "week", "month", "year"}:
        return None
    return _period(period, zone, "")
