"""What an applicant would notice between two states of a site."""

import json
import subprocess
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from prospectus.base.disk import MemoryDisk
from prospectus.check.noticed import Notice, notices, shown
from prospectus.commands import changes
from prospectus.commands.call import ERRORS_IN_CONTENT, GOOD, Call, WrongUseError
from tests.check.sites import CONFIG, ROOT, engine

PATH: Final = "content/programmes/leaders.md"
HEAD: Final = "---\ntitle: Leaders\nsummary: A year with the laboratories.\n"
DATES: Final = "key_dates:\n  - closes: 26 April 2017\n  - interviews: 23 May 2017\n    where: London\n"
WHO: Final = "who_can_apply:\n  essential:\n    - You work in England.\n"
UPDATE: Final = "updates:\n  - on: 3 April 2017\n    note: The closing date is now 3 May 2017.\n"


def since(before: str, after: str) -> list[Notice]:
    states = (shown(engine(MemoryDisk({"site_config.yaml": CONFIG, PATH: f"{HEAD}{x}---\n"}))) for x in (before, after))
    return list(notices(*states))


def sentences(before: str, after: str) -> list[str]:
    return [notice.sentence for notice in since(before, after)]


def test_nothing_is_noticed_where_nothing_changed() -> None:
    assert sentences(DATES + WHO, DATES + WHO) == []


def test_a_closing_date_that_moved() -> None:
    assert sentences(DATES, DATES.replace("26 April", "3 May")) == [
        "Closing date moved from 26 April to 3 May 2017.",
    ]


def test_a_date_in_another_year_keeps_its_year() -> None:
    assert sentences(DATES, DATES.replace("26 April 2017", "3 January 2018"))[0] == (
        "Closing date moved from 26 April 2017 to 3 January 2018."
    )


def test_dates_that_come_go_move_and_are_cancelled() -> None:
    assert sentences("", "key_dates:\n  - closes: 26 April 2017\n") == ["Closing date added: 26 April 2017."]
    assert sentences("key_dates:\n  - closes: 26 April 2017\n", "") == ["Closing date taken out: 26 April 2017."]
    assert sentences(DATES, DATES.replace("London", "Leeds")) == ["Interviews: now in Leeds (before: London)."]
    assert sentences(DATES, DATES + "    changed: cancelled\n") == ["Interviews: cancelled."]


def test_facts_and_eligibility() -> None:
    assert sentences("places: 4\n", "places: up to 6\n") == ["Places: up to 6 (before: 4)."]
    assert sentences(WHO, WHO.replace("England", "the UK")) == [
        "Who can apply, added: You work in the UK.",
        "Who can apply, taken out: You work in England.",
    ]


def test_a_deadline_that_changed_without_an_update_is_grave() -> None:
    moved = DATES.replace("26 April", "3 May")
    assert [notice.grave for notice in since(DATES, moved)] == [True]
    assert [notice.grave for notice in since(DATES, moved + UPDATE)] == [False]
    assert [notice.grave for notice in since(WHO, WHO.replace("England", "Wales"))] == [True, True]
    assert [notice.grave for notice in since(DATES, DATES.replace("London", "Leeds"))] == [False]


def call(site: Path, ref: str, form: str = "text", *, markdown: bool = False) -> Call:
    return Call(
        site=site,
        theme=ROOT,
        output=site / "public",
        as_of="",
        now=lambda: datetime(2017, 4, 20, tzinfo=UTC),
        format="json" if form == "json" else "text",
        terminal=False,
        cores=1,
        options=Namespace(since=ref, markdown=markdown),
    )


def site(folder: Path, fields: str) -> Path:
    (folder / "content" / "programmes").mkdir(parents=True, exist_ok=True)
    (folder / "site_config.yaml").write_text(CONFIG)
    (folder / PATH).write_text(f"{HEAD}{fields}---\n")
    return folder


def test_a_folder_that_was_published_is_an_earlier_state(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = site(tmp_path, "places: up to 6\n")
    (folder / "earlier").mkdir()
    told = {"id": "leaders", "title": "Leaders", "places": "4"}
    (folder / "earlier" / "programmes.json").write_text(json.dumps({"programmes": [told]}))
    assert changes.run(call(folder, str(folder / "earlier"))) == GOOD
    assert capsys.readouterr().out == "Leaders\n  Places: up to 6 (before: 4).\n"


def test_a_git_revision_is_an_earlier_state(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = site(tmp_path, DATES)
    git = ("git", "-C", str(folder), "-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "First")):
        subprocess.run([*git, *words], check=True, capture_output=True)
    site(folder, DATES.replace("26 April", "3 May"))
    assert changes.run(call(folder, "HEAD", markdown=True)) == ERRORS_IN_CONTENT
    told = capsys.readouterr()
    assert told.out == "### Leaders\n\n- Closing date moved from 26 April to 3 May 2017.\n"
    assert "No update tells of it" in told.err
    changes.run(call(folder, "HEAD", "json"))
    assert json.loads(capsys.readouterr().out)[0]["grave"] is True


@pytest.mark.parametrize("ref", ["nonsense", "--output=x", ""])
def test_what_is_no_earlier_state_is_wrong_use(tmp_path: Path, ref: str) -> None:
    with pytest.raises(WrongUseError):
        changes.run(call(site(tmp_path, ""), ref))
