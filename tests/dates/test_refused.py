"""What has two meanings or none is refused, with the right text."""

import pytest

from prospectus.dates.grammar import read
from prospectus.dates.problems import CODES

REFUSED = (
    ("", "E-DATE-EMPTY", ""),
    ("   ", "E-DATE-EMPTY", ""),
    ("05/06/2017", "E-DATE-AMBIGUOUS", "5 June 2017"),
    ("12pm on 9 June 2017", "E-DATE-AMBIGUOUS", "midday on 9 June 2017"),
    ("12am on 9 June 2017", "E-DATE-AMBIGUOUS", "11:59pm on 9 June 2017"),
    ("26 April 2017 (midnight)", "E-DATE-AMBIGUOUS", "26 April 2017 (11:59pm)"),
    ("00:00 on 26 April 2017", "E-DATE-AMBIGUOUS", "11:59pm on 26 April 2017"),
    ("2017-04-26T00:00", "E-DATE-AMBIGUOUS", "2017-04-26T23:59"),
    ("5:30 on 9 June 2017", "E-DATE-AMBIGUOUS", "5:30am on 9 June 2017"),
    ("winter 2018", "E-DATE-AMBIGUOUS", "winter 2018 to 2019"),
    ("2017/18", "E-DATE-AMBIGUOUS", "academic year 2017 to 2018"),
    ("financial year 2017", "E-DATE-AMBIGUOUS", "financial year 2017 to 2018"),
    ("May 17", "E-DATE-AMBIGUOUS", ""),
    ("23/24 May 2017", "E-DATE-AMBIGUOUS", "23 and 24 May 2017"),
    ("before 10 December 2026", "E-DATE-AMBIGUOUS", "by 9 December 2026"),
    ("after 10 December 2026", "E-DATE-AMBIGUOUS", "from 11 December 2026"),
    ("31 June 2017", "E-DATE-IMPOSSIBLE", "30 June 2017"),
    ("29 February 2017", "E-DATE-IMPOSSIBLE", "28 February 2017"),
    ("0 May 2017", "E-DATE-IMPOSSIBLE", "1 May 2017"),
    ("2017-02-30", "E-DATE-IMPOSSIBLE", "2017-02-28"),
    ("2017-W53", "E-DATE-IMPOSSIBLE", "2017-W52"),
    ("Q5 2018", "E-DATE-IMPOSSIBLE", "Q4 2018"),
    ("13pm on 9 June 2017", "E-DATE-IMPOSSIBLE", ""),
    ("25:00 on 9 June 2017", "E-DATE-IMPOSSIBLE", ""),
    ("fifth Tuesday of June 2017", "E-DATE-IMPOSSIBLE", "last Tuesday of June 2017"),
    ("Tuesday 26 April 2017", "E-WEEKDAY", "Wednesday 26 April 2017"),
    ("Tuesday 26 April 2017 (midday)", "E-WEEKDAY", "Wednesday 26 April 2017 (midday)"),
    ("Tues 26th April 2017", "E-WEEKDAY", "Wednesday 26 April 2017"),
    ("week commencing 6 June 2017", "E-WEEK-MONDAY", "week commencing 5 June 2017"),
    ("week commencing Tuesday 6 June 2017", "E-WEEK-MONDAY", "week commencing Monday 5 June 2017"),
    ("weeks commencing 5 and 13 June 2017", "E-WEEK-MONDAY", "weeks commencing 5 and 12 June 2017"),
    ("week commencing 1 June 2017", "E-WEEK-MONDAY", "week commencing 29 May 2017"),
    ("1:30am on 26 March 2017", "E-DATE-CLOCK", "2am on 26 March 2017"),
    ("1:30am on 29 October 2017", "E-DATE-CLOCK", "2am on 29 October 2017"),
    ("every Sunday from 19 March to 2 April 2017 at 1:30am", "E-DATE-CLOCK", ""),
    ("2017-03-26T01:30", "E-DATE-CLOCK", "2017-03-26T02:00"),
    ("16 to 12 June 2017", "E-DATE-ORDER", "12 to 16 June 2017"),
    ("28 December to 3 January 2018", "E-DATE-ORDER", "28 December 2017 to 3 January 2018"),
    ("November to January 2027", "E-DATE-ORDER", "November 2026 to January 2027"),
    ("6 June 2017, 4pm to 10am", "E-DATE-ORDER", ""),
    ("23 and 24 May", "E-DATE-YEAR", "23 and 24 May YYYY"),
    ("26 April (midday)", "E-DATE-YEAR", "26 April YYYY (midday)"),
    ("26 April 17", "E-DATE-YEAR", "26 April 2017"),
    ("26 April '17", "E-DATE-YEAR", "26 April 2017"),
    ("23, 23 and 24 May 2017", "E-DATE-TWICE", "23 and 24 May 2017"),
    ("23 and 23 May 2017", "E-DATE-TWICE", "23 May 2017"),
    ("12 to 12 June 2017", "E-DATE-TWICE", "12 June 2017"),
    ("2017-04-26T12:00+01:00", "E-DATE-OFFSET", "2017-04-26T12:00"),
    ("2017-04-26T12:00Z", "E-DATE-OFFSET", "2017-04-26T13:00"),
    ("5pm GMT on 9 June 2017", "E-DATE-OFFSET", "5pm on 9 June 2017"),
    ("5pm (Paris time) on 9 June 2017", "E-DATE-OFFSET", "5pm on 9 June 2017"),
    ("26 Arpil 2017", "E-DATE-UNKNOWN", "26 April 2017"),
    ("Wendesday 26 April 2017", "E-DATE-UNKNOWN", "Wednesday 26 April 2017"),
    ("26 April 2017 at the town hall", "E-DATE-UNKNOWN", "26 April 2017"),
    ("Applications close on 26 April 2017", "E-DATE-UNKNOWN", "26 April 2017"),
    ("June and July 2017", "E-DATE-UNKNOWN", "June to July 2017"),
    ("10 working days after closes", "E-DATE-UNKNOWN", "10 days after closes"),
    ("midday in June 2017", "E-DATE-UNKNOWN", "June 2017"),
    ("12 to 14 and 20 June 2017", "E-DATE-UNKNOWN", ""),
    ("12 June to 10am to 4pm on 16 June 2017", "E-DATE-UNKNOWN", ""),
    ("by 23 and 24 May 2017", "E-DATE-UNKNOWN", ""),
    ("by 10am to 4pm on 6 June 2017", "E-DATE-UNKNOWN", ""),
    ("soon", "E-DATE-UNKNOWN", "to be confirmed"),
    ("2 weeks after the closing date", "E-DATE-UNKNOWN", "2 weeks after closes"),
    ("8 weeks after the results", "E-DATE-UNKNOWN", "8 weeks after results"),
    ("every Tuesday", "E-DATE-UNKNOWN", ""),
    ("rolling", "E-DATE-UNKNOWN", "open all year"),
    ("next Tuesday", "E-DATE-UNKNOWN", ""),
    ("early spring", "E-DATE-UNKNOWN", ""),
    ("hello", "E-DATE-UNKNOWN", ""),
)


