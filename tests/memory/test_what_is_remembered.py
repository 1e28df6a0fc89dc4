"""What a site remembers of what it published, and what it makes of that."""

import json
from typing import Final
from xml.etree import ElementTree as ET

import pytest

from prospectus.dates.lock_file import PATH
from tests.memory.sites import head, locked
from tests.sites import build

LEADERS: Final = "content/programmes/leaders.md"
DATES: Final = "key_dates:\n  - closes: 24 April 2017\n  - what: Panel\n    when: 23 May 2017\n"
BEGUN: Final = locked({LEADERS: head("Leaders", DATES)}, "2017-03-01")


def edited(old: str, new: str) -> dict[str, str]:
    assert old in BEGUN[LEADERS]
    return BEGUN | {LEADERS: BEGUN[LEADERS].replace(old, new)}


def event(calendar: bytes, uid: str) -> list[str]:
    """The lines of the event with a UID."""
    lines = calendar.decode().replace("\r\n ", "").split("\r\n")
    start = lines.index(f"UID:{uid}@example.org")
    return lines[start : lines.index("END:VEVENT", start)]


def calendar(files: dict[str, str]) -> bytes:
    return build(files).files["key-dates.ics"]


def test_without_a_memory_an_event_has_no_history() -> None:
    lines = event(calendar({LEADERS: BEGUN[LEADERS]}), "closes.0.leaders")
    assert lines[1:3] == ["DTSTAMP:19700101T000000Z", "SEQUENCE:0"]


def test_a_memory_that_knows_everything_stays_as_it_is() -> None:
    assert locked(BEGUN, "2017-03-05") == BEGUN


def test_a_date_that_moves_counts_on_and_says_where_it_was() -> None:
    moved = locked(edited("24 April", "26 April"), "2017-03-10")
    lines = event(calendar(moved), "closes.0.leaders")
    assert lines[1:4] == ["DTSTAMP:20170310T000000Z", "LAST-MODIFIED:20170310T000000Z", "SEQUENCE:1"]
    assert "Moved from 24 April 2017" in build(moved).page("/programmes/leaders/")
    assert '"moved_from": "24 April 2017"' in build(moved).files["key-dates.json"].decode()


def test_a_date_keeps_its_identifier_when_its_words_change() -> None:
    renamed = edited("Panel", "Meeting of the panel")
    assert event(calendar(renamed), "panel.0.leaders")
    assert event(calendar(locked(renamed, "2017-03-10")), "panel.0.leaders")
    assert {each.code for each in build(renamed).findings if each.code == "W-DATE-ID"} == {"W-DATE-ID"}


@pytest.mark.parametrize("again", [False, True], ids=["before the memory knows", "after"])
def test_the_addresses_of_a_date_stay_when_its_words_change(again: bool) -> None:  # noqa: FBT001  # a case
    """Its calendar, its place on the page and its record keep the id under which it was published first."""
    renamed = edited("Panel", "Meeting of the panel")
    before, after = build(BEGUN), build(locked(renamed, "2017-03-10") if again else renamed)
    assert sorted(before.files) == sorted(after.files)
    own = after.files["programmes/leaders/key-dates/panel.ics"]
    assert b"SUMMARY:Meeting of the panel: Leaders" in own
    assert b"URL:https://example.org/programmes/leaders/#date-panel" in own
    page = after.page("/programmes/leaders/")
    assert 'id="date-panel"' in page
    assert 'href="key-dates/panel.ics"' in page
    assert "#date-panel" in after.page("/key-dates/")
    assert not any("meeting-of-the-panel" in after.page(address) for address in ("/key-dates/", "/programmes/leaders/"))
    (told,) = (each for each in json.loads(after.files["key-dates.json"])["key_dates"] if each["kind"] == "other")
    assert (told["id"], told["what"]) == ("panel", "Meeting of the panel")
    assert told["calendar"] == "https://example.org/programmes/leaders/key-dates/panel.ics"
    assert b"leaders/0/panel" in after.files["transitions.json"]
    assert b"meeting-of-the-panel" not in after.files["transitions.json"]


