"""The status of a round: for each way in, where it stands, in a word and a sentence, and what to do next."""

from datetime import date, datetime, timedelta
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from prospectus.base.words.table import Words
from prospectus.dates import zones
from prospectus.dates.extent import extent, first_day, last_day
from prospectus.dates.milestone import Milestone
from prospectus.dates.passing import Edge, is_exact, is_fixed, passing
from prospectus.dates.routes import Route, Window, routes
from prospectus.dates.status_sentences import Status, Voice, of_override, of_route
from prospectus.dates.status_table import Fact, Facts, WindowFacts, state_of
from prospectus.dates.steps import Steps, combined, mapped, steps, switch, together
from prospectus.dates.value import Period, When

__all__ = ["Override", "Status", "Terms", "statuses"]


class Override(Struct, frozen=True):
    """What an editor says in place of the dates, and since when; `None` means from ever.

    `reason` is a sentence. `replaced_by` is the title of the programme to see instead. Both may be empty.
    """

    state: Literal["paused", "cancelled", "full", "ended", "withdrawn"]
    since: When | None = None
    reason: str = ""
    replaced_by: str = ""


class Terms(Struct, frozen=True):
    """What the status needs to know besides the dates.

    `zone` is an IANA name. The days are counted back from the day of the date, in that zone. `can_apply`: there is a
    way to apply. `outcome_on`: the day on which it was published who was chosen, which says more than any date
    of results; `None` where that was not published. `print_zone`: the name of the zone stands after times.
    """

    zone: str = "Europe/London"
    closing_soon_days: int = 7
    opens_soon_days: int = 14
    can_apply: bool = False
    outcome_on: date | None = None
    print_zone: bool = False
    override: Override | None = None


def statuses(milestones: tuple[Milestone, ...], terms: Terms, words: Words) -> Steps[tuple[Status, ...]]:
    """One status for each route of a round, in order, as time goes by.

    None at all where nothing is said about applications: no opening, deadline or window, and no way to apply.
    """
    voice = Voice(words, terms.zone if terms.print_zone else "")
    lines = together([_line(route, terms, voice) for route in routes(milestones)])
    computed = mapped(lambda told: tuple(status for status in told if status), lines)
    return _overridden(computed, terms, voice)


def _line(route: Route, terms: Terms, voice: Voice) -> Steps[Status | None]:
    has_outcome = terms.outcome_on is not None
    if terms.outcome_on:
        route = replace(route, results=When("day", (Period("day", terms.outcome_on, terms.outcome_on),)))

    def told(facts: Facts) -> Status | None:
        state = state_of(facts)
        return of_route(state, route, facts, voice, has_outcome=has_outcome) if state else None

    return mapped(told, _facts(route, terms))


def _overridden(computed: Steps[tuple[Status, ...]], terms: Terms, voice: Voice) -> Steps[tuple[Status, ...]]:
    """What the editor says, from the day since which it is said."""
    override = terms.override
    if override is None:
        return computed
    said = (of_override(override.state, override.since, override.reason, override.replaced_by, voice),)
    since = extent(override.since, terms.zone).start if override.since else None
    if since is None:
        return Steps(said)
    before = ((instant, value) for instant, value in computed.then if instant < since)
    return steps(computed.first, (*before, (since, said)))


def _facts(route: Route, terms: Terms) -> Steps[Facts]:
    return combined(
        Facts,
        together([_window(window, terms) for window in route.windows]),
        _fact(route.interviews, terms.zone, "last"),
        _fact(route.results, terms.zone, "first" if terms.outcome_on else "last"),
        _fact(route.starts, terms.zone, "first"),
        _fact(route.ends, terms.zone, "last"),
        switch(before=False, instant=_stale_from(route, terms.zone), after=True),
        Steps(terms.can_apply),
    )


def _window(window: Window, terms: Terms) -> Steps[WindowFacts]:
    return combined(
        WindowFacts,
        _fact(window.opens, terms.zone, "first"),
        _fact(window.closes, terms.zone, "last"),
        switch(before=False, instant=_days_before(window.opens, terms.opens_soon_days, terms.zone), after=True),
        switch(before=False, instant=_days_before(window.closes, terms.closing_soon_days, terms.zone), after=True),
        switch(before=False, instant=_last_day_from(window.closes, terms.zone), after=True),
    )


def _fact(when: When | None, zone: str, edge: Edge) -> Steps[Fact]:
    if when is None:
        return Steps("absent")
    if first_day(when) is None and not when.opening:
        return Steps("unknown")
    return passing(when, zone, edge)


def _days_before(when: When | None, days: int, zone: str) -> datetime | None:
    """The start of the day that lies so many days before the first day of a date."""
    day = first_day(when) if when else None
    return zones.day_start(day - timedelta(days=days), zone) if day else None


def _last_day_from(when: When | None, zone: str) -> datetime | None:
    """The start of the day of a deadline, where the day is exact."""
    day = last_day(when) if when and is_exact(when) else None
    return zones.day_start(day, zone) if day else None


def _stale_from(route: Route, zone: str) -> datetime | None:
    """A year after the last date of a route; never where its end is fixed."""
    if route.ends and is_fixed(route.ends) and first_day(route.ends):
        return None
    dates = [when for window in route.windows for when in (window.opens, window.closes)]
    covered = [extent(when, zone) for when in (*dates, route.interviews, route.results, route.starts) if when]
    ends = [each.end or each.start for each in covered]
    last = max((end for end in ends if end), default=None)
    return last and _a_year_after(last, zone)


def _a_year_after(instant: datetime, zone: str) -> datetime:
    """The start of the day a year and a day later."""
    local = instant.astimezone(zones.zone(zone)).date()
    return zones.day_start(local + timedelta(days=366), zone)
