"""Dates that are told by other dates, resolved: "8 weeks after closes" becomes a day."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from msgspec.structs import replace

from prospectus.base.text import nearest
from prospectus.dates import seasons
from prospectus.dates.extent import first_day, last_day
from prospectus.dates.kinds import kind_of_one
from prospectus.dates.precision import precision
from prospectus.dates.problems import Problem
from prospectus.dates.value import Period, Reading, Relative, When
from prospectus.dates.wording import said

_DAYS: Final = MappingProxyType({"day": 1, "week": 7})


def resolve(when: When, lookup: Mapping[str, When]) -> Reading:
    """A value that hangs on no other. `lookup` gives the values of key dates by id; these may be relative too.

    Days are counted from the last day of the other date. Where that is known to a week, so is the answer; where it is
    coarser, the answer is a month; both are then expected, not confirmed. From a date to be confirmed follows another.
    The offsets of a problem are 0: the whole text is meant.
    """
    return _resolve(when, lookup, ())


def _resolve(when: When, lookup: Mapping[str, When], seen: tuple[str, ...]) -> Reading:
    relative = when.relative
    if relative is None:
        return Reading(when)
    if when.periods:
        return Reading(replace(when, kind=kind_of_one(when.periods[0]), relative=None))
    if relative.anchor in seen:
        circle = " → ".join((*seen, relative.anchor))
        told = f"these dates are told by one another: {circle}"
        return Reading(None, (Problem("E-DATE-CIRCLE", "error", 0, 0, told, "", "write one of them as a day"),))
    anchor = lookup.get(relative.anchor)
    if anchor is None:
        return _unknown(when, relative, lookup)
    found = _resolve(anchor, lookup, (*seen, relative.anchor))
    return Reading(_counted(when, relative, found.when)) if found.when else found


def _problem(code: str, message: str, write: str = "") -> Reading:
    return Reading(None, (Problem(code, "error", 0, 0, message, write),))


def _unknown(when: When, relative: Relative, lookup: Mapping[str, When]) -> Reading:
    near = nearest(relative.anchor, lookup)
    write = said(replace(when, relative=replace(relative, anchor=near))) if near else ""
    known = f": there are {', '.join(sorted(lookup))}" if lookup else ""
    return _problem("E-DATE-REFERENCE", f"there is no key date “{relative.anchor}”{known}", write)


def _counted(when: When, relative: Relative, anchor: When) -> When:
    first, last = first_day(anchor), last_day(anchor) or first_day(anchor)
    if first is None or last is None:
        return When("tbc")
    sign = -1 if relative.way == "before" else 1
    day = moved(first if sign < 0 else last, relative.unit, relative.count * sign)
    fine = precision(anchor)
    doubt = when.doubt or anchor.doubt
    if fine in {"minute", "day"}:
        period = seasons.day(day)
    else:
        period = seasons.week(day - timedelta(day.weekday())) if fine == "week" else seasons.month(day.year, day.month)
        doubt = doubt or "expected"
    if relative.way != "within":
        return When(kind_of_one(period), (period,), doubt=doubt)
    return When("range", (Period("day", first, first), period), doubt=doubt)


def moved(day: date, unit: str, count: int) -> date:
    """A day some days, weeks, months or years later (earlier: less than 0); a month's last day where it is shorter."""
    if unit in _DAYS:
        return day + timedelta(count * _DAYS[unit])
    years, month = divmod(day.month - 1 + count * (12 if unit == "year" else 1), 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
