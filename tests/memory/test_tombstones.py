"""What was taken out of the key dates stays in calendars, cancelled, as long as it lay ahead."""

from typing import Final

import pytest

from prospectus.dates.lock_file import PATH
from tests.icalendar_linter import lint
from tests.memory.sites import head, locked
from tests.render.test_icalendar import READERS
from tests.sites import build

LEADERS: Final = "content/programmes/leaders.md"
OWN: Final = "programmes/leaders/key-dates/interviews.ics"
BODY: Final = "content/organisations/body.md"
CALENDARS: Final = ("key-dates.ics", "programmes/leaders/key-dates.ics", "organisations/body/key-dates.ics", OWN)


def site(when: str) -> dict[str, str]:
    dates = f"key_dates:\n  - interviews: {when}\n" if when else ""
    return {LEADERS: head("Leaders", f"run_by: body\n{dates}"), BODY: "---\nname: A body\n---\n"}


def after(*whens: str, began: int = 1) -> dict[str, bytes]:
    """The files of a site whose date read so, one after the other, and was remembered each time, a day apart."""
    files = site(whens[0])
    for number, when in enumerate(whens):
        files = locked({**files, **site(when)}, f"2017-05-{began + number:02}")
    return build(files).files


def summaries(data: bytes) -> dict[str, tuple[str, str, str]]:
    """UID, and of its event the day, what it says, and how often it changed."""
    events = data.decode().replace("\r\n ", "").split("BEGIN:VEVENT\r\n")[1:]
    told = [dict(line.split(":", 1) for line in each.split("\r\n") if ":" in line) for each in events]
    return {
        each["UID"].removesuffix(".0.leaders@example.org"): (
            each["DTSTART;VALUE=DATE"],
            each["SUMMARY"].removesuffix(": Leaders"),
            each["SEQUENCE"],
        )
        for each in told
    }


def test_a_day_that_is_taken_out_of_several_is_cancelled_in_every_calendar_of_the_date() -> None:
    files = after("12, 13 and 19 May 2017", "12 and 13 May 2017")
    for path in CALENDARS:
        assert summaries(files[path]) == {
            "interviews": ("20170512", "Interviews", "1"),
            "interviews_2": ("20170513", "Interviews", "1"),
            "interviews_3": ("20170519", "Cancelled: Interviews", "1"),
        }


def test_the_days_that_stay_are_never_told_to_be_cancelled() -> None:
    told = summaries(after("12, 13 and 19 May 2017", "13 and 19 May 2017")[OWN])
    assert {(day, what) for day, what, _ in told.values()} == {
        ("20170512", "Cancelled: Interviews"),
        ("20170513", "Interviews"),
        ("20170519", "Interviews"),
    }


def test_a_part_and_then_the_whole_are_taken_out() -> None:
    told = summaries(after("12, 13 and 19 May 2017", "12 and 13 May 2017", "")["key-dates.ics"])
    assert told == {
        "interviews": ("20170512", "Cancelled: Interviews", "2"),
        "interviews_2": ("20170513", "Cancelled: Interviews", "2"),
        "interviews_3": ("20170519", "Cancelled: Interviews", "2"),
    }


def test_what_had_taken_place_when_it_was_taken_out_is_not_cancelled() -> None:
    told = summaries(after("12, 13 and 19 May 2017", "", began=14)["key-dates.ics"])
    assert told == {"interviews_3": ("20170519", "Cancelled: Interviews", "1")}
    assert "key-dates.ics" not in after("12 and 13 May 2017", "", began=20)


def test_a_day_that_comes_back_is_cancelled_no_more() -> None:
    told = summaries(after("12, 13 and 19 May 2017", "12 May 2017", "12, 13 and 19 May 2017")[OWN])
    assert {what for _, what, _ in told.values()} == {"Interviews"}


def test_a_date_that_comes_back_is_no_tombstone_before_the_memory_knows() -> None:
    files = locked(locked(site("12 May 2017"), "2017-05-01") | site(""), "2017-05-02") | site("12 May 2017")
    assert [what for _, what, _ in summaries(build(files).files["key-dates.ics"]).values()] == ["Interviews"]
    assert build(files).files["key-dates.ics"].count(b"BEGIN:VEVENT") == 1


def listed(*days: int) -> dict[str, str]:
    """A site whose days have places, so that each is a date of its own."""
    items = "".join(f"      - when: {day} May 2017\n        where: Room {day}\n" for day in days)
    dates = f"run_by: body\nkey_dates:\n  - kind: interviews\n    when:\n{items}"
    return {**site(""), LEADERS: head("Leaders", dates)}


@pytest.mark.parametrize("again", [False, True], ids=["before the memory knows", "after"])
def test_of_days_that_are_dates_of_their_own_the_others_keep_their_identifiers(again: bool) -> None:  # noqa: FBT001
    """Their numbers count them in the list; the identifiers stay with the days."""
    known = locked(listed(12, 13, 19), "2017-05-01")
    files = known | listed(10, 13, 19, 26)
    built = build(locked(files, "2017-05-02") if again else files)
    told = summaries(built.files["programmes/leaders/key-dates.ics"])
    assert {uid: day for uid, (day, _, _) in told.items()} == {
        "interviews": "20170510",
        "interviews-2": "20170513",
        "interviews-3": "20170519",
        "interviews-4": "20170526",
    }
    assert "Moved from 13" not in built.page("/programmes/leaders/")
    assert not any(each.code == "W-DATE-ID" for each in built.findings)


def test_a_day_that_is_a_date_of_its_own_is_cancelled_and_no_other() -> None:
    known = locked(listed(12, 13, 19), "2017-05-01") | listed(13, 19)
    (finding,) = (each for each in build(known).findings if each.code == "W-DATE-GONE")
    assert "(12 May 2017)" in finding.message
    built = build(locked(known, "2017-05-02"))
    assert summaries(built.files["key-dates.ics"]) == {
        "interviews-2": ("20170513", "Interviews", "0"),
        "interviews-3": ("20170519", "Interviews", "0"),
        "interviews": ("20170512", "Cancelled: Interviews", "1"),
    }
    assert "Moved from" not in built.page("/programmes/leaders/")
    assert "programmes/leaders/key-dates/interviews-3.ics" in built.files


def test_every_reader_finds_the_same_events() -> None:
    files = after("12, 13 and 19 May 2017, 10am to 4pm", "13 May 2017, 10am to 4pm")
    for path in CALENDARS:
        assert lint(files[path]) == []
        read = [reader(files[path]) for reader in READERS]
        assert sorted(read[0]) == [f"interviews{number}.0.leaders@example.org" for number in ("", "_2", "_3")]
        assert all(each == read[0] for each in read)


def test_the_memory_stays_as_it_is_while_a_cancelled_part_is_told() -> None:
    files = locked(locked(site("12 and 13 May 2017"), "2017-05-01") | site("12 May 2017"), "2017-05-02")
    assert locked(files, "2017-05-09")[PATH] == files[PATH]
