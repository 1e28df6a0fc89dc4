"""The words of dates: how a date reads in one language."""

from typing import Final

from msgspec import Struct


class DateWords(Struct, frozen=True):
    """Words of dates in one language. `{…}` marks a place that is filled with `str.format`.

    Months go from January, weekdays from Monday, parts are early, mid, late and end, seasons go from spring.
    A space stays a space where a line may break; in a single date a no-break space is put in its place.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    parts: tuple[str, str, str, str]
    seasons: tuple[str, str, str, str]
    # lists and runs
    and_: str
    or_: str
    run: str
    weekly: str
    # one period
    week: str
    weeks: str
    years: str
    academic_year: str
    financial_year: str
    tax_year: str
    # times
    midday: str
    am: str
    pm: str
    time_on_day: str
    span_on_day: str
    day_at_time: str
    day_with_span: str
    zones: tuple[tuple[str, str], ...]
    other_zone: str
    # starts, deadlines and other phrases in a sentence
    from_: str
    by: str
    from_the: str
    by_the: str
    on: str
    at: str
    in_: str
    in_the: str
    at_the: str
    by_a_date: str
    on_a_date: str
    # what is not fixed
    provisional: str
    expected: str
    to_be_confirmed: str
    to_be_announced: str
    date_to_follow: str
    doubtful: str
    no_date_confirmed: str
    no_date_announced: str
    yearly: str
    open_all_year: str
    until_filled: str
    # told by another date
    after: str
    before: str
    within: str
    days: tuple[str, str]
    weeks_long: tuple[str, str]
    months_long: tuple[str, str]
    years_long: tuple[str, str]


ENGLISH_DATES: Final = DateWords(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    parts=("early", "mid", "late", "end of"),
    seasons=("spring", "summer", "autumn", "winter"),
    and_="and",
    or_="or",
    run="{first} to {last}",
    weekly="every {weekday} from {run}",
    week="week commencing {day}",
    weeks="weeks commencing {days}",
    years="{first} to {last}",
    academic_year="academic year {years}",
    financial_year="financial year {years}",
    tax_year="tax year {years}",
    midday="midday",
    am="am",
    pm="pm",
    time_on_day="{time} on {day}",
    span_on_day="{span} on {day}",
    day_at_time="{day} at {time}",
    day_with_span="{day}, {span}",
    zones=(("Europe/London", "UK time"),),
    other_zone="{city} time",
    from_="from {date}",
    by="by {date}",
    from_the="from the {date}",
    by_the="by the {date}",
    on="on {date}",
    at="at {date}",
    in_="in {date}",
    in_the="in the {date}",
    at_the="at the {date}",
    by_a_date="by a date {doubt}",
    on_a_date="on a date {doubt}",
    provisional="provisional",
    expected="expected",
    to_be_confirmed="to be confirmed",
    to_be_announced="to be announced",
    date_to_follow="exact date will follow",
    doubtful="{date} ({doubt})",
    no_date_confirmed="Date to be confirmed",
    no_date_announced="Date to be announced",
    yearly="usually {months}",
    open_all_year="Open all year",
    until_filled="Until places are filled",
    after="{length} after {anchor}",
    before="{length} before {anchor}",
    within="within {length} of {anchor}",
    days=("{count} day", "{count} days"),
    weeks_long=("{count} week", "{count} weeks"),
    months_long=("{count} month", "{count} months"),
    years_long=("{count} year", "{count} years"),
)
