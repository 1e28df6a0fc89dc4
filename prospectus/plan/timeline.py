"""A year drawn as one line."""

from calendar import isleap
from datetime import date
from typing import Final

from prospectus.base.need import Need
from prospectus.plan.entries import Entry
from prospectus.plan.views.agenda import AgendaItem
from prospectus.plan.views.timeline import Mark, Tick, Timeline
from prospectus.plan.words import words

_MONTHS_ROW: Final = 28
_LANE: Final = 48
_HALF: Final = 50.0
_WHOLE: Final = 100.0
_CHARACTER: Final = 2.6
"""What a character of a label takes at most, in percent of the narrowest screen (320 CSS pixels)."""


def timeline(need: Need, year: int, dated: tuple[tuple[Entry, AgendaItem], ...]) -> Timeline | None:
    """The drawing of a year; `None` where nothing of it can be drawn. Marks that would touch go to separate lanes."""
    drawn = tuple(pair for pair in dated if pair[0].first and pair[0].last and pair[1].block)
    if not drawn:
        return None
    interface = words(need).interface
    lanes: list[float] = []
    marks = tuple(_mark(year, entry, item, lanes) for entry, item in drawn)
    names = words(need).dates.months
    return Timeline(
        id=f"timeline-{year}",
        year=year,
        title=interface.timeline_of.format(year=year),
        summary=interface.timeline_summary.format(year=year),
        height=_MONTHS_ROW + _LANE * len(lanes),
        ticks=tuple(Tick(_x(date(year, month, 1)), name[:3]) for month, name in enumerate(names, start=1)),
        marks=marks,
    )


def _mark(year: int, entry: Entry, item: AgendaItem, lanes: list[float]) -> Mark:
    """One date; `lanes` holds where each lane is taken to, and learns of this one."""
    first = max(entry.first or date.min, date(year, 1, 1))
    last = min(entry.last or date.max, date(year, 12, 31))
    x, end = _x(first), _x(last)
    words_take = max(len(item.what), len(item.date.text)) * _CHARACTER
    before = x > _HALF and x + words_take > _WHOLE
    start, stop = (min(x, end - words_take), end) if before else (x, max(end, x + words_take))
    return Mark(
        x=x,
        width=round(end - x, 2),
        y=_MONTHS_ROW + _LANE * _lane(lanes, start, stop),
        coarse=bool(item.block and item.block.coarse),
        passed=item.passed in ("yes", "never-confirmed"),
        before=before,
        label=item.what,
        date=item.date.text,
        anchor=item.anchor,
    )


def _lane(lanes: list[float], start: float, stop: float) -> int:
    """The first lane that is free from `start` on; it is taken until `stop`."""
    for lane, taken in enumerate(lanes):
        if taken <= start:
            lanes[lane] = stop
            return lane
    lanes.append(stop)
    return len(lanes) - 1


def _x(day: date) -> float:
    length = 366 if isleap(day.year) else 365
    return round(_WHOLE * (day - date(day.year, 1, 1)).days / length, 2)
