"""iCalendar, written byte for byte as RFC 5545 and RFC 7986 ask.

Two equal calendars are equal bytes: nothing is taken from a clock or a locale. There is no METHOD (these are published
calendars, not invitations), no alarm and no RDATE; every event is TRANSPARENT, for a date is no appointment.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from prospectus.dates import zones
from prospectus.dates.vtimezone import vtimezone

PRODUCT: Final = "-//Prospectus//Key dates//EN"
BEGIN: Final = f"BEGIN:VCALENDAR\r\nPRODID:{PRODUCT}\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n".encode()
END: Final = b"END:VCALENDAR\r\n"
LONGEST: Final = 75  # octets in a line, without its CRLF
BREAK: Final = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
NOT_TEXT: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\ud800-\udfff]")


class Event(Struct, frozen=True):
    """One event, as days or as instants.

    An all-day event has `first_day` and `last_day`, both included. A timed one has `start` and perhaps `end`, aware
    instants; without an end it is a moment. `stamp` and `last_modified` are aware instants. Texts are plain; line
    breaks in them are kept. `status` is empty where neither CONFIRMED nor TENTATIVE would be true.
    """

    uid: str
    summary: str
    stamp: datetime
    first_day: date | None = None
    last_day: date | None = None
    start: datetime | None = None
    end: datetime | None = None
    description: str = ""
    location: str = ""
    url: str = ""
    status: str = "CONFIRMED"
    sequence: int = 0
    last_modified: datetime | None = None


class Written(Struct, frozen=True):
    """An event as it stands in a calendar, in octets.

    `utc` is how it stands where its zone is not described; empty where that is the same. `years` are those of its
    moments, in the zone.
    """

    octets: bytes
    utc: bytes = b""
    years: tuple[int, ...] = ()


class Calendar(Struct, frozen=True):
    """Events in the order in which they are written, at least one; and in a feed, what tells subscribers about it.

    `name` is empty in a calendar of a single event, which is downloaded once and never refreshed. `refresh` is an
    RFC 5545 duration. `zone` is the IANA name of the zone in which the events are written.
    """

    events: tuple[Written, ...]
    zone: str = "Europe/London"
    name: str = ""
    source: str = ""
    refresh: str = "PT12H"


def icalendar(calendar: Calendar) -> bytes:
    """The calendar as a file: UTF-8, CRLF after every line, no line longer than 75 octets."""
    years = [year for event in calendar.events for year in event.years]
    rules = _rules(calendar.zone, min(years), max(years)) if years else b""
    events = (event.octets if rules or not event.utc else event.utc for event in calendar.events)
    return b"".join((BEGIN, _folded(_feed(calendar)), rules, *events, END))


def written(event: Event, zone: str) -> Written:
    """An event with its times in a zone. It is written once, for all calendars that hold it."""
    moments = [moment for moment in (event.start, event.end) if moment]
    octets = _folded(_event(event, zone))
    if not moments or zone == "UTC":
        return Written(octets)
    years = tuple(moment.astimezone(zones.zone(zone)).year for moment in moments)
    return Written(octets, _folded(_event(event, "UTC")), years)


def escaped(text: str) -> str:
    """Text as an RFC 5545 TEXT value: one line, its special characters escaped, control characters left out."""
    broken = text if text.isprintable() else BREAK.sub("\n", text)
    whole = broken.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return whole if whole.isprintable() else NOT_TEXT.sub("", whole)


def folded(line: str) -> bytes:
    """A content line in octets, folded so that no character and no escape is torn, with its CRLF."""
    octets = line.encode()
    if len(octets) <= LONGEST:
        return octets + b"\r\n"
    pieces: list[bytes] = []
    start, room = 0, LONGEST
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # noqa: PLR2004  # how UTF-8 marks what continues a character
            end -= 1
        backslashes = end - start - len(octets[start:end].rstrip(b"\\"))
        end -= backslashes % 2
        pieces.append(octets[start:end])
        start, room = end, LONGEST - 1
    return b"\r\n ".join((*pieces, octets[start:])) + b"\r\n"


def _folded(lines: Iterable[str]) -> bytes:
    return b"".join(map(folded, lines))


def _feed(calendar: Calendar) -> Iterator[str]:
    """What tells subscribers about a calendar; nothing where it has no name."""
    if not calendar.name:
        return
    yield from (f"NAME:{escaped(calendar.name)}", f"X-WR-CALNAME:{escaped(calendar.name)}")
    if calendar.source:
        yield f"SOURCE;VALUE=URI:{_uri(calendar.source)}"
    yield from (f"REFRESH-INTERVAL;VALUE=DURATION:{calendar.refresh}", f"X-PUBLISHED-TTL:{calendar.refresh}")


@cache
def _rules(zone: str, first: int, last: int) -> bytes:
    """A zone from one year to another, both included; nothing where rules cannot express it."""
    return _folded(vtimezone(zone, first, last) or ())


def _event(event: Event, zone: str) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{escaped(event.uid)}", f"DTSTAMP:{_utc(event.stamp)}")
    if event.last_modified:
        yield f"LAST-MODIFIED:{_utc(event.last_modified)}"
    yield f"SEQUENCE:{event.sequence}"
    yield from _when(event, zone)
    yield f"SUMMARY:{escaped(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{escaped(event.description)}"
    if event.location:
        yield f"LOCATION:{escaped(event.location)}"
    if event.url:
        yield f"URL:{_uri(event.url)}"
    if event.status:
        yield f"STATUS:{event.status}"
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")


def _when(event: Event, zone: str) -> Iterator[str]:
    if event.first_day and event.last_day:
        yield f"DTSTART;VALUE=DATE:{_basic(event.first_day)}"
        yield f"DTEND;VALUE=DATE:{_basic(event.last_day + timedelta(days=1))}"
    if event.start:
        yield f"DTSTART{_moment(event.start, zone)}"
    if event.end:
        yield f"DTEND{_moment(event.end, zone)}"


def _moment(instant: datetime, zone: str) -> str:
    """Parameters and value of an instant in a zone."""
    if zone == "UTC":
        return f":{_utc(instant)}"
    return f";TZID={zone}:{_basic(instant.astimezone(zones.zone(zone)))}"


@lru_cache(4096)
def _utc(instant: datetime) -> str:
    return f"{_basic(instant.astimezone(UTC))}Z"


def _basic(when: date | datetime) -> str:
    """A day, or a local time to the second, in the basic format of ISO 8601."""
    text = when.replace(tzinfo=None).isoformat(timespec="seconds") if isinstance(when, datetime) else when.isoformat()
    return text.replace("-", "").replace(":", "")


def _uri(address: str) -> str:
    """An address as a URI value, which has no escapes: what could end the line is left out."""
    return address if address.isprintable() else NOT_TEXT.sub("", BREAK.sub("", address))
