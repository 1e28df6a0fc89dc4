"""Calendars, judged by our own linter and by four independent readers."""

import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from prospectus.render.icalendar import BREAK, NOT_TEXT, Calendar, Event, escaped, folded, icalendar, written
from tests.icalendar_linter import lint

STAMP = datetime(1970, 1, 1, tzinfo=UTC)
MOMENT = Event(
    "closes.0.leaders@example.org", "Applications close at midday", STAMP, start=datetime(2017, 4, 26, 11, tzinfo=UTC)
)
SPAN = Event(
    "event.0.leaders@example.org",
    "Open evening",
    STAMP,
    start=datetime(2017, 12, 6, 17, tzinfo=UTC),
    end=datetime(2017, 12, 6, 19, 30, tzinfo=UTC),
)
DAY = Event(
    "interviews.0.leaders@example.org", "Interviews", STAMP, first_day=date(2017, 5, 23), last_day=date(2017, 5, 23)
)
WEEK = Event("results.0.leaders@example.org", "Results", STAMP, first_day=date(2017, 6, 5), last_day=date(2017, 6, 11))
ALL = (MOMENT, SPAN, DAY, WEEK)

AWKWARD = st.text(
    st.one_of(
        st.sampled_from('\\\\,;:"\n\r\tŵŷâ👩‍🔬🏴󠁧󠁢󠁷󠁬󠁳󠁿é\u2028\x85\x0b\x00'),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=200,
)

When = date | datetime


def calendar(*events: Event, zone: str = "Europe/London", name: str = "") -> bytes:
    return icalendar(Calendar(tuple(written(event, zone) for event in events), zone, name))


def instants(events: tuple[Event, ...]) -> dict[str, tuple[When, When]]:
    """What the readers should find: for each UID the start and the (exclusive) end."""
    return {
        event.uid: (event.start, event.end or event.start)
        if event.start
        else (event.first_day or date.min, (event.last_day or date.min) + timedelta(days=1))
        for event in events
    }


def utc(when: When) -> When:
    return when.astimezone(UTC) if isinstance(when, datetime) else when


def read_by_icalendar(data: bytes) -> dict[str, tuple[When, When]]:
    from icalendar import Calendar as Read

    events = Read.from_ical(data).walk("VEVENT")
    return {str(event["UID"]): (utc(event.start), utc(event.end)) for event in events}  # type: ignore[attr-defined]


def read_by_ical(data: bytes) -> dict[str, tuple[When, When]]:
    from ical.calendar_stream import IcsCalendarStream

    events = IcsCalendarStream.calendar_from_ics(data.decode()).events
    return {str(event.uid): (utc(event.start), utc(event.end)) for event in events}


def read_by_vobject(data: bytes) -> dict[str, tuple[When, When]]:
    import vobject

    events = vobject.readOne(data.decode()).vevent_list
    return {
        event.uid.value: (utc(event.dtstart.value), utc(getattr(event, "dtend", event.dtstart).value))
        for event in events
    }


def read_by_khal(data: bytes) -> dict[str, tuple[When, When]]:
    """khal gives a moment a length of its own and shows the last day of an event, so both are told as we mean them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # khal's own
        from khal.icalendar import split_ics
        from khal.khalendar.event import Event as Read

    london = ZoneInfo("Europe/London")
    locale = {"default_timezone": london, "local_timezone": london}
    moments = [part.split("\r\n")[0] for part in data.decode().split("BEGIN:VEVENT\r\n") if "DTEND" not in part]
    found: dict[str, tuple[When, When]] = {}
    for text in split_ics(data.decode()):
        event = Read.fromString(text, locale=locale)
        start = utc(event.start)
        end = event.end + timedelta(days=1) if event.allday else utc(event.end)
        found[str(event.uid)] = (start, start if f"UID:{event.uid}" in moments else end)
    return found


READERS = (read_by_icalendar, read_by_ical, read_by_vobject, read_by_khal)


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Africa/Casablanca", "UTC"])
def test_independent_readers_agree_on_every_start_and_end(zone: str) -> None:
    data = calendar(*ALL, zone=zone, name="Key dates")
    assert lint(data) == []
    for read in READERS:
        assert read(data) == instants(ALL), read.__name__


def test_a_moment_has_a_start_only() -> None:
    data = calendar(MOMENT)
    assert b"DTSTART;TZID=Europe/London:20170426T120000\r\n" in data
    assert b"DTEND" not in data


def test_days_end_on_the_day_after() -> None:
    data = calendar(WEEK)
    assert b"DTSTART;VALUE=DATE:20170605\r\nDTEND;VALUE=DATE:20170612\r\n" in data


def test_a_zone_is_described_only_where_a_time_needs_it() -> None:
    assert b"VTIMEZONE" not in calendar(DAY, WEEK)
    assert b"BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n" in calendar(MOMENT)


def test_times_are_told_in_utc_where_rules_cannot_express_the_zone() -> None:
    data = calendar(MOMENT, zone="Africa/Casablanca")
    assert b"DTSTART:20170426T110000Z\r\n" in data
    assert b"TZID" not in data


def test_times_are_told_in_utc_where_rules_cannot_express_all_years_of_a_calendar() -> None:
    before = replace(MOMENT, uid="a@example.org", start=datetime(1968, 1, 10, tzinfo=UTC))  # summer time all year round
    assert b"DTSTART;TZID=Europe/London:20170426T120000\r\n" in calendar(MOMENT)
    assert b"DTSTART:20170426T110000Z\r\n" in calendar(before, MOMENT)


def test_only_a_feed_has_a_name_and_is_refreshed() -> None:
    feed, single = calendar(DAY, name="Key dates"), calendar(DAY)
    for name in (b"\r\nNAME:Key dates", b"\r\nX-WR-CALNAME:Key dates", b"\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H"):
        assert name in feed
        assert name.split(b":")[0] not in single


def test_events_take_up_no_time_and_ring_no_bell() -> None:
    data = calendar(*ALL)
    assert data.count(b"TRANSP:TRANSPARENT") == len(ALL)
    assert b"VALARM" not in data
    assert b"METHOD" not in data


def test_line_breaks_in_an_address_cannot_begin_a_line() -> None:
    event = Event(
        "a@example.org",
        "A",
        STAMP,
        first_day=date(2017, 1, 1),
        last_day=date(2017, 1, 1),
        url="https://example.org/\r\nX:1",
    )
    assert b"URL:https://example.org/X:1\r\n" in calendar(event)


def test_revisions_are_written_as_given() -> None:
    changed = datetime(2017, 3, 1, 9, 30, tzinfo=UTC)
    event = Event("a@example.org", "A", changed, date(2017, 1, 1), date(2017, 1, 1), sequence=3, last_modified=changed)
    data = calendar(event)
    assert b"DTSTAMP:20170301T093000Z\r\nLAST-MODIFIED:20170301T093000Z\r\nSEQUENCE:3\r\n" in data


def test_years_have_four_digits() -> None:
    event = Event("a@example.org", "A", STAMP, first_day=date(907, 1, 1), last_day=date(907, 1, 1))
    assert b"DTSTART;VALUE=DATE:09070101\r\n" in calendar(event)


@given(AWKWARD, AWKWARD)
def test_any_text_survives_folding_and_escaping(summary: str, description: str) -> None:
    event = Event("a@example.org", f"x{summary}", STAMP, date(2017, 1, 1), date(2017, 1, 1), description=description)
    data = calendar(event, name=f"x{summary}")
    assert lint(data) == []
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    (line,) = (line for line in lines if line.startswith("SUMMARY:"))
    read = line.removeprefix("SUMMARY:").replace("\\n", "\n") if "\\\\" not in line else None
    if read is not None:
        assert read.replace("\\,", ",").replace("\\;", ";") == plain(f"x{summary}")


def plain(text: str) -> str:
    """Text as it can stand in a calendar: one kind of line break, no control characters."""
    return "\n".join(NOT_TEXT.sub("", part) for part in BREAK.split(text))


@given(AWKWARD)
def test_an_independent_reader_finds_the_text_that_was_written(text: str) -> None:
    from icalendar import Calendar as Read

    event = Event("a@example.org", f"x{text}x", STAMP, first_day=date(2017, 1, 1), last_day=date(2017, 1, 1))
    (read,) = Read.from_ical(calendar(event)).walk("VEVENT")
    assert str(read["SUMMARY"]) == plain(f"x{text}x")


@given(AWKWARD)
def test_folding_tears_no_character_and_no_escape(text: str) -> None:
    line = f"SUMMARY:{escaped(text)}"
    data = folded(line)
    physical = data.removesuffix(b"\r\n").split(b"\r\n ")
    assert "".join(part.decode() for part in physical) == line
    assert all(len(part) + (number > 0) <= 75 for number, part in enumerate(physical))
    assert all((len(part) - len(part.rstrip(b"\\"))) % 2 == 0 for part in physical)


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (lambda data: data.replace(b"\r\n", b"\n"), "control character"),
        (lambda data: data.replace(b"Applications", b"A" * 80), "octets"),
        (lambda data: data.replace(b"VERSION:2.0\r\n", b""), "VERSION"),
        (lambda data: data.replace(b"VERSION:2.0\r\n", b"VERSION:2.0\r\nMETHOD:PUBLISH\r\n"), "METHOD"),
        (lambda data: data.replace(b"SUMMARY:App", b"SUMMARY:a,b"), "not escaped"),
        (lambda data: data.replace(b"DTEND;VALUE=DATE:20170612", b"DTEND;VALUE=DATE:20170605"), "follow its start"),
        (lambda data: data.replace(b"UID:results", b"UID:interviews"), "twice"),
        (lambda data: data.replace(b"TZID:Europe/London", b"TZID:Europe/Paris"), "zones"),
        (lambda data: data.replace(b"END:VEVENT", b"BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT", 1), "alarm"),
        (lambda data: data.replace(b"Interviews", "ŵ".encode()[:1]), "inside a character"),
        (lambda data: data.replace(b"Interviews", b"Inter\\"), "inside an escape"),
        (lambda data: data.replace(b"DTSTAMP:19700101T000000Z", b"DTSTAMP:19700101T000000", 1), "UTC"),
    ],
)
def test_the_linter_finds_what_is_wrong(broken: Callable[[bytes], bytes], fault: str) -> None:
    data = calendar(*ALL, name="Key dates")
    assert any(fault in found for found in lint(broken(data)))
