"""What was taken out of the key dates stays in calendars, cancelled, as long as it lay ahead."""

from typing import Final

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
