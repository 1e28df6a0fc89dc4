"""What a text means as a date, for editors and for programs."""

import json

import pytest

from prospectus.cli import main


def test_a_date_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["when", "26 April 2017 (midday)"]) == 0
    assert "midday on 26 April 2017" in capsys.readouterr().out


def test_the_same_as_json_with_the_offset_of_a_zone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["when", "26 April (midday)", "--year", "2017", "--zone", "Africa/Cairo", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["start"], told["end"]) == ("2017-04-26T12:00:00+02:00", "2017-04-26T12:00:00+02:00")


@pytest.mark.parametrize("text", ["05/06/2017", "12pm on 3 May 2017", "31 April 2017", ""])
def test_what_means_nothing_has_exit_code_1(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["when", text, "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told.keys() == {"text", "error"}
    assert told["error"].keys() == {"code", "message", "write"}
