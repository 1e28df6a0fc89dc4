"""`prospectus.lock.json`: the memory as a file. One line for each date, deadline and address, so that merges survive.

What is written is JSON. It is read line by line: a comma too many or too few, or a line that a merge left twice, does
no harm, and a line that cannot be read is told and skipped.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Final

import msgspec
from msgspec import Struct

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.source import Source
from prospectus.dates.memory import Address, Deadline, Memory, RememberedDate, Version

PATH: Final = "prospectus.lock.json"
FORMAT: Final = 1

_SECTION: Final = re.compile(r'\s*"(dates|deadlines|addresses)"\s*:\s*\{\s*\}?\s*,?\s*')
_ENTRY: Final = re.compile(r'\s*("(?:[^"\\]|\\.)*")\s*:\s*(\{.*\})\s*,?\s*')
_REST: Final = re.compile(r'\s*[{}]*\s*,?\s*|\s*"version"\s*:\s*1\s*,?\s*')


class _Date(Struct, frozen=True):
    kind: str
    what: str
    sequence: int
    stamp: datetime
    versions: tuple[tuple[datetime, str, str, str], ...]
    who_for: str = ""
    where: str = ""


class _Deadline(Struct, frozen=True):
    when: str
    text: str
    eligibility: str = ""


class _Address(Struct, frozen=True):
    title: str = ""


def written(memory: Memory) -> str:
    """The text of the file. Equal memories are equal texts."""
    sections = (
        ("dates", ((date.subject, _date(date)) for date in memory.dates)),
        ("deadlines", ((each.subject, _Deadline(each.when, each.text, each.eligibility)) for each in memory.deadlines)),
        ("addresses", ((each.address, _Address(each.title)) for each in memory.addresses)),
    )
    parts = ",\n".join(_section(name, entries) for name, entries in sections)
    return f'{{\n"version": {FORMAT},\n{parts}\n}}\n'


def read_memory(source: Source) -> tuple[Memory, tuple[Diagnostic, ...]]:
    """The memory in a file, and a finding for every line that cannot be read."""
    dates: dict[str, RememberedDate] = {}
    deadlines: dict[str, Deadline] = {}
    addresses: dict[str, Address] = {}
    faulty: list[int] = []
    for number, section, name, text in _entries(source):
        try:
            key = msgspec.json.decode(name, type=str)
            if section == "dates":
                date = _remembered(key, text)
                dates[key] = max(dates.get(key, date), date, key=lambda each: (each.sequence, each.stamp))
            elif section == "deadlines":
                told = msgspec.json.decode(text, type=_Deadline)
                deadlines[key] = Deadline(key, told.when, told.text, told.eligibility)
            elif section == "addresses":
                addresses[key] = Address(key, msgspec.json.decode(text, type=_Address).title)
            else:
                faulty.append(number)
        except (msgspec.DecodeError, ValueError):
            faulty.append(number)
    memory = Memory(
        tuple(dates[key] for key in sorted(dates)),
        tuple(deadlines[key] for key in sorted(deadlines)),
        tuple(addresses[key] for key in sorted(addresses)),
    )
    return memory, tuple(_unreadable(source, number) for number in faulty)


def _entries(source: Source) -> Iterator[tuple[int, str, str, str]]:
    """Number, section, key and value of each entry; a line that is none has no section."""
    section = ""
    for number, line in enumerate(source.text.split("\n"), start=1):
        head, entry = _SECTION.fullmatch(line), _ENTRY.fullmatch(line)
        if head:
            section = head[1]
        elif entry:
            yield number, section, entry[1], entry[2]
        elif not _REST.fullmatch(line):
            yield number, "", '""', ""


def _remembered(subject: str, text: str) -> RememberedDate:
    """A date from its line. `ValueError` where an instant has no offset or there is no version."""
    told = msgspec.json.decode(text, type=_Date)
    versions = tuple(Version(_utc(at), when, words, changed) for at, when, words, changed in told.versions)
    if not versions:
        raise ValueError(subject)
    return RememberedDate(
        subject, told.kind, told.what, told.who_for, told.where, told.sequence, _utc(told.stamp), versions
    )


def _utc(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError(instant)
    return instant.astimezone(UTC)


def _date(date: RememberedDate) -> _Date:
    versions = tuple((version.at, version.when, version.text, version.changed) for version in date.versions)
    return _Date(date.kind, date.what, date.sequence, date.stamp, versions, date.who_for, date.where)


def _section(name: str, entries: Iterable[tuple[str, _Date | _Deadline | _Address]]) -> str:
    lines = ",\n".join(f"{_json(key)}: {_json(value)}" for key, value in entries)
    return f'"{name}": {{\n{lines}\n}}' if lines else f'"{name}": {{}}'


def _json(value: str | _Date | _Deadline | _Address) -> str:
    return msgspec.json.encode(value).decode()


def _unreadable(source: Source, number: int) -> Diagnostic:
    line = source.line(number)
    merge = line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||"))
    message = "a merge left its marks here" if merge else "this line of the memory cannot be read, and is skipped"
    hint = "delete this line, then run: python build.py lock" if merge else "run: python build.py lock"
    span = Span(number, 1, number, len(line) + 1)
    return Diagnostic("W-LOCK-LINE", "warning", source.path, span, message, hint)
