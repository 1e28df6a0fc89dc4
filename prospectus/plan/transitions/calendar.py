"""Which calendars of the whole site will differ, when, and why: what lies ahead, the years, the months."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.dates.passing import Passed
from prospectus.model.addresses import CALENDAR, HOME, calendar_address
from prospectus.model.programmes import programme_ids
from prospectus.plan.agenda import lies_behind
from prospectus.plan.ahead import MOST
from prospectus.plan.entries import MOST_OF_A_YEAR, entries, falls_into, years_of
from prospectus.plan.pages.home import NEXT_DATES
from prospectus.plan.timeline import bar_of, in_one_row
from prospectus.plan.transitions.courses import date_courses
from prospectus.plan.transitions.value import Change, DateCourse, Reason
from prospectus.plan.views.timeline import Bar

Drawn = tuple[int, tuple[str, str], Bar]
"""What is drawn for a date: in which year, in which row, and how."""

Moved = dict[int, tuple[Passed, Passed]]
"""The places of dates at one moment: how each stood before and stands after."""


class _Calendar(Struct):
    """The calendar at one moment of the sweep: the places of the dates ahead, and how often each bar is drawn.

    `crowded` are the years whose page lists no dates, since there are too many.
    """

    dates: list[DateCourse]
    ahead: list[int]
    bars: Counter[Drawn]
    one_row: dict[int, bool]
    last_year: int
    crowded: frozenset[int]

    def drawn(self, place: int, passed: Passed) -> tuple[Drawn, ...]:
        """The bars of a date that stands so."""
        dated = self.dates[place]
        entry = dated.entry
        if not dated.block or entry.first is None or entry.last is None:
            return ()
        return tuple(
            (
                year,
                ("", "") if self.one_row[year] else (entry.programme, entry.round),
                bar_of(year, entry, coarse=dated.coarse, passed=lies_behind(passed)),
            )
            for year in years_of(entry)
        )

    def year(self) -> int:
        """The year that is drawn: that of the next date; where none is ahead, the last that has dates."""
        coming = (self.dates[place].entry.first for place in self.ahead[:MOST])
        return next((first.year for first in coming if first), self.last_year)

    def move(self, place: int, before: Passed, after: Passed) -> None:
        """Let a date pass."""
        if lies_behind(after):
            found = bisect_left(self.ahead, place)
            if self.ahead[found : found + 1] == [place]:
                del self.ahead[found]
        self.bars.subtract(self.drawn(place, before))
        self.bars.update(self.drawn(place, after))


def calendar_changes(need: Need) -> tuple[Change, ...]:
    """What the passing of dates changes in the calendar of the site, and on the home page."""
    courses = {each.entry: each for known in need(programme_ids) for each in need(date_courses, known)}
    dates = [courses[entry] for entry in need(entries)]
    moments: dict[datetime, Moved] = {}
    for place, dated in enumerate(dates):
        before = dated.passed.first
        for at, after in dated.passed.then:
            moments.setdefault(at, {})[place] = (before, after)
            before = after
    calendar = _begun(dates)
    return tuple(change for at in sorted(moments) for change in _changes(at, moments[at], calendar))


def _begun(dates: list[DateCourse]) -> _Calendar:
    """The calendar before any date has passed."""
    rows: dict[int, set[tuple[str, str]]] = {}
    for dated in dates:
        for year in years_of(dated.entry) if dated.block and dated.entry.last else ():
            rows.setdefault(year, set()).add((dated.entry.programme, dated.entry.round))
    years = Counter(year for dated in dates for year in years_of(dated.entry))
    crowded = frozenset(year for year, count in years.items() if count > MOST_OF_A_YEAR)
    one_row = {year: in_one_row(len(each)) for year, each in rows.items()}
    calendar = _Calendar(dates, list(range(len(dates))), Counter(), one_row, max(years, default=0), crowded)
    for place, dated in enumerate(dates):
        calendar.bars.update(calendar.drawn(place, dated.passed.first))
    return calendar


def _changes(at: datetime, moved: Moved, calendar: _Calendar) -> Iterator[Change]:
    """What differs at one moment, for the first date that makes it differ; the calendar is brought up to it."""
    head, year = calendar.ahead[:MOST], calendar.year()
    touched = {
        bar: calendar.bars[bar]
        for place, (before, after) in moved.items()
        for passed in (before, after)
        for bar in calendar.drawn(place, passed)
    }
    for place, (before, after) in moved.items():
        calendar.move(place, before, after)
    now = calendar.ahead[:MOST]
    drawn = any((count > 0) != (calendar.bars[bar] > 0) for bar, count in touched.items() if bar[0] == year)
    for place, (before, after) in sorted(moved.items()):
        dated = calendar.dates[place]
        reason = Reason(dated.subject, before, after, dated.because)
        if place in head[:NEXT_DATES] or place in now[:NEXT_DATES]:
            yield Change(at, (HOME,), reason)
        if place in head or place in now or drawn or year != calendar.year():
            yield Change(at, (CALENDAR,), reason)
        yield Change(at, tuple(_pages(dated, calendar.crowded)), reason)


def _pages(dated: DateCourse, crowded: frozenset[int]) -> Iterator[str]:
    """The calendars of the years and months in which a date stands."""
    for year in years_of(dated.entry):
        if year not in crowded:
            yield calendar_address(year)
        for month in range(1, 13):
            if falls_into(dated.entry, year, month):
                yield calendar_address(year, month)
