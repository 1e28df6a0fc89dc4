"""VTIMEZONE, read by an independent reader and held against the zone itself, hour by hour."""

from bisect import bisect_right
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from icalendar import Timezone

from prospectus.dates import zones
from prospectus.dates.vtimezone import vtimezone

EXPRESSED: Final = (
    ("Europe/London", 2012, 2028),
    ("Europe/Dublin", 2012, 2028),
    ("America/New_York", 2012, 2028),
    ("Pacific/Auckland", 2012, 2028),
    ("Australia/Lord_Howe", 2012, 2028),
    ("Asia/Jerusalem", 2015, 2028),
    ("Asia/Kolkata", 2012, 2028),
    ("Asia/Kathmandu", 2012, 2028),
    ("Asia/Tehran", 2024, 2028),
    ("Asia/Beirut", 2024, 2028),
    ("Europe/London", 2017, 2017),
)
HOUR: Final = timedelta(hours=1)


def told(zone: str, first: int, last: int) -> tuple[str, ...]:
    lines = vtimezone(zone, first, last)
    assert lines is not None
    return lines


@pytest.mark.parametrize(("zone", "first", "last"), EXPRESSED)
def test_rules_tell_what_the_zone_tells_in_every_hour(zone: str, first: int, last: int) -> None:
    read = Timezone.from_ical("\r\n".join(told(zone, first, last)) + "\r\n")
    assert isinstance(read, Timezone)
    times, changes = read.get_transitions()
    offsets = [(offset, name) for offset, _, name in changes]
    info = zones.zone(zone)
    instant = datetime(first, 1, 1, tzinfo=UTC)
    end = datetime(last + 1, 1, 1, tzinfo=UTC)
    while instant < end:
        local = instant.astimezone(info)
        by_rules = offsets[bisect_right(times, instant.replace(tzinfo=None)) - 1]
        assert by_rules == (local.utcoffset(), local.tzname()), instant
        instant += HOUR


@pytest.mark.parametrize(
    ("zone", "first", "last"),
    [
        ("Africa/Casablanca", 2017, 2027),  # by the moon
        ("Africa/Cairo", 2020, 2027),  # taken up again in 2023
        ("Asia/Tehran", 2017, 2023),  # by another calendar, and given up
        ("Europe/Istanbul", 2014, 2018),  # given up
        ("Europe/London", 1968, 1972),  # a winter without winter time
    ],
)
def test_years_that_follow_no_rule_are_not_expressed(zone: str, first: int, last: int) -> None:
    assert vtimezone(zone, first, last) is None


def test_a_zone_that_never_changes_has_one_standard_time() -> None:
    lines = told("Asia/Kolkata", 2017, 2018)
    assert lines[2:-1] == (
        "BEGIN:STANDARD",
        "DTSTART:20160101T000000",
        "TZOFFSETFROM:+0530",
        "TZOFFSETTO:+0530",
        "TZNAME:IST",
        "END:STANDARD",
    )


def test_london_follows_last_sundays() -> None:
    lines = told("Europe/London", 2017, 2018)
    assert [line for line in lines if line.startswith("RRULE")] == [
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ]
    assert lines[:2] == ("BEGIN:VTIMEZONE", "TZID:Europe/London")
