"""Corrections change the characters concerned and nothing else."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.base.diagnostics import Fix, Span
from prospectus.base.source import Source
from prospectus.check.fixing import difference, mended
from prospectus.commands import check
from prospectus.commands.call import ERRORS_IN_CONTENT, GOOD, Call, WrongUseError
from tests.check.sites import CONFIG, ROOT

PAGE: Final = (
    "---\r\ntitle: About\r\n# a comment\r\n---\r\nWe meet at 12 noon on 26th April 2017, and on 3rd May 2017.\r\n"
)
RIGHT: Final = PAGE.replace("12 noon on 26th", "midday on 26").replace("3rd May", "3 May")


def site(folder: Path, page: str = PAGE) -> Path:
    (folder / "content" / "pages").mkdir(parents=True)
    (folder / "site_config.yaml").write_text(CONFIG)
    about = folder / "content" / "pages" / "about.md"
    about.write_bytes(page.encode())
    return about


def call(folder: Path, **options: object) -> Call:
    chosen = {"fix": False, "diff": False, "strict": False, "base_url": None, "links": None, "jobs": 1, **options}
    return Call(
        site=folder,
        theme=ROOT,
        output=folder / "public",
        as_of="",
        now=lambda: datetime(2017, 4, 20, tzinfo=UTC),
        format="text",
        terminal=False,
        cores=1,
        options=Namespace(**chosen),
    )


def test_fixing_leaves_the_rest_of_a_file_byte_for_byte(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    about = site(tmp_path)
    assert check.run(call(tmp_path, fix=True)) == GOOD
    assert about.read_bytes() == RIGHT.encode()
    assert "Mended 1 file." in capsys.readouterr().err


def test_a_difference_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    about = site(tmp_path)
    assert check.run(call(tmp_path, fix=True, diff=True)) == GOOD
    assert about.read_bytes() == PAGE.encode()
    told = capsys.readouterr().out
    assert "-We meet at 12 noon on 26th April 2017" in told
    assert "+We meet at midday on 26 April 2017" in told


def test_what_has_several_right_answers_is_left_alone(tmp_path: Path) -> None:
    page = "---\ntitle: About\n---\nWe meet on 05/06/2017 or on Tuesday 26 April 2017.\n"
    about = site(tmp_path, page)
    assert check.run(call(tmp_path, fix=True)) == GOOD
    assert about.read_text() == page


def test_an_error_that_stays_is_told(tmp_path: Path) -> None:
    site(tmp_path, PAGE.replace("title: About", "titel: About"))
    assert check.run(call(tmp_path, fix=True)) == ERRORS_IN_CONTENT


def test_a_difference_alone_is_wrong_use(tmp_path: Path) -> None:
    site(tmp_path)
    with pytest.raises(WrongUseError):
        check.run(call(tmp_path, diff=True))


def test_corrections_at_the_start_of_a_file_with_a_mark() -> None:
    assert mended("\ufeffab".encode(), [Fix(Span(1, 1, 1, 2), "X")]) == "\ufeffXb".encode()


def test_of_two_corrections_that_overlap_the_first_is_made() -> None:
    assert mended(b"abcdef", [Fix(Span(1, 1, 1, 4), "X"), Fix(Span(1, 3, 1, 6), "Y")]) == b"Xdef"


def test_what_is_no_text_stays_as_it_is() -> None:
    assert mended(b"\xff\xfe", [Fix(Span(1, 1, 1, 2), "X")]) == b"\xff\xfe"


def test_a_correction_past_the_end_changes_nothing() -> None:
    assert mended(b"ab\n", [Fix(Span(9, 1, 9, 2), "X")]) == b"ab\n"


@given(st.text(st.sampled_from("ab\r\né"), max_size=40), st.data())
def test_a_correction_replaces_the_stretch_that_its_span_names(text: str, data: st.DataObject) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    start = data.draw(st.integers(0, len(plain)))
    end = data.draw(st.integers(start, len(plain)))
    span = Source("", plain).span(start, end)
    got = mended(text.encode(), [Fix(span, "X")]).decode()
    assert got.replace("\r\n", "\n").replace("\r", "\n") == plain[:start] + "X" + plain[end:]


def test_a_difference_of_nothing_is_empty() -> None:
    assert difference("a.md", b"a\n", b"a\n") == ""
