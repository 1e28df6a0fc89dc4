"""What a date is: the values that a text is read into.

Everything here is plain, frozen and free of time zones: days are calendar days, times are local times of the site.
Instants are made of them in `extent.py`.
"""

from datetime import date, datetime, time
from typing import Literal

from msgspec import Struct

from prospectus.dates.problems import Problem

Kind = Literal[
    "instant",
    "span",
    "day",
    "days",
    "one-of",
    "range",
    "week",
    "part",
    "month",
    "months",
    "quarter",
    "season",
    "year",
    "relative",
    "yearly",
    "open",
    "tbc",
]

Unit = Literal[
    "day",
    "week",
    "part-of-month",
    "month",
    "quarter",
    "season",
    "part-of-year",
    "year",
    "academic-year",
    "financial-year",
    "tax-year",
]

Precision = Literal[
    "minute", "day", "week", "part-of-month", "month", "quarter", "season", "part-of-year", "year", "none"
]

Certainty = Literal["confirmed", "provisional", "to-be-confirmed"]

Bound = Literal["", "from", "by"]

Doubt = Literal["", "provisional", "expected", "to-be-confirmed", "to-be-announced", "date-to-follow"]

Opening = Literal["", "all-year", "until-filled"]


class Period(Struct, frozen=True):
    """One stretch of the calendar that has a name, and the local times on it, if any.

    `first` and `last` are its days, both included. `name` tells parts ("early", "mid", "late", "end") and seasons
    ("spring", "summer", "autumn", "winter") apart. `at` is a time on the first day, `until` the time it lasts to.
    """

    unit: Unit
    first: date
    last: date
    name: str = ""
    at: time | None = None
    until: time | None = None


class Relative(Struct, frozen=True):
    """A date told by another: `count` units before, after or within that of the key date with the id `anchor`.

    "weekday" is a date told by its month ("first Tuesday of October 2026"); it has no anchor and is known at once.
    """

    way: Literal["after", "before", "within", "weekday"]
    count: int = 0
    unit: Literal["day", "week", "month", "year"] = "day"
    anchor: str = ""


class When(Struct, frozen=True):
    """What one `when` text means.

    `periods` holds one period; or several separate ones in order (days, weeks; one-of: any one of them); or the first
    and the last of a run (range, months, part). It is empty where nothing is fixed. In a range with times, `at` of the
    first period is its start and `at` of the last its end; where both have `at` and `until`, these hold every day.
    `bound` is a deadline ("by") or a start without end ("from"). `weekdays`: names of weekdays are shown. `weekly`:
    days told as "every Tuesday from … to …". `yearly`: the first and last month (1 to 12) of "every April to May".
    """

    kind: Kind
    periods: tuple[Period, ...] = ()
    bound: Bound = ""
    doubt: Doubt = ""
    weekdays: bool = False
    weekly: bool = False
    relative: Relative | None = None
    yearly: tuple[int, int] | None = None
    opening: Opening = ""

    @property
    def certainty(self) -> Certainty:
        """Whether the date is sure: `to-be-confirmed` where there is no date yet."""
        if self.kind == "tbc":
            return "to-be-confirmed"
        return "provisional" if self.doubt else "confirmed"


class Extent(Struct, frozen=True):
    """A half-open interval of instants (aware, UTC). An instant starts and ends at the same moment.

    `end` is `None` where there is no end; both are `None` where no date is fixed.
    """

    start: datetime | None = None
    end: datetime | None = None


class Reading(Struct, frozen=True):
    """What a text was read as: a value, or errors, and notes on style. `when` is `None` exactly where an error is."""

    when: When | None
    problems: tuple[Problem, ...] = ()
