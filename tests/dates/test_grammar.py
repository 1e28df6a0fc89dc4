"""What every form means, and how it reads."""

from datetime import date, time
from typing import get_args

import pytest

from prospectus.dates.grammar import LONGEST, read
from prospectus.dates.seasons import Calendar
from prospectus.dates.value import Kind, When
from prospectus.dates.wording import said

TABLE = (
    ("26 April 2017 (midday)", "instant", "midday on 26 April 2017"),
    ("26 April 2017 at midday", "instant", "midday on 26 April 2017"),
    ("5pm on 9 June 2017", "instant", "5pm on 9 June 2017"),
    ("5pm UK time on 9 June 2017", "instant", "5pm on 9 June 2017"),
    ("2017-04-26T12:00", "instant", "midday on 26 April 2017"),
    ("6 June 2017, 10am to 4pm", "span", "10am to 4pm on 6 June 2017"),
    ("26 April 2017", "day", "26 April 2017"),
    ("Wednesday 26 April 2017", "day", "Wednesday 26 April 2017"),
    ("2017-04-26", "day", "26 April 2017"),
    ("from 1 September 2017", "day", "from 1 September 2017"),
    ("by 10 December 2026", "day", "by 10 December 2026"),
    ("on or before 10 December 2026", "day", "by 10 December 2026"),
    ("no later than 10 December 2026", "day", "by 10 December 2026"),
    ("until 10 December 2026", "day", "by 10 December 2026"),
    ("10 December 2026 at the latest", "day", "by 10 December 2026"),
    ("23 and 24 May 2017", "days", "23 and 24 May 2017"),
    ("13, 20 and 27 June 2017, 10am to 4pm", "days", "13, 20 and 27 June 2017, 10am to 4pm"),
    ("30 May and 2 June 2017", "days", "30 May and 2 June 2017"),
    ("every Tuesday from 5 to 26 September 2017", "days", "every Tuesday from 5 to 26 September 2017"),
    ("Tuesday 25 or Wednesday 26 April 2023", "one-of", "Tuesday 25 or Wednesday 26 April 2023"),
    (
        "Tuesday 9, Wednesday 10 or Thursday 11 May 2023",
        "one-of",
        "Tuesday 9, Wednesday 10 or Thursday 11 May 2023",
    ),
    ("June or July 2018", "one-of", "June or July 2018"),
    ("12 to 16 June 2017", "range", "12 to 16 June 2017"),
    ("28 June to 3 July 2017", "range", "28 June to 3 July 2017"),
    ("between 17 and 19 June 2017", "range", "17 to 19 June 2017"),
    ("9am on 1 March to 5pm on 12 March 2021", "range", "9am on 1 March to 5pm on 12 March 2021"),
    ("1 May to early June 2026", "range", "1 May to early June 2026"),
    ("early May to mid June 2026", "range", "early May to mid June 2026"),
    ("2017-06-12/2017-06-16", "range", "12 to 16 June 2017"),
    (
        "midday on 1 June to week commencing 12 June 2017",
        "range",
        "midday on 1 June to week commencing Monday 12 June 2017",
    ),
    ("12 to 16 June 2017, 10am to 4pm", "range", "12 to 16 June 2017, 10am to 4pm"),
    ("week commencing 5 June 2017", "week", "week commencing Monday 5 June 2017"),
    ("weeks commencing 5 and 12 June 2017", "week", "weeks commencing Monday 5 and Monday 12 June 2017"),
    ("2017-W23", "week", "week commencing Monday 5 June 2017"),
    ("early May 2017", "part", "early May 2017"),
    ("mid May 2017", "part", "mid May 2017"),
    ("late May 2017", "part", "late May 2017"),
    ("end of May 2017", "part", "end of May 2017"),
    ("mid to late May 2017", "part", "mid to late May 2017"),
    ("early 2018", "part", "early 2018"),
    ("June 2017", "month", "June 2017"),
    ("June to August 2017", "months", "June to August 2017"),
    ("November 2026 to January 2027", "months", "November 2026 to January 2027"),
    ("Q2 2018", "quarter", "April to June 2018"),
    ("spring 2018", "season", "spring 2018"),
    ("winter 2018 to 2019", "season", "winter 2018 to 2019"),
    ("2018", "year", "2018"),
    ("academic year 2017 to 2018", "year", "academic year 2017 to 2018"),
    ("financial year 2017 to 2018", "year", "financial year 2017 to 2018"),
    ("tax year 2017 to 2018", "year", "tax year 2017 to 2018"),
    ("8 weeks after closes", "relative", "8 weeks after closes"),
    ("within eight weeks of closes", "relative", "within 8 weeks of closes"),
    ("within 4 months of results", "relative", "within 4 months of results"),
    ("first Tuesday of October 2026", "relative", "Tuesday 6 October 2026"),
    ("every November to December", "yearly", "usually November to December"),
    ("every April", "yearly", "usually April"),
    ("open all year", "open", "Open all year"),
    ("until places are filled", "open", "Until places are filled"),
    ("to be confirmed", "tbc", "Date to be confirmed"),
    ("to be announced", "tbc", "Date to be announced"),
)


