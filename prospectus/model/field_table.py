"""The reference of fields for editors, and the schemas: made from the types that read the files."""

import json
import re
from typing import Any

from prospectus.model.files import WrittenFile, written_files
from prospectus.model.json_schema import json_schema

HEAD = """# Fields

Every file that you can write, and every field that it can have. This page is made from the program itself by
`python docs/reference.py`.

In all files, a hyphen in the name of a field is the same as an underscore. `yes` and `no` may also be written `true`
and `false`. A field without a value is a field that is not there. A list of texts has one text on each line, after a
hyphen and a space. Fields that take Markdown may hold links, lists and emphasis.
"""


def reference() -> tuple[tuple[str, str], ...]:
    """Paths from the root of the project, and the text that belongs there."""
    files = written_files()
    table = "\n".join([HEAD, *(_file(file) for file in files)])
    schemas = (
        (f"schemas/{schema_name(file)}.json", json.dumps(json_schema(file), indent=2, ensure_ascii=False) + "\n")
        for file in files
    )
    return (("docs/fields.md", table), *schemas)


def schema_name(file: WrittenFile) -> str:
    """The name of a file's schema: what is special in its path."""
    return re.sub(r"[^a-z]+", "-", file.name.lower()).strip("-")


def _file(file: WrittenFile) -> str:
    schema = json_schema(file)
    parts = [f"## {file.name}\n", f"`{file.path}`\n", _table(schema, file.partial)]
    for name, definition in schema["definitions"].items():
        if "properties" in definition:
            parts += [f"### {_words(name)}\n", f"{definition.get('description', '').split(chr(10))[0]}\n"]
            parts.append(_table(definition, partial=False))
    return "\n".join(parts)


def _table(schema: dict[str, Any], partial: bool) -> str:  # noqa: FBT001  # one flag of one row
    required = () if partial else schema.get("required", ())
    rows = [
        f"| `{name}` | {'yes' if name in required else ''} | {_kind(field)} | {_cell(field.get('description', ''))} |"
        for name, field in schema["properties"].items()
        if "-" not in name
    ]
    return "\n".join(["| Field | Required | Kind | What it says |", "|---|---|---|---|", *rows, ""])


def _kind(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return _words(field["$ref"].rpartition("/")[2]).lower()
    if "anyOf" in field:
        return " or ".join(dict.fromkeys(_kind(part) for part in field["anyOf"]))
    if "enum" in field:
        words = ", ".join(f"`{word}`" for word in field["enum"] if word)
        return "yes or no" if True in field["enum"] else f"one of {words}"
    if "array" in field.get("type", ()) and "items" in field:
        return f"list of {_kind(field['items'])}"
    return _plain_kind(field)


def _plain_kind(field: dict[str, Any]) -> str:
    if "const" in field:
        return f"`{field['const']}`"
    if "object" in field.get("type", ()):
        return "fields with names of your own"
    if "integer" in field.get("type", ()):
        return "whole number"
    return {"markdown": "Markdown", "day": "day", "when": "date"}.get(str(field.get("format", "")), "text")


def _words(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).capitalize()


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
