"""One schema: the types that read the files, the JSON Schemas and the table of fields say the same."""

import json
from pathlib import Path

import pytest

from prospectus.model.field_table import reference
from prospectus.model.files import WrittenFile, written_files
from prospectus.model.json_schema import DRAFT, json_schema, keys
from prospectus.model.kinds import KINDS, SECTIONS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("path", "text"), reference(), ids=lambda value: value if "\n" not in value else "")
def test_what_is_generated_is_up_to_date(path: str, text: str) -> None:
    """`python docs/reference.py` writes it anew."""
    assert (ROOT / path).read_text(encoding="utf-8") == text


@pytest.mark.parametrize("file", written_files(), ids=lambda file: file.name)
def test_a_schema_has_the_keys_of_its_type_and_a_description_for_each(file: WrittenFile) -> None:
    schema = json.loads(json.dumps(json_schema(file)))
    assert schema["$schema"] == DRAFT
    assert {name for name in schema["properties"] if "-" not in name} == set(keys(file))
    assert schema["additionalProperties"] is False
    everything = [schema, *(part for part in schema["definitions"].values() if "properties" in part)]
    assert [
        name for part in everything for name, field in part["properties"].items() if not field.get("description")
    ] == []


def test_every_kind_and_every_section_has_a_schema() -> None:
    paths = {file.path for file in written_files()}
    assert all(any(path.startswith(kind.folder) for path in paths) for kind in KINDS)
    assert all(any(f"/{section.name}." in path for path in paths) for section in SECTIONS)


def test_what_the_program_fills_in_is_in_no_schema() -> None:
    for file in written_files():
        assert not {"origin", "own_pages", "introductions"} & set(json_schema(file)["properties"])


SHIPPED = sorted((*ROOT.glob("content/**/*.yaml"), ROOT / "site_config.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_every_yaml_file_that_ships_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    schema = path.parent / first.removeprefix("# yaml-language-server: $schema=")
    assert schema.resolve().parent == ROOT / "schemas"
    assert json.loads(schema.read_text(encoding="utf-8"))["$schema"] == DRAFT