@pytest.mark.parametrize(("text", "code", "write"), REFUSED)
def test_it_is_refused_with_the_right_text(text: str, code: str, write: str) -> None:
    reading = read(text)
    assert reading.when is None
    error = next(problem for problem in reading.problems if problem.severity == "error")
    assert (error.code, error.write) == (code, write)
    assert error.message
    assert not error.fixable


def test_every_code_of_a_text_is_refused_here() -> None:
    """The others belong to dates told by others, to a zone that is not there, and to style."""
    elsewhere = {"E-DATE-CIRCLE", "E-DATE-REFERENCE", "E-ZONE-UNKNOWN", "N-DATE-STYLE"}
    assert {code for _, code, _ in REFUSED} == set(CODES) - elsewhere


def test_a_wrong_weekday_is_told_in_words() -> None:
    (error,) = read("Tuesday 26 April 2017").problems
    assert error.message == "26 April 2017 is a Wednesday"
    assert error.otherwise == "or leave the weekday out"
    assert (error.start, error.end) == (0, len("Tuesday"))


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("05/06/2017", ("5 June 2017", "6 May 2017")),
        ("12pm on 9 June 2017", ("midday", "11:59pm")),
        ("26 April 2017, midnight", ("11:59pm", "start")),
        ("winter 2018", ("winter 2018 to 2019", "winter 2017 to 2018")),
        ("2017/18", ("academic year 2017 to 2018", "financial year 2017 to 2018")),
        ("before 10 December 2026", ("by 9 December 2026", "by 10 December 2026")),
    ],
)
def test_what_is_ambiguous_is_told_with_its_readings(text: str, readings: tuple[str, ...]) -> None:
    (error,) = read(text).problems
    assert all(reading in error.message for reading in readings)


