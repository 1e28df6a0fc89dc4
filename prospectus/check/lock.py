"""W-LOCK-STALE, W-LOCK-LINE, W-DATE-ID, W-DATE-GONE, W-DEADLINE-CHANGED, E-ADDRESS-GONE: what was published changed.

`prospectus.lock.json` remembers what was published. Where a site has none, nothing of this is told. After a change
that is meant, run `python build.py lock` and commit the file.

A date that does not take place stays, with `changed: cancelled`, so that calendars hear of it. A date whose words
change keeps the id by which calendars know it. Who relies on a deadline reads of a new one in the updates. An address
that was given up leads on (`redirect_from`), or is told to be `gone`.

FAIL W-LOCK-STALE prospectus.lock.json
    {
    "version": 1,
    "dates": {},
    "deadlines": {},
    "addresses": {}
    }
FAIL W-LOCK-STALE content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - interviews: 23 May 2017
    ---
FAIL W-LOCK-LINE prospectus.lock.json
    {
    "version": 1,
    "dates": {
    <<<<<<< HEAD
    },
    "deadlines": {},
    "addresses": {}
    }
FAIL W-DATE-ID prospectus.lock.json
    {
    "version": 1,
    "dates": {
    "leaders/0/panel": {"kind":"other","what":"Panel","sequence":0,"stamp":"2017-03-01T00:00:00Z","versions":[["2017-03-01T00:00:00Z","2017-05-23","23 May 2017",""]],"who_for":"","where":""}
    },
    "deadlines": {},
    "addresses": {
    "/programmes/leaders/": {"title":"Leaders"}
    }
    }
FAIL W-DATE-ID content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - what: Meeting of the panel
        when: 23 May 2017
    ---
FAIL W-DATE-GONE prospectus.lock.json
    {
    "version": 1,
    "dates": {
    "leaders/0/interviews": {"kind":"interviews","what":"Interviews","sequence":0,"stamp":"2017-03-01T00:00:00Z","versions":[["2017-03-01T00:00:00Z","2017-05-23","23 May 2017",""]],"who_for":"","where":""}
    },
    "deadlines": {},
    "addresses": {}
    }
FAIL W-DATE-GONE content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
FAIL W-DEADLINE-CHANGED prospectus.lock.json
    {
    "version": 1,
    "dates": {},
    "deadlines": {
    "leaders/0": {"when":"2017-04-24","text":"24 April 2017","eligibility":""}
    },
    "addresses": {}
    }
FAIL W-DEADLINE-CHANGED content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
    ---
FAIL E-ADDRESS-GONE prospectus.lock.json
    {
    "version": 1,
    "dates": {},
    "deadlines": {},
    "addresses": {
    "/programmes/followers/": {"title":"Followers"}
    }
    }
PASS prospectus.lock.json
    {
    "version": 1,
    "dates": {},
    "deadlines": {},
    "addresses": {
    "/programmes/leaders/": {"title":"Leaders"}
    }
    }
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    ---
"""  # noqa: E501  # a line of the memory is one line

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need, file
from prospectus.base.source import Source
from prospectus.check.finding import Finding
from prospectus.check.item import SITE, Item
from prospectus.dates import rules
from prospectus.dates.lock_file import PATH, read_memory
from prospectus.dates.lock_rules import dates_stay, deadlines_stay, ids_stay, memory_is_fresh
from prospectus.model.origin import Origin
from prospectus.model.programmes import edition, programme_ids, round_ids
from prospectus.plan.given_up import given_up
from prospectus.plan.memory import has_memory, known, present
from prospectus.plan.remembering import everything_known, everything_present

CODES: Final = (
    "W-LOCK-STALE",
    "W-LOCK-LINE",
    "W-DATE-ID",
    "W-DATE-GONE",
    "W-DEADLINE-CHANGED",
    "E-ADDRESS-GONE",
)


def check(need: Need, item: Item) -> Iterator[Finding]:
    """What is published now beside what is remembered; that the memory is old only where nothing else is to be told."""
    if item.kind != SITE or not need(has_memory):
        return
    told = [
        *_lines(need),
        *(finding for programme in need(programme_ids) for finding in _of_programme(need, programme)),
        *_addresses(need),
    ]
    yield from told
    stale = memory_is_fresh(need(everything_known), need(everything_present))
    if stale and not told:
        yield Finding(stale.code, stale.message, stale.hint, Origin(PATH), at="file")


def _lines(need: Need) -> Iterator[Finding]:
    """Lines that cannot be read."""
    data = need(file, PATH) or b""
    for each in read_memory(Source(PATH, data.decode("utf-8", "replace")))[1]:
        message = f"{each.message} (line {each.span.line})"
        yield Finding(each.code, message, each.hint, Origin(PATH), at="file")


def _of_programme(need: Need, programme: str) -> Iterator[Finding]:
    """What the rules say of a programme, at the date or the file that it is about."""
    before, now = need(known, programme), need(present, programme)
    for found in (*ids_stay(before, now), *dates_stay(before, now)):
        yield _placed(need, programme, found)
    for found in deadlines_stay(before, now):
        if not _is_told(need, programme, found.id):
            yield _placed(need, programme, found)


def _placed(need: Need, programme: str, found: rules.Finding) -> Finding:
    _, round_id, name = (*found.id.split("/", 2), "")[:3]
    shown = need(edition, programme, "")
    there = round_id in need(round_ids, programme) and round_id != shown.round
    whole = need(edition, programme, round_id) if there else shown
    closes = found.code == "W-DEADLINE-CHANGED"
    fitting = (
        each.origin
        for each in whole.key_dates
        if (each.kind in ("closes", "window") and each.who_for == name if closes else each.id == name)
    )
    origin = next(fitting, None)
    return Finding(found.code, found.message, found.hint, origin or whole.origin, at="start" if origin else "file")


def _is_told(need: Need, programme: str, subject: str) -> bool:
    """Whether an update says that a deadline changed: one since the memory last heard of the deadline."""
    round_id = subject.split("/")[1]
    shown = need(edition, programme, "")
    whole = need(edition, programme, round_id) if round_id in need(round_ids, programme) else shown
    heard = (each.stamp.date() for each in need(known, programme).dates if each.kind in ("closes", "window"))
    since = max(heard, default=None)
    return since is not None and any(each.on >= since for each in whole.updates)


def _addresses(need: Need) -> Iterator[Finding]:
    """Addresses at which there is nothing any more, not even a way on."""
    for address, title in need(given_up):
        message = f"“{title}” was published at {address}, and nothing answers there any more"
        hint = f"write redirect_from: [{address}] in the file that took its place, or gone: [{address}] in another file"
        yield Finding("E-ADDRESS-GONE", message, hint, Origin(PATH), at="file")
