"""Findings as people, programs and workflows read them."""

import json
import unicodedata
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.base.diagnostics import Diagnostic, Fix, Span
from prospectus.report import Format, report, safe

FILE: Final = "content/programmes/leaders/key-dates.yaml"
LINE: Final = "  when: Tuesday 26 April 2017"
WEEKDAY: Final = Diagnostic(
    "E-WEEKDAY",
    "error",
    FILE,
    Span(7, 9, 7, 16),
    "26 April 2017 is a Wednesday",
    "write: Wednesday 26 April 2017   (or leave the weekday out)",
    Fix(Span(7, 9, 7, 16), "Wednesday"),
)


def told(finding: Diagnostic, form: Format = "text", line: str = LINE, *, colour: bool = False) -> str:
    return report([finding], form, lambda _file, _number: line, colour=colour)


def hidden(text: str) -> list[str]:
    return [each for each in text if unicodedata.category(each)[0] == "C" or unicodedata.category(each) in ("Zl", "Zp")]


def test_text_shows_the_line_with_a_mark_and_what_to_write() -> None:
    assert told(WEEKDAY) == (
        f"{FILE}:7:9  E-WEEKDAY\n"
        "  7 |   when: Tuesday 26 April 2017\n"
        "    |         ^^^^^^^ 26 April 2017 is a Wednesday\n"
        "  write: Wednesday 26 April 2017   (or leave the weekday out)\n"
    )


def test_colour_adds_nothing_but_colour() -> None:
    coloured = told(WEEKDAY, colour=True)
    assert "\x1b[31m" in coloured
    for sequence in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m"):
        coloured = coloured.replace(sequence, "")
    assert coloured == told(WEEKDAY)


def test_the_mark_stands_below_wide_characters_and_accents() -> None:
    line = "場所 cafe\u0301 wrong"
    start = line.index("wrong") + 1
    shown = told(Diagnostic("E-X", "error", FILE, Span(1, start, 1, start + 5), "m", "h"), line=line).split("\n")
    assert shown[2].index("^") == len("  1 | ") + 2 * 2 + len(" cafe ")


def test_a_long_line_is_shown_around_the_mark() -> None:
    line = "a" * 500 + "wrong" + "b" * 500
    shown = told(Diagnostic("E-X", "error", FILE, Span(1, 501, 1, 506), "m", "h"), line=line).split("\n")
    assert shown[1][shown[2].index("^") :].startswith("wrong")
    assert len(shown[1]) < 200


def test_json_is_a_list_with_every_field() -> None:
    (finding,) = json.loads(told(WEEKDAY, "json"))
    place = {"line": 7, "column": 9, "end_line": 7, "end_column": 16}
    assert finding == {
        "code": "E-WEEKDAY",
        "severity": "error",
        "file": FILE,
        **place,
        "message": WEEKDAY.message,
        "hint": WEEKDAY.hint,
        "fix": {**place, "text": "Wednesday"},
    }


def test_json_of_nothing_is_an_empty_list() -> None:
    assert report([], "json", lambda _file, _number: "") == "[]\n"


def test_json_holds_what_no_encoding_can_write() -> None:
    finding = Diagnostic("E-FILE-NAME", "error", "content/\udc80.md", Span(), "m", "h")
    text = told(finding, "json").encode().decode()
    assert json.loads(text)[0]["file"] == "content/\udc80.md"


def test_an_annotation_names_the_place() -> None:
    assert told(WEEKDAY, "github").startswith(
        f"::error file={FILE},line=7,endLine=7,col=9,endColumn=16,title=E-WEEKDAY::"
    )


@pytest.mark.parametrize("form", ["text", "github"])
@given(text=st.text(max_size=60))
def test_no_content_becomes_a_command(form: Format, text: str) -> None:
    finding = Diagnostic("E-X", "error", f"content/{text}.md", Span(1, 1, 1, 2), text, text)
    lines = told(finding, form, line=text.replace("\n", " ")).split("\n")
    commands = [line for line in lines if line.lstrip().startswith("::")]
    assert len(commands) == (form == "github")
    assert "##[" not in "".join(lines)
    assert not hidden("".join(lines))


@given(st.text())
def test_safe_text_is_text_that_controls_nothing(text: str) -> None:
    assert not hidden(safe(text))
