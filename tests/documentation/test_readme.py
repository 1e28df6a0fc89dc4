"""The README and the page of commands say what is there."""

import ast
import re
from argparse import ArgumentParser, _SubParsersAction
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from prospectus.arguments import parser
from tests.examples import examples
from tests.pages.reading import read
from tests.sites import build

ROOT: Final = Path(__file__).resolve().parents[2]
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS_PAGE: Final = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
PROMISES: Final = re.findall(r"^\| (.+?) \| `(tests/[^`]+)::([^`]+)` \|$", README, re.MULTILINE)


def commands() -> dict[str, ArgumentParser]:
    (found,) = (action for action in parser()._actions if isinstance(action, _SubParsersAction))
    return dict(found.choices)


def options() -> list[tuple[str, str]]:
    return [
        (name, option)
        for name, command in commands().items()
        for action in command._actions
        for option in action.option_strings
        if option.startswith("--") and option != "--help"
    ]


def section(name: str) -> str:
    """What the page of commands says of one, and of all."""
    before, *parts = re.split(r"^## ", COMMANDS_PAGE, flags=re.MULTILINE)
    return before + "".join(part for part in parts if part.startswith(f"`{name}`"))


def test_the_first_commands_build_and_test() -> None:
    assert re.findall(r"^    (.*)$", README, re.MULTILINE)[:2] == ["make build", "make test"]


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_is_in_the_table(name: str) -> None:
    assert re.search(rf"^\| `{name}[` ]", README, re.MULTILINE)


def test_every_command_in_the_table_is_there() -> None:
    table = README.partition("## Commands")[2].partition("## ")[0]
    assert {row.split()[0] for row in re.findall(r"^\| `([^`]+)`", table, re.MULTILINE)} == set(commands())


@pytest.mark.parametrize(("name", "option"), options())
def test_every_option_is_explained(name: str, option: str) -> None:
    assert re.search(rf"`{option}\b", section(name))


def test_no_option_is_explained_that_is_not_there() -> None:
    explained = set(re.findall(r"`(--[a-z-]+)", COMMANDS_PAGE + README))
    assert explained <= {option for _, option in options()}


@pytest.mark.parametrize(("path", "name"), [(path, name) for _, path, name in PROMISES])
def test_every_promise_has_its_test(path: str, name: str) -> None:
    module = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    functions = {node.name for node in module.body if isinstance(node, ast.FunctionDef)}
    assigned = {ast.unparse(node.targets[0]) for node in module.body if isinstance(node, ast.Assign)}
    assert name in functions | assigned


def test_every_promise_is_one_sentence() -> None:
    assert PROMISES
    assert [words for words, _, _ in PROMISES if not re.fullmatch(r"[A-Z](?:[^.]|\.\d)*\.", words)] == []


def test_the_programme_of_five_minutes_builds_without_a_finding() -> None:
    files = {path.removeprefix("my-site/"): text for path, text in examples(README)}
    site = build(files, datetime(2028, 4, 1, tzinfo=UTC))
    assert site.findings == ()
    assert (
        "Applications close at midday UK time on Wednesday 26 April 2028"
        in read(site.page("/programmes/leaders/")).text
    )


def test_the_mistake_that_it_proposes_is_told() -> None:
    files = {path.removeprefix("my-site/"): text for path, text in examples(README)}
    wrong = {path: text.replace("26 April", "Tuesday 26 April") for path, text in files.items()}
    (finding,) = build(wrong).findings
    assert (finding.code, finding.hint[:31]) == ("E-WEEKDAY", "write: Wednesday 26 April 2028 ")
