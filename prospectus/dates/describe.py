"""What a text means, told to an editor or to a program."""

import json
from datetime import datetime
from typing import Final

from prospectus.base.words.en import ENGLISH
from prospectus.base.words.table import Words
from prospectus.dates.extent import extent, in_calendar, precision
from prospectus.dates.grammar import read
from prospectus.dates.machine import machine
from prospectus.dates.problems import Problem
from prospectus.dates.seasons import PLAIN, Calendar
from prospectus.dates.value import Reading, When
from prospectus.dates.wording import display
from prospectus.dates.zones import known
from prospectus.dates.zones import zone as zone_of

_WIDTH: Final = 12


def reading_of(
    text: str, *, year: int | None = None, zone: str = "Europe/London", calendar: Calendar = PLAIN
) -> Reading:
    """What `read` says; a zone that is not known is an error like any other."""
    if not known(zone):
        message = f"there is no time zone “{zone}”: write a name such as Europe/London"
        return Reading(None, (Problem("E-ZONE-UNKNOWN", "error", 0, 0, message),))
    return read(text, year=year, zone=zone, calendar=calendar)


def described(
    text: str,
    *,
    year: int | None = None,
    zone: str = "Europe/London",
    calendar: Calendar = PLAIN,
    words: Words = ENGLISH,
) -> str:
    """What a text means, as one JSON object.

    `text, kind, display, machine, start, end, precision, certainty, in_calendar`; or `text` and an `error` of
    `code, message, write`. Instants are ISO 8601 with the offset of the zone; `end` is exclusive.
    """
    reading = reading_of(text, year=year, zone=zone, calendar=calendar)
    if reading.when is None:
        first = _first_error(reading)
        error = {"code": first.code, "message": first.message, "write": first.write}
        return json.dumps({"text": text, "error": error}, ensure_ascii=False, indent=2)
    when = reading.when
    start, end = _edges(when, zone)
    answer = {
        "text": text,
        "kind": when.kind,
        "display": display(when, words),
        "machine": machine(when, zone),
        "start": start and start.isoformat(),
        "end": end and end.isoformat(),
        "precision": precision(when),
        "certainty": when.certainty,
        "in_calendar": in_calendar(when),
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def explained(
    text: str,
    *,
    year: int | None = None,
    zone: str = "Europe/London",
    calendar: Calendar = PLAIN,
    words: Words = ENGLISH,
) -> str:
    """What a text means, in lines for a terminal: the same facts as `described`, and the notes on style."""
    reading = reading_of(text, year=year, zone=zone, calendar=calendar)
    if reading.when is None:
        return "\n".join(_marked(text, problem) for problem in reading.problems if problem.severity == "error")
    when = reading.when
    start, end = _edges(when, zone)
    rows = [
        ("reads", display(when, words)),
        ("kind", when.kind),
        ("starts", _instant(start)),
        ("ends", "at the same moment" if start and start == end else _instant(end)),
        ("precision", precision(when)),
        ("certainty", when.certainty),
        ("calendar", "yes" if in_calendar(when) else "no, it is not fixed to a week or finer"),
        ("machine", machine(when, zone)),
    ]
    rows += [("note", f"{note.message} (write: {note.write})") for note in reading.problems]
    return "\n".join((text, *(f"  {name:<{_WIDTH}}{said}" for name, said in rows)))


def _first_error(reading: Reading) -> Problem:
    return next(problem for problem in reading.problems if problem.severity == "error")


def _edges(when: When, zone: str) -> tuple[datetime | None, datetime | None]:
    found = extent(when, zone)
    start, end = (edge and edge.astimezone(zone_of(zone)) for edge in (found.start, found.end))
    return start, end


def _instant(at: datetime | None) -> str:
    return "not fixed" if at is None else at.strftime("%Y-%m-%d %H:%M %z")


def _marked(text: str, problem: Problem) -> str:
    line = " ".join(text.split("\n"))
    mark = " " * problem.start + "^" * max(1, problem.end - problem.start)
    lines = [problem.code, f"  {line}", f"  {mark} {problem.message}"]
    if problem.write:
        other = f"   ({problem.otherwise})" if problem.otherwise else ""
        lines.append(f"  write: {problem.write}{other}")
    return "\n".join(lines)
