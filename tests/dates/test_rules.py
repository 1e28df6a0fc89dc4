"""Rules among the dates of one round."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from prospectus.base.words.en import ENGLISH
from prospectus.dates.bank_holidays import united_kingdom
from prospectus.dates.grammar import read
from prospectus.dates.milestone import Milestone
from prospectus.dates.rules import (
    CODES,
    Finding,
    as_many_as,
    expected,
    in_order,
    in_round,
    number_of_dates,
    on_working_days,
)
from prospectus.dates.steps import Steps
from prospectus.dates.value import When

LONDON = "Europe/London"


def when(text: str) -> When:
    found = read(text).when
    assert found is not None, text
    return found


def milestones(**texts: str) -> tuple[Milestone, ...]:
    return tuple(
        Milestone(name, name.partition("_")[0], name, when(text))  # type: ignore[arg-type]  # kinds, as texts
        for name, text in texts.items()
    )


def codes(*findings: Finding) -> list[tuple[str, str]]:
    return [(finding.code, finding.id) for finding in findings]


def order(**texts: str) -> list[tuple[str, str]]:
    return codes(*in_order(milestones(**texts), LONDON, ENGLISH))


def test_a_round_in_order_is_fine() -> None:
    assert (
        order(
            opens="1 March 2017",
            closes="26 April 2017 (midday)",
            interviews="23 and 24 May 2017",
            results="week commencing 5 June 2017",
            starts="September 2017",
            ends="31 August 2018",
        )
        == []
    )


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ({"opens": "1 June 2017", "closes": "26 April 2017"}, [("E-DATES-ORDER", "closes")]),
        ({"closes": "26 April 2017", "interviews": "3 April 2017"}, [("W-DATES-ORDER", "interviews")]),
        ({"closes": "26 April 2017", "results": "3 April 2017"}, [("W-DATES-ORDER", "results")]),
        ({"results": "3 April 2017", "starts": "March 2017"}, [("W-DATES-ORDER", "starts")]),
        ({"starts": "3 April 2017", "ends": "March 2017"}, [("W-DATES-ORDER", "ends")]),
        ({"window": "1 to 31 May 2017", "results": "3 April 2017"}, [("W-DATES-ORDER", "results")]),
        ({"opens": "5pm on 1 June 2017", "closes": "5pm on 1 June 2017"}, [("E-DATES-ORDER", "closes")]),
        ({"closes": "26 April 2018", "results": "5 June 2017"}, [("E-DATES-YEAR", "results")]),
        ({"opens": "1 November 2017", "closes": "31 January 2017"}, [("E-DATES-YEAR", "closes")]),
    ],
)
def test_a_step_before_an_earlier_one_is_found(texts: dict[str, str], found: list[tuple[str, str]]) -> None:
    assert order(**texts) == found


@pytest.mark.parametrize(
    "texts",
    [
        {"opens": "26 April 2017", "closes": "26 April 2017"},
        {"opens": "9am on 26 April 2017", "closes": "5pm on 26 April 2017"},
        {"closes": "26 April 2017", "results": "April 2017"},
        {"closes": "26 April 2017", "results": "to be confirmed"},
        {"opens": "1 March 2017", "closes": "31 March 2017", "opens_2": "1 July 2017", "closes_2": "31 July 2017"},
        {"window": "1 to 31 May 2017"},
    ],
)
def test_what_may_be_in_order_is_no_finding(texts: dict[str, str]) -> None:
    assert order(**texts) == []


def test_routes_are_compared_each_for_itself() -> None:
    here, there = (
        Milestone("opens", "opens", "Opens", when("1 May 2017"), "Hospitals"),
        Milestone("closes", "closes", "Closes", when("1 April 2017"), "Universities"),
    )
    assert in_order((here, there), LONDON, ENGLISH) == ()
    assert len(in_order((here, replace(there, who_for="")), LONDON, ENGLISH)) == 1


def test_a_cancelled_date_has_no_order() -> None:
    opens, closes = milestones(opens="1 June 2017", closes="26 April 2017")
    assert in_order((opens, replace(closes, changed="cancelled")), LONDON, ENGLISH) == ()


@pytest.mark.parametrize(
    ("text", "kind", "fine"),
    [
        ("26 April 2018", "closes", True),
        ("26 April 2017", "closes", False),
        ("1 November 2017", "opens", True),
        ("30 June 2019", "ends", True),
        ("30 June 2020", "results", False),
        ("30 June 2021", "ends", True),
        ("to be confirmed", "closes", True),
    ],
)
def test_dates_belong_to_the_year_of_their_round(text: str, kind: str, *, fine: bool) -> None:
    dates = milestones(**{kind: text})
    assert (not codes(*in_round(dates, "2018", ENGLISH))) is fine
    assert (not codes(*in_round(dates, "2018-to-2019", ENGLISH))) or not fine


def test_a_round_without_a_year_in_its_name_has_no_year() -> None:
    assert not list(in_round(milestones(closes="26 April 1999"), "pilot", ENGLISH))


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("26 April 2017 (midday)", "closes", []),
        ("30 April 2017", "closes", ["W-DEADLINE-WEEKEND"]),
        ("1 May 2017", "closes", ["W-DEADLINE-HOLIDAY"]),
        ("1 to 30 April 2017", "window", ["W-DEADLINE-WEEKEND"]),
        ("April 2017", "closes", []),
        ("30 April 2017", "opens", []),
        ("until places are filled", "closes", []),
    ],
)
def test_deadlines_are_on_working_days(text: str, kind: str, found: list[str]) -> None:
    findings = on_working_days(milestones(**{kind: text}), united_kingdom(), (), ENGLISH)
    assert [finding.code for finding in findings] == found


def test_a_holiday_elsewhere_does_not_count() -> None:
    dates = milestones(closes="12 July 2017")
    assert list(on_working_days(dates, united_kingdom(), ("England and Wales",), ENGLISH)) == []
    (finding,) = on_working_days(dates, united_kingdom(), (), ENGLISH)
    assert "bank holiday in Northern Ireland" in finding.message


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("23 and 24 May 2017", 2),
        ("13, 20 and 27 June 2017, 10am to 4pm", 3),
        ("12 to 16 June 2017", 5),
        ("every Tuesday from 5 to 26 September 2017", 4),
        ("weeks commencing 5 and 12 June 2017", 2),
        ("June 2017", 1),
        ("to be confirmed", 0),
    ],
)
def test_dates_are_counted(text: str, count: int) -> None:
    assert number_of_dates(when(text)) == count


def test_there_are_as_many_dates_as_was_said() -> None:
    (dates,) = milestones(event="23 and 24 May 2017")
    assert as_many_as(2, dates) is None
    finding = as_many_as(3, dates)
    assert finding is not None
    assert (finding.code, finding.hint) == ("W-DATES-COUNT", "write how_many: 2, or correct the dates")


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("June 2017", date(2017, 7, 1)),
        ("5 June 2017 (provisional)", date(2017, 6, 6)),
        ("week commencing 5 June 2017", None),
        ("5 June 2017", None),
        ("to be confirmed", None),
        ("from June 2017", None),
    ],
)
def test_only_what_is_coarse_or_provisional_was_expected(text: str, passes: date | None) -> None:
    (milestone,) = milestones(results=text)
    found = expected(milestone, "UTC", ENGLISH)
    if passes is None:
        assert found == Steps("")
    else:
        ((instant, message),) = found.then
        assert instant == datetime(passes.year, passes.month, passes.day, tzinfo=UTC)
        assert "was expected" in message


def test_every_code_is_explained_once() -> None:
    names = [code for code, _ in CODES]
    assert len(set(names)) == len(names)
    assert all(sentence.endswith(".") for _, sentence in CODES)
