"""What `when` says of a text."""

import json

from prospectus.dates.describe import described, explained


def test_a_value_is_one_object() -> None:
    assert json.loads(described("26 April 2017 (midday)")) == {
        "text": "26 April 2017 (midday)",
        "kind": "instant",
        "display": "midday on 26\N{NO-BREAK SPACE}April\N{NO-BREAK SPACE}2017",
        "machine": "2017-04-26T12:00:00+01:00",
        "start": "2017-04-26T12:00:00+01:00",
        "end": "2017-04-26T12:00:00+01:00",
        "precision": "minute",
        "certainty": "confirmed",
        "in_calendar": True,
    }


def test_an_end_is_exclusive_and_open_where_there_is_none() -> None:
    day = json.loads(described("29 October 2017"))
    assert (day["start"], day["end"]) == ("2017-10-29T00:00:00+01:00", "2017-10-30T00:00:00+00:00")
    assert json.loads(described("from 29 October 2017"))["end"] is None
    unknown = json.loads(described("to be confirmed"))
    assert (unknown["start"], unknown["end"], unknown["in_calendar"]) == (None, None, False)


def test_the_year_and_the_zone_are_taken() -> None:
    found = json.loads(described("26 April (midday)", year=2017, zone="America/New_York"))
    assert found["start"] == "2017-04-26T12:00:00-04:00"


def test_an_error_says_what_to_write() -> None:
    assert json.loads(described("Tuesday 26 April 2017")) == {
        "text": "Tuesday 26 April 2017",
        "error": {
            "code": "E-WEEKDAY",
            "message": "26 April 2017 is a Wednesday",
            "write": "Wednesday 26 April 2017",
        },
    }


def test_a_zone_that_is_not_there_is_an_error() -> None:
    assert json.loads(described("26 April 2017", zone="Nowhere"))["error"]["code"] == "E-ZONE-UNKNOWN"


def test_people_are_told_the_same() -> None:
    told = explained("26th April 2017")
    assert "26\N{NO-BREAK SPACE}April\N{NO-BREAK SPACE}2017" in told
    assert "write: 26 April 2017" in told
    assert explained("Tuesday 26 April 2017").splitlines() == [
        "E-WEEKDAY",
        "  Tuesday 26 April 2017",
        "  ^^^^^^^ 26 April 2017 is a Wednesday",
        "  write: Wednesday 26 April 2017   (or leave the weekday out)",
    ]
