"""`explain` prints the manual."""

import json
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest

from prospectus.check.manual import codes
from prospectus.commands import explain
from prospectus.commands.call import GOOD, Call, WrongUseError
from tests.check.sites import ROOT

CALL: Final = Call(
    site=ROOT,
    theme=ROOT,
    output=ROOT / "public",
    as_of="",
    now=lambda: datetime(2017, 4, 20, tzinfo=UTC),
    format="text",
    terminal=False,
    cores=1,
    options=Namespace(code="e-weekday"),
)


def test_a_code_has_a_page_whatever_its_capitals(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain.run(CALL) == GOOD
    page = capsys.readouterr().out
    assert page.startswith("E-WEEKDAY: the weekday does not belong to the date.\n")
    assert "\nFAIL content/programmes/leaders.md\n" in page
    assert "\nPASS content/programmes/leaders.md\n" in page


def test_without_a_code_every_finding_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain.run(replace(CALL, options=Namespace(code=None))) == GOOD
    told = capsys.readouterr().out
    assert [code for code in codes().all if f"{code}:" not in told and f"{code}," not in told] == []


def test_as_json_it_is_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain.run(replace(CALL, format="json")) == GOOD
    assert json.loads(capsys.readouterr().out)[0]["codes"] == ["E-WEEKDAY"]


def test_a_code_that_is_not_there_is_wrong_use() -> None:
    with pytest.raises(WrongUseError, match="Did you mean E-WEEKDAY"):
        explain.run(replace(CALL, options=Namespace(code="E-WEEKDY")))