def test_all_problems_of_a_text_are_told_at_once() -> None:
    codes = [problem.code for problem in read("Tuesday 26th April 2017 (12pm)").problems]
    assert codes == ["E-WEEKDAY", "N-DATE-STYLE", "E-DATE-AMBIGUOUS"]


def test_a_time_that_the_clock_skips_in_one_zone_is_there_in_another() -> None:
    assert read("1:30am on 26 March 2017", zone="Europe/London").when is None
    assert read("1:30am on 26 March 2017", zone="America/New_York").when is not None
    assert read("2:30am on 12 March 2017", zone="America/New_York").problems[0].write == "3am on 12 March 2017"


def test_a_zone_is_named_after_its_own_city() -> None:
    assert read("5pm Paris time on 9 June 2017", zone="Europe/Paris").problems == ()
    assert read("5pm UK time on 9 June 2017", zone="Europe/Paris").problems[0].code == "E-DATE-OFFSET"


def test_what_is_told_to_write_never_loses_a_day() -> None:
    problem = read("23 an 24 May 2017").problems[0]
    assert (problem.code, problem.write) == ("E-DATE-UNKNOWN", "")


@pytest.mark.parametrize(
    ("text", "missing", "write"),
    [
        ("30 and 31 November 2026", ("31 November 2026",), ""),
        ("31 and 30 November 2026", ("31 November 2026",), ""),
        ("30 or 31 November 2026", ("31 November 2026",), ""),
        ("30 to 31 November 2026", ("31 November 2026",), ""),
        ("between 30 and 31 November 2026", ("31 November 2026",), ""),
        ("30 and 31 November 2026, 10am to 4pm", ("31 November 2026",), ""),
        ("5pm on 30 November to 5pm on 31 November 2026", ("31 November 2026",), ""),
        ("30 and 31 November and 1 December 2026", ("31 November 2026",), ""),
        ("weeks commencing 30 and 31 November 2026", ("31 November 2026",), ""),
        ("29 and 30 February 2027", ("29 February 2027", "30 February 2027"), ""),
        ("1, 2 and 31 April 2027", ("31 April 2027",), "1, 2 and 30 April 2027"),
        ("31 April and 31 June 2027", ("31 April 2027", "31 June 2027"), "30 April and 30 June 2027"),
        ("31 April to 2 May 2027", ("31 April 2027",), "30 April to 2 May 2027"),
        ("31 June to 2 June 2027", ("31 June 2027",), "2 to 30 June 2027"),
        ("every Monday from 2 to 31 November 2026", ("31 November 2026",), "every Monday from 2 to 30 November 2026"),
        ("2026-11-30/2026-11-31", ("2026-11-31",), ""),
        ("30/11/2026 to 31/11/2026", ("31/11/2026",), ""),
    ],
)
def test_the_day_that_does_not_exist_is_the_one_that_is_told(text: str, missing: tuple[str, ...], write: str) -> None:
    """What stands in for it is held against nothing, and what is told to write keeps as many days."""
    errors = [problem for problem in read(text).problems if problem.severity == "error"]
    assert [problem.code for problem in errors] == ["E-DATE-IMPOSSIBLE"] * len(missing)
    assert all(problem.message.endswith(day) for problem, day in zip(errors, missing, strict=True))
    assert all(text[problem.start : problem.end] in day for problem, day in zip(errors, missing, strict=True))
    assert {problem.write for problem in errors} == {write}
