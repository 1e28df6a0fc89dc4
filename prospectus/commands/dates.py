"""`dates`: print the key dates of the site, with the status of its programmes."""

import sys
from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap
from typing import Final

from prospectus.base.need import Need
from prospectus.commands.asked import asked
from prospectus.commands.call import GOOD, Call
from prospectus.config import config
from prospectus.dates import zones
from prospectus.dates.passing import passing
from prospectus.dates.steps import current
from prospectus.model.programmes import programme_ids
from prospectus.plan.agenda import lies_behind
from prospectus.plan.entries import Entry, entries, key_date
from prospectus.plan.hub import programme_title
from prospectus.plan.published_date import PublishedDate, published_date
from prospectus.plan.status import published_status
from prospectus.plan.words import words

WIDTH: Final = 80
_DATE: Final = 30


def run(call: Call) -> int:
    """Print the agenda: what is ahead, or with `--all` everything."""
    need = asked(call)
    if call.format == "json":
        sys.stdout.write(_json(need))
    else:
        text = "\n".join(_lines(need, behind=call.options.all))
        sys.stdout.write(text.replace("\u00a0", " ") + "\n")
    return GOOD


def _json(need: Need) -> str:
    import msgspec

    told = {
        "programmes": [
            {"id": each, "title": programme_title(need, each), "status": published_status(need, each)}
            for each in need(programme_ids)
        ],
        "key_dates": [
            {**msgspec.to_builtins(_published(need, entry)), "passed": _passed(need, entry)} for entry in need(entries)
        ],
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n"


def _lines(need: Need, *, behind: bool) -> Iterator[str]:
    yield from _statuses(need)
    shown = [entry for entry in need(entries) if behind or not lies_behind(_passed(need, entry))]
    hidden = len(need(entries)) - len(shown)
    for month, group in groupby(shown, key=lambda entry: _month(need, entry)):
        yield from ("", month, "-" * len(month))
        for entry in group:
            yield from _date(need, entry)
    if not shown:
        yield from ("", words(need).interface.no_date_ahead)
    if hidden:
        yield from ("", f"{hidden} earlier {'date' if hidden == 1 else 'dates'}: build.py dates --all")


def _statuses(need: Need) -> Iterator[str]:
    """What can be done now, programme by programme."""
    for programme in need(programme_ids):
        yield from _wrapped(programme_title(need, programme), 0)
        for line in published_status(need, programme):
            told = f"{line.label}. {line.sentence}" + (f" ({line.who_for})" if line.who_for else "")
            yield from _wrapped(told, 2)


def _date(need: Need, entry: Entry) -> Iterator[str]:
    """A date on the left, and what happens on the right."""
    told = _published(need, entry)
    facts = (told.programme_title, told.who_for, told.where, told.changed and f"({told.changed})")
    left = wrap(told.when.replace("\u00a0", " "), _DATE - 2)
    right = wrap(told.what, WIDTH - _DATE) + wrap(", ".join(each for each in facts if each), WIDTH - _DATE)
    for place in range(max(len(left), len(right))):
        first = left[place] if place < len(left) else ""
        second = right[place] if place < len(right) else ""
        yield f"{first:<{_DATE}}{second}".rstrip()


def _wrapped(text: str, indent: int) -> list[str]:
    before = " " * indent
    return wrap(text.replace("\u00a0", " "), WIDTH, initial_indent=before, subsequent_indent=before)


def _published(need: Need, entry: Entry) -> PublishedDate:
    return need(published_date, entry.programme, entry.round, entry.id)


def _passed(need: Need, entry: Entry) -> str:
    name = need(config).timezone
    zone = name if zones.known(name) else "Europe/London"
    return current(need, passing(need(key_date, entry.programme, entry.round, entry.id).when, zone))


def _month(need: Need, entry: Entry) -> str:
    table = words(need)
    if entry.first is None:
        return table.interface.to_be_confirmed
    return f"{table.dates.months[entry.first.month - 1]} {entry.first.year}"
