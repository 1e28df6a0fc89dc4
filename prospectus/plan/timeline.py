"""A year drawn as lines: one for each date of a programme, or, over the whole site, one for each programme."""

from calendar import isleap
from datetime import date
from functools import cache
from itertools import groupby
from typing import Final

from prospectus.base.need import Need
from prospectus.plan.agenda import lies_behind
from prospectus.plan.entries import Entry
from prospectus.plan.views.agenda import AgendaItem
from prospectus.plan.views.timeline import Bar, Row, Tick, Timeline
from prospectus.plan.words import words

Dated = tuple[tuple[Entry, AgendaItem], ...]

_MOST_ROWS: Final = 24
"""With more programmes than these, one row shows all of them."""


def timeline(need: Need, year: int, dated: Dated) -> Timeline | None:
    """The drawing of a year; `None` where nothing of it can be drawn."""
    drawn = tuple(pair for pair in dated if pair[0].first and pair[0].last and pair[1].block)
    if not drawn:
        return None
    interface, names = words(need).interface, words(need).dates.months
    return Timeline(
        id=f"timeline-{year}",
        title=interface.timeline_of.format(year=year),
        summary=interface.timeline_summary.format(year=year),
        ticks=_ticks(year, names),
        rows=_rows(year, drawn, interface.all_programmes),
    )


@cache  # the same for every programme
def _ticks(year: int, months: tuple[str, ...]) -> tuple[Tick, ...]:
    return tuple(Tick(_x(date(year, month, 1)), name[:3]) for month, name in enumerate(months, start=1))


def _rows(year: int, drawn: Dated, everything: str) -> tuple[Row, ...]:
    if not drawn[0][1].programme:
        return tuple(Row(pair[1].what, pair[1].date.text, _bars(year, (pair,))) for pair in drawn)
    titles = {(entry.programme, entry.round): item.programme.text for entry, item in drawn if item.programme}
    if in_one_row(len(titles)):
        return (Row(everything, "", _bars(year, drawn)),)
    ordered = sorted(drawn, key=lambda pair: (pair[0].programme, pair[0].round))
    groups = groupby(ordered, key=lambda pair: (pair[0].programme, pair[0].round))
    return tuple(Row(titles[key], "", _bars(year, tuple(group))) for key, group in groups)


def _bars(year: int, dated: Dated) -> tuple[Bar, ...]:
    """What is drawn, each thing once, the longest first so that the short lie on top."""
    bars = {
        bar_of(year, entry, coarse=bool(item.block and item.block.coarse), passed=lies_behind(item.passed))
        for entry, item in dated
    }
    return tuple(sorted(bars, key=lambda bar: (-bar.width, bar.x, bar.coarse, bar.passed)))


def in_one_row(programmes: int) -> bool:
    """Whether so many programmes share one row in the drawing of the whole site."""
    return programmes > _MOST_ROWS


def bar_of(year: int, entry: Entry, *, coarse: bool, passed: bool) -> Bar:
    """What is drawn for a date that has both its ends."""
    first = max(entry.first or date.min, date(year, 1, 1))
    last = min(entry.last or date.max, date(year, 12, 31))
    start, end = _x(first), _x(last)
    return Bar(x=start, width=round(end - start, 2), coarse=coarse, passed=passed)


def _x(day: date) -> float:
    length = 366 if isleap(day.year) else 365
    return round(100 * (day - date(day.year, 1, 1)).days / length, 2)
