"""What was published before, as far as the site remembers it, beside what is published now."""

import re
from bisect import bisect_left
from typing import Final

from msgspec.structs import replace

from prospectus.base.digest import digest, encode
from prospectus.base.need import Need, file
from prospectus.base.source import Source
from prospectus.config import config
from prospectus.dates.changes import kept_ids
from prospectus.dates.lock_file import PATH, read_memory
from prospectus.dates.machine import machine
from prospectus.dates.memory import Deadline, Memory, Present, PresentDate, RememberedDate, moved_from
from prospectus.model.key_date import KeyDate
from prospectus.model.programme import Programme
from prospectus.model.programmes import edition, round_ids
from prospectus.plan.dates import date_text
from prospectus.plan.entries import key_date
from prospectus.read.located import located
from prospectus.read.node import Entry, child

_SPACES: Final = re.compile("\u00a0")


def memory(need: Need) -> Memory:
    """Everything that is remembered; nothing where there is no file. Lines that cannot be read are left out."""
    data = need(file, PATH)
    return read_memory(Source(PATH, data.decode("utf-8", "replace")))[0] if data is not None else Memory()


def has_memory(need: Need) -> bool:
    """Whether the site remembers at all."""
    return need(file, PATH) is not None


def known(need: Need, programme: str) -> Memory:
    """What is remembered of the rounds of a programme that are published now."""
    whole = need(memory)
    here = tuple(f"{programme}/{each}" for each in _rounds(need, programme))
    dates = _slice(tuple(each.subject for each in whole.dates), programme)
    deadlines = _slice(tuple(each.subject for each in whole.deadlines), programme)
    return Memory(
        tuple(each for each in whole.dates[dates] if each.subject.rpartition("/")[0] in here),
        tuple(each for each in whole.deadlines[deadlines] if "/".join(each.subject.split("/", 2)[:2]) in here),
    )


def present(need: Need, programme: str) -> Present:
    """What is published of a programme now, each date under the id that is written, or is made from its words."""
    shown = need(edition, programme, "")
    editions = [shown, *(need(edition, programme, each) for each in need(round_ids, programme) if each != shown.round)]
    return Present(
        tuple(_present_date(need, each, dated) for each in editions for dated in each.key_dates),
        tuple(deadline for each in editions for deadline in _deadlines(need, each)),
    )


def kept(need: Need, programme: str) -> tuple[tuple[str, str], ...]:
    """Pairs of subjects, now and remembered, of dates whose words changed, and with them the ids made from these."""
    return kept_ids(need(known, programme), need(present, programme).dates)


def lasting(need: Need, programme: str) -> Present:
    """What is published of a programme now, each date under the id that it had from the first."""
    now, before = need(present, programme), dict(need(kept, programme))
    dates = (replace(each, subject=before.get(each.subject, each.subject)) for each in now.dates)
    return Present(tuple(dates), now.deadlines)


def remembered_date(need: Need, programme: str, round_id: str, date_id: str) -> RememberedDate | None:
    """What is remembered of a key date that is published; `None` where nothing is."""
    if not need(has_memory):
        return None
    subject = lasting_subject(need, programme, round_id, date_id)
    return next((each for each in need(known, programme).dates if each.subject == subject), None)


def lasting_subject(need: Need, programme: str, round_id: str, date_id: str) -> str:
    """`<programme>/<round or 0>/<date id>`, with the id under which the date was published first."""
    subject = f"{programme}/{need(edition, programme, round_id).round or '0'}/{date_id}"
    return dict(need(kept, programme)).get(subject, subject) if need(has_memory) else subject


def lasting_id(need: Need, programme: str, round_id: str, date_id: str) -> str:
    """The id under which a key date was published first: addresses hold it for ever, as calendars do."""
    if not need(has_memory):
        return date_id
    return lasting_subject(need, programme, round_id, date_id).rpartition("/")[2]


def moved_words(need: Need, programme: str, round_id: str, date_id: str) -> str:
    """The date that was announced before, in words: as an editor says, else as is remembered; empty for none."""
    dated = need(key_date, programme, round_id, date_id)
    if dated.moved_from:
        return date_text(need, dated.moved_from).text
    if not need(has_memory):
        return ""
    subject = lasting_subject(need, programme, round_id, date_id)
    now = next(each for each in need(lasting, programme).dates if each.subject == subject)
    return moved_from(remembered_date(need, programme, round_id, date_id), now)


def _rounds(need: Need, programme: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((need(edition, programme, "").round or "0", *need(round_ids, programme))))


def _slice(subjects: tuple[str, ...], programme: str) -> slice:
    """Where the subjects of a programme stand among all, which are sorted."""
    return slice(bisect_left(subjects, f"{programme}/"), bisect_left(subjects, f"{programme}0"))


def _present_date(need: Need, whole: Programme, dated: KeyDate) -> PresentDate:
    return PresentDate(
        subject=f"{whole.id}/{whole.round or '0'}/{dated.id}",
        kind=dated.kind,
        what=dated.what,
        who_for=dated.who_for,
        where=dated.where,
        when=machine(dated.when, need(config).timezone),
        text=_SPACES.sub(" ", date_text(need, dated.when).text),
        changed=dated.changed,
        derived=not _has_id(need, dated),
    )


def _has_id(need: Need, dated: KeyDate) -> bool:
    """Whether somebody wrote the id of a date."""
    node = need(located, dated.origin.file).front
    for key in (*dated.origin.keys, "id"):
        found = child(node, key) if node else None
        node = found.value if isinstance(found, Entry) else found
    return node is not None


def _deadlines(need: Need, whole: Programme) -> tuple[Deadline, ...]:
    """What those who apply rely on: of each way in the deadline, and who can apply."""
    subject, eligibility = f"{whole.id}/{whole.round or '0'}", _eligibility(whole)
    closing = [each for each in whole.key_dates if each.kind in ("closes", "window")]
    found = {each.who_for: each for each in closing}
    if not found:
        return (Deadline(subject, "", "", eligibility),) if eligibility else ()
    return tuple(
        Deadline(
            f"{subject}/{who_for}" if who_for else subject,
            machine(dated.when, need(config).timezone),
            _SPACES.sub(" ", date_text(need, dated.when).text),
            eligibility,
        )
        for who_for, dated in found.items()
    )


def _eligibility(whole: Programme) -> str:
    """The digest of the conditions, in their words; empty where there are none."""
    told = whole.who_can_apply
    if told is None:
        return ""
    lists = (told.essential, told.desirable, told.excluded)
    return digest(encode(tuple(tuple(each.text for each in texts) for texts in lists))).hex()[:16]
