"""Every example of the documentation is true."""

import re
from pathlib import Path
from typing import get_args

import pytest

from prospectus.dates.extent import precision
from prospectus.dates.grammar import read
from prospectus.dates.problems import CODES
from prospectus.dates.value import Certainty, Kind, Precision
from prospectus.dates.wording import said

TEXT = (Path(__file__).parents[2] / "docs" / "dates.md").read_text(encoding="utf-8")


def table(*headings: str) -> list[tuple[str, ...]]:
    """The rows of every table with these headings, without the marks of code."""
    found: list[tuple[str, ...]] = []
    head = f"| {' | '.join(headings)} |"
    for block in re.split(r"\n{2,}", TEXT):
        lines = block.splitlines()
        if lines and lines[0] == head:
            found += [tuple(cell.strip().strip("`") for cell in line[1:-1].split("|")) for line in lines[2:]]
    return found


@pytest.mark.parametrize(("text", "words"), table("Write", "It reads"))
def test_a_form_reads_as_documented(text: str, words: str) -> None:
    reading = read(text)
    assert reading.when is not None
    assert reading.problems == ()
    assert said(reading.when) == words


@pytest.mark.parametrize(("text", "write"), table("You wrote", "Write"))
def test_a_variant_is_put_right_as_documented(text: str, write: str) -> None:
    reading = read(text)
    assert reading.when is not None
    assert {problem.write for problem in reading.problems} == {write}


@pytest.mark.parametrize(("text", "code", "write"), table("You wrote", "Code", "Write, for example"))
def test_a_text_is_refused_as_documented(text: str, code: str, write: str) -> None:
    reading = read(text)
    assert reading.when is None
    assert (reading.problems[0].code, reading.problems[0].write) == (code, write)


@pytest.mark.parametrize(("kind", "text"), table("kind", "Example"))
def test_a_kind_has_its_example(kind: str, text: str) -> None:
    when = read(text).when
    assert when is not None
    assert when.kind == kind


@pytest.mark.parametrize(("name", "text"), table("precision", "Example"))
def test_a_precision_has_its_example(name: str, text: str) -> None:
    when = read(text).when
    assert when is not None
    assert precision(when) == name


@pytest.mark.parametrize(("name", "text"), table("certainty", "Example"))
def test_a_certainty_has_its_example(name: str, text: str) -> None:
    when = read(text).when
    assert when is not None
    assert when.certainty == name


def test_everything_that_can_be_answered_is_documented() -> None:
    assert tuple(kind for kind, _ in table("kind", "Example")) == get_args(Kind)
    assert tuple(name for name, _ in table("precision", "Example")) == get_args(Precision)
    assert tuple(name for name, _ in table("certainty", "Example")) == get_args(Certainty)
    assert {code: said for code, said in table("Code", "What it stands for")} == dict(CODES)  # noqa: C416
    assert len(table("Write", "It reads")) > 60
