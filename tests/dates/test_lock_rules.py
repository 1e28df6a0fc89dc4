"""Rules between what is published now and what was published before."""

from datetime import UTC, datetime

from prospectus.dates.lock_rules import LOCK_CODES, dates_stay, deadlines_stay, ids_stay, memory_is_fresh
from prospectus.dates.memory import Deadline, Memory, Present, PresentDate, remembered

PANEL = PresentDate("leaders/0/panel", "other", "Panel", "", "", "2017-05-23", "23 May 2017", derived=True)
MEETING = PresentDate("leaders/0/meeting", "other", "Meeting", "", "", "2017-05-23", "23 May 2017", derived=True)
DEADLINE = Deadline("leaders/0", "2017-04-24", "24 April 2017", "a1")
MEMORY = remembered(Memory(), Present((PANEL,), (DEADLINE,)), datetime(2017, 3, 1, tzinfo=UTC))


def test_nothing_changed_is_no_finding() -> None:
    present = Present((PANEL,), (DEADLINE,))
    assert [*ids_stay(MEMORY, present), *dates_stay(MEMORY, present), *deadlines_stay(MEMORY, present)] == []
    assert memory_is_fresh(MEMORY, present) is None


def test_changed_words_are_told_with_the_id_to_write() -> None:
    (finding,) = ids_stay(MEMORY, Present((MEETING,)))
    assert (finding.code, finding.id, finding.hint) == ("W-DATE-ID", "leaders/0/meeting", "write id: panel")
    assert list(dates_stay(MEMORY, Present((MEETING,)))) == []


def test_a_date_that_is_gone_is_told_with_its_words() -> None:
    (finding,) = dates_stay(MEMORY, Present())
    assert (finding.code, finding.id) == ("W-DATE-GONE", "leaders/0/panel")
    assert finding.message == "“Panel” (23 May 2017) was published, and is not there any more"


def test_a_date_is_told_to_be_gone_once() -> None:
    later = remembered(MEMORY, Present(), datetime(2017, 3, 2, tzinfo=UTC))
    assert list(dates_stay(later, Present())) == []


def test_a_changed_deadline_is_told_with_both_dates() -> None:
    now = Deadline("leaders/0", "2017-04-26", "26 April 2017", "a1")
    (finding,) = deadlines_stay(MEMORY, Present(deadlines=(now,)))
    assert finding.message == "the deadline was 24 April 2017 when it was published, and is 26 April 2017 now"
    (finding,) = deadlines_stay(
        MEMORY, Present(deadlines=(Deadline("leaders/0", "2017-04-24", "24 April 2017", "b2"),))
    )
    assert finding.message == "who can apply differs from what was published"


def test_a_stale_memory_says_what_to_run() -> None:
    finding = memory_is_fresh(MEMORY, Present((PANEL, MEETING), (DEADLINE,)))
    assert finding is not None
    assert (finding.code, finding.hint) == ("W-LOCK-STALE", "run: python build.py lock")
    assert "1 key date and" in finding.message


def test_every_code_is_explained_once() -> None:
    names = [code for code, _ in LOCK_CODES]
    assert len(set(names)) == len(names)
    assert all(sentence.endswith(".") for _, sentence in LOCK_CODES)
