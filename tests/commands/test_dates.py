"""The agenda in the terminal."""

import json
from pathlib import Path

import pytest

from prospectus.cli import main

CONFIG = "name: Site\norganisation: A body\nbase_url: https://example.org/\nlanguage: en\ncontact: a@example.org\n"
LEADERS = """---
title: Leaders
summary: A year.
apply: https://example.org/apply
key_dates:
  - opens: 1 March 2017
  - closes: 26 April 2017 (midday)
  - results: to be confirmed
---
"""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "site_config.yaml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "content" / "programmes").mkdir(parents=True)
    (tmp_path / "content" / "programmes" / "leaders.md").write_text(LEADERS, encoding="utf-8")
    return str(tmp_path)


def test_what_is_ahead_is_printed_month_by_month_with_the_status(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dates", "--site", folder, "--as-of", "2017-04-01"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Leaders",
        "  Open. Applications close at midday UK time on Wednesday 26 April 2017",
        "",
        "April 2017",
        "----------",
        "midday UK time on 26 April    Applications close",
        "2017                          Leaders",
        "",
        "Date to be confirmed",
        "--------------------",
        "Date to be confirmed          Results",
        "                              Leaders",
        "",
        "1 earlier date: build.py dates --all",
    ]


def test_with_all_the_dates_behind_are_printed_too(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["dates", "--site", folder, "--as-of", "2017-04-01", "--all"])
    assert "March 2017" in capsys.readouterr().out


def test_programs_get_every_date_and_whether_it_has_passed(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["dates", "--site", folder, "--as-of", "2017-04-26T12:00", "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert [(each["id"], each["passed"]) for each in told["key_dates"]] == [
        ("opens", "yes"),
        ("closes", "yes"),
        ("results", "maybe"),
    ]
    assert told["programmes"][0]["status"][0]["state"] == "choosing"
