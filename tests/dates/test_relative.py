"""Dates that are told by other dates."""

from datetime import date

import pytest

from prospectus.dates.grammar import read
from prospectus.dates.relative import moved, resolve
from prospectus.dates.value import When
from prospectus.dates.wording import said


def value(text: str) -> When:
    when = read(text).when
    assert when is not None
    return when


LOOKUP = {
    "closes": value("26 April 2017 (midday)"),
    "interviews": value("23 and 24 May 2017"),
    "results": value("week commencing 5 June 2017"),
    "starts": value("September 2017"),
    "ends": value("to be confirmed"),
    "training": value("12 to 16 June 2017 (provisional)"),
    "report": value("2 weeks after training"),
}


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("8 weeks after closes", "21 June 2017"),
        ("1 day before closes", "25 April 2017"),
        ("a week after closes", "3 May 2017"),
        ("2 weeks after interviews", "7 June 2017"),
        ("1 week before interviews", "16 May 2017"),
        ("within eight weeks of closes", "26 April to 21 June 2017"),
        ("within 4 months of interviews", "23 May to 24 September 2017"),
        ("2 weeks after results", "week commencing Monday 19 June 2017 (expected)"),
        ("1 month after starts", "October 2017 (expected)"),
        ("within 4 months of results", "5 June to week commencing Monday 9 October 2017 (expected)"),
        ("2 weeks after ends", "Date to be confirmed"),
        ("2 weeks after training", "30 June 2017 (provisional)"),
        ("1 week after report", "7 July 2017 (provisional)"),
        ("8 weeks after closes (expected)", "21 June 2017 (expected)"),
        ("first Tuesday of October 2026", "Tuesday 6 October 2026"),
        ("5 June 2017", "5 June 2017"),
    ],
)
def test_it_becomes_a_date(text: str, resolved: str) -> None:
    found = resolve(value(text), LOOKUP)
    assert found.when is not None
    assert found.when.kind != "relative"
    assert said(found.when) == resolved


def test_a_resolved_value_reads_back() -> None:
    found = resolve(value("8 weeks after closes"), LOOKUP).when
    assert found is not None
    assert read(said(found)).when == found


def test_an_id_that_is_not_there() -> None:
    (problem,) = resolve(value("8 weeks after close"), LOOKUP).problems
    assert (problem.code, problem.write) == ("E-DATE-REFERENCE", "8 weeks after closes")


def test_dates_told_in_a_circle() -> None:
    circle = {"one": value("1 week after two"), "two": value("1 week after one")}
    found = resolve(circle["one"], circle)
    assert found.when is None
    assert [problem.code for problem in found.problems] == ["E-DATE-CIRCLE"]


@pytest.mark.parametrize(
    ("unit", "count", "expected"),
    [
        ("month", 1, (2017, 2, 28)),
        ("month", -1, (2016, 12, 31)),
        ("month", 12, (2018, 1, 31)),
        ("year", 3, (2020, 1, 31)),
        ("week", 2, (2017, 2, 14)),
        ("day", -31, (2016, 12, 31)),
    ],
)
def test_months_end_where_they_are_shorter(unit: str, count: int, expected: tuple[int, int, int]) -> None:
    assert moved(date(2017, 1, 31), unit, count) == date(*expected)
