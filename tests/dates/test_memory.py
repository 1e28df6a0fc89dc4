"""What a site remembers of its dates, and the file in which it stands."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from prospectus.base.source import Source
from prospectus.dates.changes import (
    changed_deadlines,
    date_changes,
    is_stale,
    kept_ids,
    taken_out,
)
from prospectus.dates.lock_file import PATH, read_memory, written
from prospectus.dates.memory import (
    Address,
    Deadline,
    Memory,
    Present,
    PresentDate,
    find,
    moved_from,
    remembered,
    revision,
)

MARCH = datetime(2017, 3, 1, 9, 30, tzinfo=UTC)
APRIL = datetime(2017, 4, 1, tzinfo=UTC)
MAY = datetime(2017, 5, 1, tzinfo=UTC)

CLOSES = PresentDate("leaders/2017/closes", "closes", "Applications close", "", "", "2017-04-24", "24 April 2017")
MOVED = replace(CLOSES, when="2017-04-26", text="26 April 2017")
PANEL = PresentDate(
    "leaders/2017/panel", "other", "Panel", "Hospitals", "London", "2017-05-23", "23 May 2017", derived=True
)


def after(*steps: tuple[datetime, tuple[PresentDate, ...]]) -> Memory:
    """The memory after each of these was published and remembered."""
    memory = Memory()
    for now, dates in steps:
        memory = remembered(memory, Present(dates), now)
    return memory


def read(text: str) -> tuple[Memory, int]:
    memory, findings = read_memory(Source(PATH, text))
    return memory, len(findings)


def test_what_is_new_is_remembered_as_its_first_version() -> None:
    date = find(after((MARCH, (CLOSES,))), CLOSES.subject)
    assert revision(date).sequence == 0
    assert revision(date).changed_at == MARCH


def test_nothing_new_is_the_same_memory() -> None:
    memory = after((MARCH, (CLOSES, PANEL)))
    assert remembered(memory, Present((PANEL, CLOSES)), APRIL) == memory
    assert not is_stale(memory, Present((PANEL, CLOSES)))


@pytest.mark.parametrize(
    ("changed", "sequence"),
    [
        (MOVED, 1),
        (replace(CLOSES, changed="cancelled"), 1),
        (replace(CLOSES, where="Online"), 1),
        (replace(CLOSES, what="Deadline"), 0),
        (replace(CLOSES, who_for="Hospitals"), 0),
    ],
)
def test_the_sequence_counts_what_matters_to_a_calendar(changed: PresentDate, sequence: int) -> None:
    memory = after((MARCH, (CLOSES,)))
    assert is_stale(memory, Present((changed,)))
    found = revision(find(remembered(memory, Present((changed,)), APRIL), CLOSES.subject))
    assert (found.sequence, found.changed_at) == (sequence, APRIL)


def test_other_words_for_the_same_date_are_no_change() -> None:
    memory = after((MARCH, (CLOSES,)))
    assert not is_stale(memory, Present((replace(CLOSES, text="Monday 24 April 2017"),)))


def test_a_date_that_is_taken_out_keeps_its_count_and_comes_back() -> None:
    memory = after((MARCH, (CLOSES,)), (APRIL, ()))
    gone = find(memory, CLOSES.subject)
    assert gone is not None
    assert gone.gone
    assert remembered(memory, Present(), MAY) == memory
    back = find(remembered(memory, Present((CLOSES,)), MAY), CLOSES.subject)
    assert back is not None
    assert (back.gone, back.sequence, len(back.versions)) == (False, 2, 3)


def test_a_date_says_where_it_was_moved_from() -> None:
    date = find(after((MARCH, (CLOSES,)), (APRIL, (MOVED,))), CLOSES.subject)
    assert moved_from(date, MOVED) == "24 April 2017"
    assert moved_from(None, MOVED) == ""


def test_a_date_that_moved_since_the_memory_was_written_says_so_too() -> None:
    assert moved_from(find(after((MARCH, (CLOSES,))), CLOSES.subject), MOVED) == "24 April 2017"


@pytest.mark.parametrize("before", ["XXXX", "2017-04-26?", "../..", "P8W"])
def test_to_be_fixed_is_not_to_be_moved(before: str) -> None:
    earlier = replace(CLOSES, when=before, text="something else")
    assert moved_from(find(after((MARCH, (earlier,)), (APRIL, (MOVED,))), CLOSES.subject), MOVED) == ""


def test_addresses_are_never_forgotten_and_deadlines_are_those_of_now() -> None:
    leaders, early = Address("/programmes/leaders/", "Leaders"), Address("/programmes/early/", "Early adopters")
    was = Deadline("leaders/2017", "2017-04-24", "24 April 2017")
    memory = remembered(Memory(), Present(deadlines=(was,), addresses=(leaders, early)), MARCH)
    memory = remembered(memory, Present(addresses=(replace(leaders, title="Leaders in Science"),)), APRIL)
    assert [(each.address, each.title) for each in memory.addresses] == [
        ("/programmes/early/", "Early adopters"),
        ("/programmes/leaders/", "Leaders in Science"),
    ]
    assert memory.deadlines == ()


def test_a_deadline_or_eligibility_that_differs_is_found() -> None:
    was = Deadline("leaders/2017", "2017-04-24", "24 April 2017", "a1")
    memory = Memory(deadlines=(was,))
    assert changed_deadlines(memory, (replace(was, text="Monday 24 April 2017"),)) == ()
    for now in (replace(was, when="2017-04-26"), replace(was, eligibility="b2")):
        assert changed_deadlines(memory, (now, Deadline("early/0", "", ""))) == ((was, now),)


def test_an_id_outlives_a_change_of_words() -> None:
    memory = after((MARCH, (CLOSES, PANEL)))
    renamed = replace(PANEL, subject="leaders/2017/interview-panel", what="Interview panel")
    assert kept_ids(memory, (CLOSES, renamed)) == (("leaders/2017/interview-panel", "leaders/2017/panel"),)


def test_an_id_outlives_a_change_of_words_and_of_the_date() -> None:
    memory = after((MARCH, (CLOSES, PANEL)))
    renamed = replace(PANEL, subject="leaders/2017/meeting", what="Meeting", when="2017-05-30", text="30 May 2017")
    assert kept_ids(memory, (CLOSES, renamed)) == (("leaders/2017/meeting", "leaders/2017/panel"),)


@pytest.mark.parametrize(
    "other",
    [
        replace(PANEL, subject="leaders/2017/visit", derived=False),
        replace(PANEL, subject="leaders/2018/visit"),
        replace(PANEL, subject="leaders/2017/visit", kind="event"),
        replace(PANEL, subject="leaders/2017/visit", when="2017-06-01", who_for="Universities"),
    ],
)
def test_an_id_that_was_written_or_belongs_to_another_date_is_not_kept(other: PresentDate) -> None:
    memory = after((MARCH, (PANEL,)))
    assert kept_ids(memory, (other,)) == ()
    assert [date.subject for date in taken_out(memory, (other,))] == [PANEL.subject]


def test_an_id_is_not_kept_where_two_dates_could_be_meant() -> None:
    memory = after((MARCH, (PANEL,)))
    one, two = (replace(PANEL, subject=f"leaders/2017/{name}") for name in ("visit", "talk"))
    assert kept_ids(memory, (one, two)) == ()


def test_changes_are_told_newest_first_and_the_beginning_is_none() -> None:
    confirmed = replace(PANEL, when="2017-05-24", text="24 May 2017")
    provisional = replace(confirmed, when="2017-05-24?", text="24 May 2017 (provisional)")
    cancelled = replace(MOVED, changed="cancelled")
    memory = after(
        (MARCH, (CLOSES,)),
        (APRIL, (MOVED, provisional)),
        (MAY, (cancelled, confirmed)),
        (MAY + timedelta(days=1), (cancelled,)),
        (MAY + timedelta(days=2), (cancelled, confirmed)),
    )
    told = [(change.kind, change.before, change.after) for change in date_changes(memory)]
    assert told == [
        ("restored", "", "24 May 2017"),
        ("removed", "24 May 2017", ""),
        ("cancelled", "26 April 2017", "26 April 2017"),
        ("confirmed", "24 May 2017 (provisional)", "24 May 2017"),
        ("moved", "24 April 2017", "26 April 2017"),
        ("added", "", "24 May 2017 (provisional)"),
    ]


WHOLE = remembered(
    after((MARCH, (CLOSES, PANEL)), (APRIL, (MOVED, PANEL))),
    Present(
        (MOVED, PANEL),
        (Deadline("leaders/2017", "2017-04-26", "26 April 2017", "a1"), Deadline("leaders/2017/Ŵ “x”", "", "")),
        (Address("/", "Home"), Address("/about/", 'About "us"')),
    ),
    MAY,
)


def test_the_file_is_json_with_a_line_for_each_thing() -> None:
    text = written(WHOLE)
    assert json.loads(text)["version"] == 1
    for subject in ("leaders/2017/closes", "leaders/2017/panel", "leaders/2017", "/", "/about/"):
        assert sum(line.startswith(f'"{subject}": ') for line in text.split("\n")) == 1


def test_the_file_is_read_as_it_was_written() -> None:
    assert read(written(WHOLE)) == (WHOLE, 0)
    assert read(written(Memory())) == (Memory(), 0)
    assert read("") == (Memory(), 0)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_survive_the_file(subject: str, text: str) -> None:
    date = PresentDate(f"a/0/{subject}", "other", text, text, text, "2017-05-23", f"x{text}")
    memory = remembered(Memory(), Present((date,), (Deadline(subject, text, text),), (Address(text, text),)), MARCH)
    assert read(written(memory)) == (memory, 0)


@given(st.text(max_size=200))
def test_no_file_however_broken_raises(text: str) -> None:
    read(text)
    read(written(WHOLE).replace("closes", text))


def test_a_merge_that_kept_both_sides_keeps_the_later_version() -> None:
    before, later = written(after((MARCH, (CLOSES,)))), written(after((MARCH, (CLOSES,)), (APRIL, (MOVED,))))
    lines = before.split("\n")
    (mine,) = (line for line in later.split("\n") if line.startswith('"leaders/2017/closes"'))
    for merged in ([*lines[:3], mine, *lines[3:]], [*lines[:4], mine, *lines[4:]]):
        memory, faults = read("\n".join(merged))
        assert faults == 0
        assert memory == after((MARCH, (CLOSES,)), (APRIL, (MOVED,)))


@pytest.mark.parametrize(
    "line",
    [
        "<<<<<<< HEAD",
        '"leaders/2017/closes": {"kind": 3}',
        '"leaders/2017/closes": {"kind":"closes","what":"x","sequence":0,"stamp":"2017-03-01T09:30:00","versions":[]}',
        '"leaders/2017/closes": {broken}',
        "something else",
    ],
)
def test_a_line_that_cannot_be_read_is_told_and_skipped(line: str) -> None:
    lines = written(WHOLE).split("\n")
    memory, findings = read_memory(Source(PATH, "\n".join([*lines[:3], line, *lines[3:]])))
    assert memory == WHOLE
    assert [(each.code, each.file, each.span.line) for each in findings] == [("W-LOCK-LINE", PATH, 4)]
