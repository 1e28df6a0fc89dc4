"""What CONTRIBUTING.md names is there, and is as it says."""

import importlib
import inspect
import re
from dataclasses import is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from prospectus.arguments import parser
from prospectus.check import CHECKS
from prospectus.model.kinds import KINDS
from prospectus.plan.view import VIEWS
from prospectus.render import FORMATS

ROOT: Final = Path(__file__).resolve().parents[2]
GUIDE: Final = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
NAMED: Final = sorted(set(re.findall(r"`([A-Za-z_.]+(?:/[\w.-]*)+)`", GUIDE)))
TO_BE_WRITTEN: Final = re.compile(r"/(?:test_)?xs?\.(?:py|html)$")


def parameters(function: object) -> list[str]:
    assert callable(function)
    return [name.lstrip("_") for name in inspect.signature(function).parameters]


@pytest.mark.parametrize("path", [path for path in NAMED if not TO_BE_WRITTEN.search(path)])
def test_every_path_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path).exists()


@pytest.mark.parametrize("path", [path for path in NAMED if TO_BE_WRITTEN.search(path)])
def test_a_file_to_be_written_has_its_folder_and_is_not_there(path: str) -> None:
    assert (ROOT / path).parent.is_dir()
    assert not (ROOT / path).exists()


@pytest.mark.parametrize(
    ("name", "module"), re.findall(r"`([A-Z]+)` in `(prospectus/[\w/]+)\.py`", GUIDE.replace("\n   ", " "))
)
def test_every_tuple_stands_where_the_guide_says(name: str, module: str) -> None:
    found = getattr(importlib.import_module(module.replace("/", ".").removesuffix(".__init__")), name)
    assert len(found) > 1


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.rpartition(".")[2])
def test_a_check_is_a_file_with_its_manual_page(check: ModuleType) -> None:
    assert parameters(check.check) == ["need", "item"]
    assert check.CODES[0] in (check.__doc__ or "")
    assert re.search(r"^FAIL", check.__doc__ or "", re.MULTILINE)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.FORMAT)
def test_a_format_is_a_file_with_its_outputs_and_how_they_are_made(form: ModuleType) -> None:
    assert parameters(form.outputs) == ["need"]
    assert parameters(form.render) == ["need", "output"]


def test_every_template_of_a_page_has_its_question_and_no_other() -> None:
    templates = {path.stem for path in (ROOT / "templates" / "pages").glob("*.html")}
    assert set(VIEWS) == templates


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_content_type_is_a_frozen_dataclass(kind: object) -> None:
    module, name = kind.module, kind.type  # type: ignore[attr-defined]  # a Kind
    assert is_dataclass(getattr(importlib.import_module(f"prospectus.model.{module}"), name))


def test_a_command_is_a_file_with_one_function() -> None:
    (commands,) = (action.choices for action in parser()._actions if action.choices)
    for name in commands:
        assert parameters(importlib.import_module(f"prospectus.commands.{name}").run) == ["call"]
