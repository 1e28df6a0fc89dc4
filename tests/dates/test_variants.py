"""Variants that have one meaning are understood, and a note says how the house writes them."""

import pytest

from prospectus.dates.grammar import read

VARIANTS = (
    ("26th April 2017", "26 April 2017"),
    ("the 26th of April 2017", "26 April 2017"),
    ("26 april 2017", "26 April 2017"),
    ("26 APRIL 2017", "26 April 2017"),
    ("26 Apr. 2017", "26 April 2017"),
    ("26 April, 2017", "26 April 2017"),
    ("26  April   2017", "26 April 2017"),
    ("26April 2017", "26 April 2017"),
    ("Wed 26 Apr 2017", "Wednesday 26 April 2017"),
    ("Wednesday, 26 April 2017", "Wednesday 26 April 2017"),
    ("April 26, 2017", "26 April 2017"),
    ("Wednesday, April 26th, 2017", "Wednesday 26 April 2017"),
    ("26/04/2017", "26 April 2017"),
    ("26.04.2017", "26 April 2017"),
    ("04/26/2017", "26 April 2017"),
    ("5/5/2017", "5 May 2017"),
    ("2017/04/26", "26 April 2017"),
    ("on 26 April 2017", "26 April 2017"),
    ("12-16 June 2017", "12 to 16 June 2017"),
    ("12–16 June 2017", "12 to 16 June 2017"),
    ("12 – 16 June 2017", "12 to 16 June 2017"),
    ("12 June until 3 July 2017", "12 June to 3 July 2017"),
    ("12 June 2017 to 3 July", "12 June 2017 to 3 July 2017"),
    ("December 2017 to January", "December 2017 to January 2018"),
    ("26 April 2017 (noon)", "26 April 2017 (midday)"),
    ("26 April 2017, 12 noon", "26 April 2017, midday"),
    ("12:00 on 26 April 2017", "midday on 26 April 2017"),
    ("5.30pm on 9 June 2017", "5:30pm on 9 June 2017"),
    ("5:00pm on 9 June 2017", "5pm on 9 June 2017"),
    ("5 p.m. on 9 June 2017", "5pm on 9 June 2017"),
    ("5 PM on 9 June 2017", "5pm on 9 June 2017"),
    ("17:30 on 9 June 2017", "5:30pm on 9 June 2017"),
    ("17.30 on 9 June 2017", "5:30pm on 9 June 2017"),
    ("09:00 on 9 June 2017", "9am on 9 June 2017"),
    ("5pm, 9 June 2017", "5pm on 9 June 2017"),
    ("6 June 2017, 10 to 11am", "6 June 2017, 10am to 11am"),
    ("6 June 2017, 11 to 1pm", "6 June 2017, 11am to 1pm"),
    ("6 June 2017, 10am-4pm", "6 June 2017, 10am to 4pm"),
    ("w/c 5 June 2017", "week commencing 5 June 2017"),
    ("week beginning 5 June 2017", "week commencing 5 June 2017"),
    ("5 Oct 2017", "5 October 2017"),
    ("5 Sept 2017", "5 September 2017"),
    ("October/November 2014", "October to November 2014"),
    ("23, 24 May 2017", "23 and 24 May 2017"),
    ("13, 20, and 27 June 2017", "13, 20 and 27 June 2017"),
    ("23 & 24 May 2017", "23 and 24 May 2017"),
    ("24 and 23 May 2017", "23 and 24 May 2017"),
    ("mid-May 2017", "mid May 2017"),
    ("start of May 2017", "early May 2017"),
    ("2018 Q2", "Q2 2018"),
    ("1 September 2017 onwards", "from 1 September 2017"),
    ("no earlier than 1 May 2017", "from 1 May 2017"),
    ("on or after 1 May 2017", "from 1 May 2017"),
    ("beginning of May 2017", "early May 2017"),
    ("early in May 2017", "early May 2017"),
    ("2017-06", "June 2017"),
    ("q2 2018", "Q2 2018"),
    ("fall 2018", "autumn 2018"),
    ("winter 2018/19", "winter 2018 to 2019"),
    ("academic year 2017/18", "academic year 2017 to 2018"),
    ("academic year 2017-2018", "academic year 2017 to 2018"),
    ("June 2017 TBC", "June 2017 (to be confirmed)"),
    ("June 2017, provisional", "June 2017 (provisional)"),
    ("TBC", "to be confirmed"),
    ("tba", "to be announced"),
    ("all year round", "open all year"),
    ("open until filled", "until places are filled"),
    ("till 10 December 2026", "by 10 December 2026"),
)


@pytest.mark.parametrize(("text", "write"), VARIANTS)
def test_a_variant_is_understood_and_normalised(text: str, write: str) -> None:
    reading = read(text)
    assert reading.when is not None
    assert {problem.code for problem in reading.problems} == {"N-DATE-STYLE"}
    assert {problem.write for problem in reading.problems} == {write}
    assert all(problem.severity == "note" and problem.fixable for problem in reading.problems)
    assert read(write).when == reading.when
    assert read(write).problems == ()


def test_a_note_stands_at_its_place() -> None:
    """Every slip has its own offsets; all carry the same whole text."""
    text = "26th Apr 2017 (noon)"
    reading = read(text)
    assert [text[note.start : note.end] for note in reading.problems] == ["26th", "Apr", "noon"]
    assert {note.write for note in reading.problems} == {"26 April 2017 (midday)"}


def test_no_break_spaces_are_spaces() -> None:
    assert read("26\N{NO-BREAK SPACE}April\N{NO-BREAK SPACE}2017") == read("26 April 2017")
