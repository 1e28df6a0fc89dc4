"""JSON Schema (draft 7) of every kind of file, for editors that check and complete while one types.

Made from the same types that read the files. Where our YAML takes every value as text, other tools see numbers and
truths, so text may be any of these.
"""

from typing import Any, Final

from pydantic import TypeAdapter

from prospectus.model.files import WrittenFile
from prospectus.model.kinds import SECTIONS
from prospectus.read.plain_words import written_fields

DRAFT: Final = "http://json-schema.org/draft-07/schema#"


def json_schema(file: WrittenFile) -> dict[str, Any]:
    """The schema of one kind of file."""
    known = TypeAdapter(file.type).json_schema(ref_template="#/definitions/{model}")
    definitions = {name: _object(schema) for name, schema in known.pop("$defs", {}).items()}
    whole = _object(known)
    if "faqs" in whole["properties"]:
        whole["properties"] |= _with_intro(whole["properties"])
    if file.listed:
        whole = _listed(whole, file.listed, file.beside)
    if file.partial:
        whole.pop("required", None)
    used = _used(whole, definitions)
    return {"$schema": DRAFT, "title": file.name, **whole, "definitions": {name: definitions[name] for name in used}}


def _listed(whole: dict[str, Any], key: str, more: tuple[str, ...]) -> dict[str, Any]:
    intro = {"type": "string", "description": "What comes before the list."}
    beside = {"intro": intro, **{name: whole["properties"][name] for name in more}}
    properties = {**beside, **{name: whole["properties"][name] for name in (key, key.replace("_", "-"))}}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _with_intro(properties: dict[str, Any]) -> dict[str, Any]:
    """In front matter, a list that has a file elsewhere may also stand under its own name, beside an intro."""
    names = [name for each in SECTIONS if each.listed for name in (each.key, each.key.replace("_", "-"))]
    rest = {name: {key: value for key, value in properties[name].items() if key != "description"} for name in names}
    return {
        name: {"description": properties[name]["description"], "anyOf": [rest[name], {"type": "object"}]}
        for name in names
    }


def _object(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a mapping: only what editors write, under both spellings of a key."""
    if "properties" not in schema:
        return dict(_loose(schema))
    properties = {}
    for name, field in schema["properties"].items():
        if not field.pop("made", False):
            properties[name] = properties[name.replace("_", "-")] = _loose(field)
    required = [name for name in schema.get("required", ()) if name in properties]
    rest = {"required": required} if required else {}
    about = {"description": schema["description"]} if "description" in schema else {}
    return {"type": "object", **about, "properties": properties, "additionalProperties": False, **rest}


def _loose(schema: Any) -> Any:  # noqa: ANN401  # a schema may be anything that JSON can say
    """What other tools may make of a value that we take as text; an absent value is always fine."""
    if isinstance(schema, list):
        return [_loose(part) for part in schema if part != {"type": "null"}]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _loose(value) for key, value in schema.items() if key not in ("default", "title")}
    match kept.get("type"):
        case [*_]:
            pass
        case "string" if "enum" not in kept and "const" not in kept:
            kept["type"] = ["string", "number", "boolean", "null"]
        case "boolean":
            return {**_about(kept), "enum": [True, False, "yes", "no", None]}
        case "integer":
            kept["type"] = ["integer", "string", "null"]
        case "array":
            kept["type"] = ["array", "string", "null"] if _of_texts(kept) else ["array", "null"]
    return kept


def _about(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key == "description"}


def _of_texts(schema: dict[str, Any]) -> bool:
    return "string" in schema.get("items", {}).get("type", ())


def _used(whole: object, definitions: dict[str, Any]) -> list[str]:
    """The names of the definitions that a schema leads to, sorted."""
    found: set[str] = set()
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            name = str(part.get("$ref", "")).rpartition("/")[2]
            if name and name not in found:
                found.add(name)
                waiting.append(definitions[name])
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)
    return sorted(found)


def keys(file: WrittenFile) -> tuple[str, ...]:
    """The keys of a file, as they are written."""
    if file.listed:
        return ("intro", *file.beside, file.listed)
    return written_fields(file.type)
