"""A year drawn as one line."""

from calendar import isleap
from datetime import date
from typing import Final

from prospectus.base.need import Need
from prospectus.plan.entries import Entry
from prospectus.plan.views.agenda import AgendaItem
from prospectus.plan.views.timeline import Mark, Tick, Timeline
from prospectus.plan.words import words

WIDTH: Final = 960.0
_LANE: Final = 56.0
_TOP: Final = 40.0
_CHARACTER: Final = 8.0
_GAP: Final = 16.0


def timeline(need: Need, year: int, dated: tuple[tuple[Entry, AgendaItem], ...]) -> Timeline | None:
    """The drawing of a year; `None` where nothing of it can be drawn. Marks that would touch go to separate lanes."""
    drawn = tuple(pair for pair in dated if pair[0].first and pair[0].last and pair[1].block)
    if not drawn:
        return None
    interface = words(need).interface
    ends: list[float] = []
    marks = tuple(_mark(year, entry, item, ends) for entry, item in drawn)
    return Timeline(
        id=f"timeline-{year}",
        year=year,
        title=interface.timeline_of.format(year=year),
        summary=interface.timeline_summary.format(year=year),
        width=WIDTH,
        height=_TOP + _LANE * len(ends),
        ticks=tuple(
            Tick(_x(date(year, month, 1), year), name[:3]) for month, name in enumerate(words(need).dates.months, start=1)
        ),
        marks=marks,
    )


def _mark(year: int, entry: Entry, item: AgendaItem, ends: list[float]) -> Mark:
    first = max(entry.first or date.min, date(year, 1, 1))
    last = min(entry.last or date.max, date(year, 12, 31))
    x, width = _x(first, year), (last - first).days * _day_width(year)
    text = max(len(item.what), len(item.date.text)) * _CHARACTER
    label_x = min(x, WIDTH - text)
    lane = _lane(ends, label_x, max(x + width, label_x + text) + _GAP)
    y = _TOP + _LANE * lane
    return Mark(
        x=x,
        width=round(width, 1),
        y=y,
        coarse=bool(item.block and item.block.coarse) or "provisional" in item.remark.lower(),
        passed=item.passed in ("yes", "never-confirmed"),
        label=item.what,
        date=item.date.text,
        label_x=round(label_x, 1),
        label_y=y + _LANE / 2,
        anchor=item.anchor,
    )


def _lane(ends: list[float], start: float, end: float) -> int:
    """The first lane that is free from `start` on; it is taken until `end`."""
    for lane, taken in enumerate(ends):
        if taken <= start:
            ends[lane] = end
            return lane
    ends.append(end)
    return len(ends) - 1


def _x(day: date, year: int) -> float:
    return round((day - date(year, 1, 1)).days * _day_width(year), 1)


def _day_width(year: int) -> float:
    return WIDTH / (366 if isleap(year) else 365)
