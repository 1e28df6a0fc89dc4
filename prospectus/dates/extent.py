"""When a value begins and ends, as instants in a zone."""

from datetime import date

from prospectus.dates.value import Extent, Precision, When


def extent(when: When, zone: str) -> Extent:
    """The half-open interval of instants that a value covers in a zone (an IANA name, such as "Europe/London")."""
    raise NotImplementedError


def first_day(when: When) -> date | None:
    """The first calendar day of a value; `None` where no date is fixed."""
    return min((period.first for period in when.periods), default=None)


def last_day(when: When) -> date | None:
    """The last calendar day of a value; `None` where no date is fixed, or where it has no end."""
    return None if when.bound == "from" else max((period.last for period in when.periods), default=None)


def precision(when: When) -> Precision:
    """How exactly a value is known."""
    raise NotImplementedError


def in_calendar(when: When) -> bool:
    """Whether a value is fixed to a week or finer, so that it goes into calendars."""
    raise NotImplementedError


def sort_key(when: When) -> tuple[date, int, int]:
    """The order of values: by first day, then precision (finest first), then time; undated values come last."""
    raise NotImplementedError