def test_without_a_memory_the_addresses_of_a_date_follow_its_words() -> None:
    renamed = {LEADERS: BEGUN[LEADERS].replace("Panel", "Meeting of the panel")}
    assert "programmes/leaders/key-dates/meeting-of-the-panel.ics" in build(renamed).files


def test_a_date_that_is_taken_out_stays_in_calendars_as_cancelled() -> None:
    without = locked(edited("  - what: Panel\n    when: 23 May 2017\n", ""), "2017-03-10")
    lines = event(calendar(without), "panel.0.leaders")
    assert "SUMMARY:Cancelled: Panel: Leaders" in lines
    assert "SEQUENCE:1" in lines
    assert "Panel" not in build(without).page("/programmes/leaders/")


def test_when_all_dates_are_taken_out_subscribers_are_still_told() -> None:
    without = locked(BEGUN | {LEADERS: head("Leaders")}, "2017-03-10")
    assert event(build(without).files["programmes/leaders/key-dates.ics"], "closes.0.leaders")


def test_nothing_is_told_of_a_programme_that_is_not_published() -> None:
    draft = locked(
        BEGUN | {LEADERS: head("Leaders", f"draft: yes\n{DATES}"), "content/programmes/b.md": head("B")}, "2017-03-10"
    )
    assert draft[PATH] != BEGUN[PATH]
    assert '"sequence":1' not in draft[PATH]
    assert not any(b"eaders" in data for data in build(draft).files.values())


def test_a_section_that_loses_its_page_leads_on() -> None:
    folder = "content/programmes/leaders"
    faqs = "faqs:\n  - question: Who pays?\n    answer: We do.\n"
    before = locked({f"{folder}/index.md": head("Leaders"), f"{folder}/faqs.yaml": faqs}, "2017-03-01")
    after = {f"{folder}/index.md": head("Leaders", faqs), PATH: before[PATH]}
    assert 'href="../#faqs"' in build(after).page("/programmes/leaders/faqs/")


def test_the_pages_of_a_programme_that_moves_go_with_it() -> None:
    faqs = "faqs:\n  - question: Who pays?\n    answer: We do.\n"
    old, new = "content/programmes/leaders", "content/programmes/followers"
    before = locked({f"{old}/index.md": head("Leaders"), f"{old}/faqs.yaml": faqs}, "2017-03-01")
    moved = head("Followers", "redirect_from: [/programmes/leaders/]\n")
    after = build({f"{new}/index.md": moved, f"{new}/faqs.yaml": faqs, PATH: before[PATH]})
    assert 'href="../../followers/faqs/"' in after.page("/programmes/leaders/faqs/")
    assert not any(each.code == "E-ADDRESS-GONE" for each in after.findings)


@pytest.mark.parametrize("broken", ["", "{", "<<<<<<< HEAD\n", "\x00\ufffd"])
def test_a_broken_memory_stops_nothing(broken: str) -> None:
    assert "key-dates.ics" in build(BEGUN | {PATH: broken}).files


def test_a_feed_tells_what_changed_about_dates_newest_first() -> None:
    assert "key-dates/feed.xml" not in build(BEGUN).files
    moved = locked(edited("24 April", "26 April"), "2017-03-10")
    again = locked(moved | {LEADERS: moved[LEADERS].replace("23 May 2017", "30 May 2017")}, "2017-03-20")
    feed = ET.fromstring(build(again).files["key-dates/feed.xml"])  # noqa: S314  # ours
    assert 'href="feed.xml"' in build(again).page("/key-dates/")
    titles = [each.text for each in feed.iter("{http://www.w3.org/2005/Atom}title")]
    assert titles[1:] == [
        "Leaders: Panel: 30 May 2017. Moved from 23 May 2017",
        "Leaders: Applications close: 26 April 2017. Moved from 24 April 2017",
    ]
