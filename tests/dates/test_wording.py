"""How values read."""

import pytest

from prospectus.base.words.en import ENGLISH
from prospectus.dates.grammar import read
from prospectus.dates.machine import datetime_attribute, machine
from prospectus.dates.value import When
from prospectus.dates.wording import deadline, display, phrase

NO_BREAK = "\N{NO-BREAK SPACE}"


def value(text: str) -> When:
    when = read(text).when
    assert when is not None
    return when


def plain(text: str) -> str:
    return text.replace(NO_BREAK, " ")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Wednesday 26 April 2017", "Wednesday_26_April_2017"),
        ("26 April 2017 (midday)", "midday on 26_April_2017"),
        ("12 to 16 June 2017", "12 to 16_June_2017"),
        ("23 and 24 May 2017", "23 and 24_May_2017"),
        ("28 December 2017 to 3 January 2018", "28_December_2017 to 3_January_2018"),
        ("week commencing 5 June 2017", "week commencing Monday_5_June_2017"),
        ("end of May 2017", "end_of_May_2017"),
        ("Q2 2018", "April to June_2018"),
        ("winter 2018 to 2019", "winter_2018 to 2019"),
        ("8 weeks after closes", "8_weeks after closes"),
    ],
)
def test_no_line_breaks_inside_a_date(text: str, shown: str) -> None:
    assert display(value(text), ENGLISH) == shown.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("26 April 2017 (midday)", "by midday on Wednesday 26 April 2017"),
        ("5.30pm on 26 April 2017", "by 5:30pm on Wednesday 26 April 2017"),
        ("by 26 April 2017", "by Wednesday 26 April 2017"),
        ("by the end of June 2017", "by the end of June 2017"),
        ("26 April 2017 (provisional)", "by Wednesday 26 April 2017 (provisional)"),
        ("from 26 April 2017", "from Wednesday 26 April 2017"),
        ("June 2017", "in June 2017"),
        ("to be confirmed", "by a date to be confirmed"),
    ],
)
def test_a_deadline_names_the_weekday(text: str, shown: str) -> None:
    assert plain(deadline(value(text), ENGLISH)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("26 April 2017 (midday)", "at midday on Wednesday 26 April 2017"),
        ("by midday on 26 April 2017", "by midday on Wednesday 26 April 2017"),
        ("26 April 2017", "on Wednesday 26 April 2017"),
        ("6 June 2017, 10am to 4pm", "from 10am to 4pm on Tuesday 6 June 2017"),
        ("23 and 24 May 2017", "on 23 and 24 May 2017"),
        ("12 to 16 June 2017", "from 12 to 16 June 2017"),
        ("week commencing 5 June 2017", "in the week commencing Monday 5 June 2017"),
        ("end of May 2017", "at the end of May 2017"),
        ("mid to late May 2017", "in mid to late May 2017"),
        ("June 2017", "in June 2017"),
        ("Q2 2018", "from April to June 2018"),
        ("academic year 2017 to 2018", "in the academic year 2017 to 2018"),
        ("first Tuesday of October 2026", "on Tuesday 6 October 2026"),
        ("to be announced", "on a date to be announced"),
    ],
)
def test_a_value_inside_a_sentence(text: str, shown: str) -> None:
    assert plain(phrase(value(text), ENGLISH)) == shown


def test_the_zone_stands_after_a_time() -> None:
    when = value("6 June 2017, 10am to 4pm")
    assert plain(display(when, ENGLISH, zone="Europe/London")) == "10am to 4pm UK time on 6 June 2017"
    assert plain(display(when, ENGLISH, zone="America/New_York")) == "10am to 4pm New York time on 6 June 2017"
    assert plain(deadline(value("26 April 2017 (midday)"), ENGLISH, zone="Europe/London")) == (
        "by midday UK time on Wednesday 26 April 2017"
    )


@pytest.mark.parametrize(
    ("text", "edtf", "attribute"),
    [
        ("26 April 2017 (midday)", "2017-04-26T12:00:00+01:00", "2017-04-26T12:00:00+01:00"),
        ("6 June 2017, 10am to 4pm", "2017-06-06T10:00:00+01:00/2017-06-06T16:00:00+01:00", None),
        ("26 April 2017", "2017-04-26", "2017-04-26"),
        ("26 April 2017 (provisional)", "2017-04-26?", "2017-04-26"),
        ("from 1 September 2017", "2017-09-01/..", None),
        ("23 and 24 May 2017", "{2017-05-23,2017-05-24}", None),
        ("25 or 26 April 2023", "[2023-04-25,2023-04-26]", None),
        ("12 to 16 June 2017", "2017-06-12/2017-06-16", None),
        ("week commencing 5 June 2017", "2017-W23", "2017-W23"),
        ("week commencing 31 December 2018", "2019-W01", "2019-W01"),
        ("early May 2017", "2017-05-01/2017-05-10", None),
        ("mid to late May 2017", "2017-05-11/2017-05-31", None),
        ("early 2018", "2018-37", None),
        ("June 2017", "2017-06", "2017-06"),
        ("June to August 2017", "2017-06/2017-08", None),
        ("Q2 2018", "2018-34", None),
        ("spring 2018", "2018-21", None),
        ("winter 2018 to 2019", "2018-12/2019-02", None),
        ("2018", "2018", "2018"),
        ("academic year 2017 to 2018", "2017-09-01/2018-08-31", None),
        ("8 weeks after closes", "P8W", None),
        ("2 months before starts", "-P2M", None),
        ("every November to December", "XXXX-11/XXXX-12", None),
        ("open all year", "../..", None),
        ("to be confirmed", "XXXX", None),
    ],
)
def test_a_value_for_machines(text: str, edtf: str, attribute: str | None) -> None:
    assert machine(value(text), "Europe/London") == edtf
    assert datetime_attribute(value(text), "Europe/London") == attribute


def test_without_a_zone_a_time_is_local() -> None:
    assert machine(value("26 April 2017 (midday)")) == "2017-04-26T12:00:00"
