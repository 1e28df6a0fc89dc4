"""Rules among the dates of one round: their order, their year, their weekday, their number.

Each rule is a pure function from milestones to findings; where a milestone stands in a file is not known here.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from prospectus.base.text import listed
from prospectus.base.words.table import Words
from prospectus.dates.bank_holidays import BankHoliday, on
from prospectus.dates.extent import extent, first_day, last_day
from prospectus.dates.milestone import Kind, Milestone
from prospectus.dates.naming import NO_BREAK
from prospectus.dates.passing import edge_of, is_exact, is_fixed
from prospectus.dates.steps import Steps, switch
from prospectus.dates.value import Period, When
from prospectus.dates.wording import display, phrase

ORDER: Final[tuple[Kind, ...]] = ("opens", "closes", "interviews", "results", "starts", "ends")
SATURDAY: Final = 5
SEPTEMBER: Final = 9
HALF_A_YEAR: Final = timedelta(days=183)

CODES: Final = (
    ("E-DATES-ORDER", "Applications close before they open."),
    ("E-DATES-YEAR", "A step comes before an earlier one, and in the next year it would be in order."),
    ("W-DATES-ORDER", "A later step of the round comes before an earlier one."),
    ("W-ROUND-YEAR", "A date lies outside the year that the round is named after."),
    ("W-DEADLINE-WEEKEND", "A deadline is on a Saturday or a Sunday."),
    ("W-DEADLINE-HOLIDAY", "A deadline is on a bank holiday."),
    ("W-DATES-COUNT", "There are more or fewer dates than `how_many` says."),
    ("W-DATE-EXPECTED", "A provisional or coarse date has passed, and nobody said whether it was kept."),
)
"""Every code with a sentence that says what it stands for."""


class Finding(Struct, frozen=True):
    """What is wrong with the date `id`, in a sentence, and what to write instead (may be empty)."""

    code: str
    severity: Literal["error", "warning"]
    id: str
    message: str
    hint: str = ""


def in_order(milestones: tuple[Milestone, ...], zone: str, words: Words) -> tuple[Finding, ...]:
    """Opens, closes, interviews, results, starts, ends: each comes before the next, for everyone it is for.

    A date for all is compared with the dates of every route. Where there are several of a kind, only a pair of which
    no reading is in order is a finding.
    """
    counted = tuple(half for each in milestones if each.changed != "cancelled" for half in _halves(each))
    routes = dict.fromkeys(each.who_for for each in counted)
    found: dict[tuple[str, str], Finding] = {}
    for who_for in routes:
        here = [each for each in counted if each.who_for in {"", who_for} and first_day(each.when)]
        steps = [[each for each in here if each.kind == kind] for kind in ORDER]
        for earlier, later in pairwise(step for step in steps if step):
            first = min(earlier, key=lambda each: _starts(each, zone))
            last = max(later, key=lambda each: _starts(each, zone))
            if first.id != last.id and _is_before(last.when, first.when, zone):
                found[first.id, last.id] = _disorder(first, last, words)
    return tuple(found.values())


def in_round(milestones: tuple[Milestone, ...], round_id: str, words: Words) -> Iterator[Finding]:
    """Dates lie in the years that the round is named after: from September before them to the end of the year after.

    A round that is not named after a year has no such rule, and the end of a programme may come later.
    """
    years = [int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", round_id)]
    for milestone in milestones if years else ():
        first, last = first_day(milestone.when), last_day(milestone.when)
        early = last is not None and last < date(min(years) - 1, SEPTEMBER, 1)
        late = first is not None and first.year > max(years) + 1 and milestone.kind != "ends"
        if early or late:
            shown = _shown(milestone.when, words)
            message = f"“{milestone.what}” ({shown}) lies outside the year of the round, {round_id}"
            hint = "write the date of this round, or leave it out until it is known"
            yield Finding("W-ROUND-YEAR", "warning", milestone.id, message, hint)


def on_working_days(
    milestones: tuple[Milestone, ...], holidays: tuple[BankHoliday, ...], where: tuple[str, ...], words: Words
) -> Iterator[Finding]:
    """Deadlines are on days when somebody answers. `where`: the parts of the country that count; empty for all."""
    for milestone in milestones:
        if milestone.kind not in {"closes", "window"} or not is_exact(milestone.when):
            continue
        day = last_day(milestone.when)
        if day is None:
            continue
        shown = f"{words.dates.weekdays[day.weekday()]} {_shown(When('day', (Period('day', day, day),)), words)}"
        hint = "if you mean it, leave it; people who need help on that day will find nobody"
        holiday = on(day, holidays, where)
        if day.weekday() >= SATURDAY:
            message = f"the deadline is on a weekend, {shown}"
            yield Finding("W-DEADLINE-WEEKEND", "warning", milestone.id, message, hint)
        elif holiday:
            places = listed(holiday.where, words.dates.and_)
            message = f"the deadline, {shown}, is a bank holiday in {places} ({holiday.name})"
            yield Finding("W-DEADLINE-HOLIDAY", "warning", milestone.id, message, hint)


def as_many_as(how_many: int, milestone: Milestone) -> Finding | None:
    """As many days as `how_many` says."""
    count = number_of_dates(milestone.when)
    if count in {0, how_many}:
        return None
    message = f"“{milestone.what}” says how_many: {how_many}, and there are {count} dates"
    hint = f"write how_many: {count}, or correct the dates"
    return Finding("W-DATES-COUNT", "warning", milestone.id, message, hint)


def number_of_dates(when: When) -> int:
    """How many dates a value names: separate days or weeks one by one, the days of a run, 1 for anything else.

    0 where no date is fixed.
    """
    first, last = first_day(when), last_day(when)
    if when.kind == "range" and is_exact(when) and first and last:
        return (last - first).days + 1
    return len(when.periods) if when.kind in {"days", "week"} else min(1, len(when.periods))


def expected(milestone: Milestone, zone: str, words: Words) -> Steps[str]:
    """A date that is provisional or coarse, once it is past: the sentence that says so; empty until then.

    Only the clock brings it about, so it never fails a build. It is told with the code W-DATE-EXPECTED.
    """
    end = extent(milestone.when, zone).end
    if end is None or is_fixed(milestone.when) or milestone.changed:
        return Steps("")
    shown = phrase(replace(milestone.when, doubt=""), words).replace(NO_BREAK, " ")
    return switch(before="", instant=end, after=f"“{milestone.what}” was expected {shown}, and that has passed")


EXPECTED_HINT: Final = "write the day on which it happened, or the date that is expected now"


def _shown(when: When, words: Words) -> str:
    """A date as it reads, with spaces that an editor can type."""
    return display(when, words).replace(NO_BREAK, " ")


def _halves(milestone: Milestone) -> Iterator[Milestone]:
    if milestone.kind == "window":
        yield Milestone(milestone.id, "opens", milestone.what, edge_of(milestone.when, "first"), milestone.who_for)
        yield Milestone(milestone.id, "closes", milestone.what, edge_of(milestone.when, "last"), milestone.who_for)
    else:
        yield milestone


def _starts(milestone: Milestone, zone: str) -> float:
    start = extent(milestone.when, zone).start
    return start.timestamp() if start else 0.0


def _is_before(one: When, other: When, zone: str) -> bool:
    """Whether `one` is over when `other` begins."""
    end, start = extent(one, zone).end, extent(other, zone).start
    return end is not None and start is not None and end <= start


def _disorder(first: Milestone, last: Milestone, words: Words) -> Finding:
    told = f"“{last.what}” ({_shown(last.when, words)}) comes before “{first.what}” ({_shown(first.when, words)})"
    year = _likely_year(first.when, last.when)
    if year:
        return Finding(
            "E-DATES-YEAR", "error", last.id, told, f"is one of the years wrong? perhaps “{last.what}” is in {year}"
        )
    if (first.kind, last.kind) == ("opens", "closes"):
        return Finding(
            "E-DATES-ORDER", "error", last.id, told, "applications close after they open: correct one of the two dates"
        )
    return Finding("W-DATES-ORDER", "warning", last.id, told, "correct one of the two dates, or its kind")


def _likely_year(first: When, last: When) -> int | None:
    """The year in which the later of two dates would follow the earlier one, within half a year; `None` for none."""
    start, day = first_day(first), first_day(last)
    if start is None or day is None:
        return None
    moved = day.replace(year=day.year + 1, day=min(day.day, 28))
    return moved.year if start <= moved <= start + HALF_A_YEAR else None