def value(text: str, *, year: int | None = None) -> When:
    reading = read(text, year=year)
    assert reading.when is not None, reading
    assert reading.problems == (), reading
    return reading.when


@pytest.mark.parametrize(("text", "kind", "words"), TABLE)
def test_a_form_has_its_kind_and_its_wording(text: str, kind: str, words: str) -> None:
    when = value(text)
    assert (when.kind, said(when)) == (kind, words)


def test_every_kind_has_a_form() -> None:
    assert {kind for _, kind, _ in TABLE} == set(get_args(Kind))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("12 June 2017 (provisional)", "12 June 2017 (provisional)"),
        ("12 June 2017 (expected)", "12 June 2017 (expected)"),
        ("12 June 2017 (to be confirmed)", "12 June 2017 (to be confirmed)"),
        ("12 June 2017 (to be announced)", "12 June 2017 (to be announced)"),
        ("June 2017 (exact date will follow)", "June 2017 (exact date will follow)"),
        ("provisional 12 June 2017", "12 June 2017 (provisional)"),
        ("expected 12 June 2017", "12 June 2017 (expected)"),
        ("expected in June 2017", "June 2017 (expected)"),
        ("26 April 2017 (midday) (provisional)", "midday on 26 April 2017 (provisional)"),
    ],
)
def test_a_word_of_doubt_makes_a_date_provisional(text: str, words: str) -> None:
    when = value(text)
    assert (when.certainty, said(when)) == ("provisional", words)


def test_certainties() -> None:
    assert value("June 2017").certainty == "confirmed"
    assert value("to be announced").certainty == "to-be-confirmed"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("26 April (midday)", "midday on 26 April 2017"),
        ("23 and 24 May", "23 and 24 May 2017"),
        ("week commencing 5 June", "week commencing Monday 5 June 2017"),
        ("28 December to 3 January", "28 December 2017 to 3 January 2018"),
        ("November to January", "November 2017 to January 2018"),
        ("first Tuesday of October", "Tuesday 3 October 2017"),
        ("26 April 2018", "26 April 2018"),
        ("28 December 2018 to 3 January 2019", "28 December 2018 to 3 January 2019"),
    ],
)
def test_a_year_beside_the_text_is_taken_where_the_text_has_none(text: str, words: str) -> None:
    assert said(value(text, year=2017)) == words


@pytest.mark.parametrize("year", [0, 1899, 2200, 99999, -1])
def test_a_year_beside_the_text_is_a_year(year: int) -> None:
    assert read("26 April", year=year).problems[0].code == "E-DATE-YEAR"


def test_years_start_as_the_site_says() -> None:
    calendar = Calendar(academic=(8, 1), financial=(1, 1), tax=(7, 15))
    reading = read("academic year 2017 to 2018", calendar=calendar)
    assert reading.when is not None
    assert reading.when.periods[0].first == date(2017, 8, 1)
    assert reading.when.periods[0].last == date(2018, 7, 31)


def test_a_year_that_starts_on_a_leap_day_starts_on_the_last_of_february() -> None:
    reading = read("tax year 2017 to 2018", calendar=Calendar(tax=(2, 29)))
    assert reading.when is not None
    assert reading.when.periods[0].first == date(2017, 2, 28)


def test_times_are_kept_with_their_days() -> None:
    when = value("13 and 20 June 2017, 10am to 4pm")
    assert [(period.at, period.until) for period in when.periods] == [(time(10), time(16))] * 2


@pytest.mark.parametrize(
    ("text", "last"),
    [("Q1 2018", date(2018, 3, 31)), ("January to March 2018", date(2018, 3, 31)), ("Q4 2018", date(2018, 12, 31))],
)
def test_three_months_that_are_a_quarter_are_that_quarter(text: str, last: date) -> None:
    assert value(text).kind == "quarter"
    assert value(text).periods[0].last == last


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("early May 2017", (5, 1), (5, 10)),
        ("mid May 2017", (5, 11), (5, 20)),
        ("late May 2017", (5, 21), (5, 31)),
        ("end of February 2016", (2, 21), (2, 29)),
        ("spring 2016", (3, 1), (5, 31)),
        ("autumn 2016", (9, 1), (11, 30)),
        ("early 2016", (1, 1), (4, 30)),
        ("mid 2016", (5, 1), (8, 31)),
        ("late 2016", (9, 1), (12, 31)),
        ("last Friday of May 2017", (5, 26), (5, 26)),
    ],
)
def test_the_days_that_a_stretch_covers(text: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    period = value(text).periods[0]
    assert (period.first.month, period.first.day) == first
    assert (period.last.month, period.last.day) == last


def test_a_winter_ends_in_the_next_year() -> None:
    period = value("winter 2019 to 2020").periods[0]
    assert (period.first, period.last) == (date(2019, 12, 1), date(2020, 2, 29))


def test_a_text_without_end_is_refused_at_once() -> None:
    assert read("1 " * LONGEST).problems[0].code == "E-DATE-UNKNOWN"
