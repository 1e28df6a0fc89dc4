"""Nodes to written values, and what the items of content types may look like."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from prospectus.read.node import Node, canonical
from prospectus.read.origin import Origin
from prospectus.read.plain_words import made_fields
from prospectus.read.scalars import refused
from prospectus.read.typed import Entries, Items, Ready, Text, origin_of


def written(node: Node | None, file: str, keys: tuple[str | int, ...] = ()) -> Any:  # noqa: ANN401  # text, list or map
    """A node as written values; `None` for nothing, and for a list or map of nothing."""
    if node is None:
        return None
    origin = Origin(file, keys)
    if node.kind == "text":
        return Text(node.text, origin) if node.text.strip() else None
    if node.kind == "list":
        items = [written(item, file, (*keys, index)) for index, item in enumerate(node.items)]
        return Items([item for item in items if item is not None], origin) or None
    entries, labels = {}, {}
    for entry in node.entries:
        name = canonical(entry.key)
        value = written(entry.value, file, (*keys, name))
        if value is not None:
            entries[name], labels[name] = value, entry.key
    return Entries(entries, origin, labels) or None


class Written(Struct, frozen=True):
    """Marks a part of a content type: it learns its origin, and where `short` is named, text alone means that field.

    `also`: keys that may stand in place of the field `instead`, as in `closes: 26 April 2017`.
    """

    short: str = ""
    also: tuple[str, ...] = ()
    instead: str = ""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Before validation, add the origin, and make fields of a text."""
        names = made_fields(source)

        def prepared(value: object) -> object:
            if isinstance(value, str) and self.short:
                value = Entries({self.short: value}, origin_of(value))
            if not isinstance(value, Entries) or isinstance(value, Ready):
                return value
            for name in names & value.keys():
                raise refused("E-UNKNOWN-KEY", f"“{name}” is not a field here", "delete it")
            return (
                Entries({**value, "origin": value.origin}, value.origin, value.labels) if "origin" in names else value
            )

        return core_schema.no_info_before_validator_function(prepared, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Text is accepted too, where there is a short form."""
        known = handler(schema)
        if self.also:
            whole = handler.resolve_ref_schema(known)
            field = {"type": "string", "description": "This kind of date, and when it is."}
            whole["properties"] |= dict.fromkeys(self.also, field)
            whole["required"] = [key for key in whole.get("required", ()) if key != self.instead]
        return {"anyOf": [{"type": "string"}, known]} if self.short else known


class ShortForm(Struct, frozen=True):
    """Marks a part of a content type that may be written shorter: `read` makes fields of it, `kinds` are its shapes."""

    read: Callable[[object], object]
    kinds: tuple[str, ...] = ("string",)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Before validation, make fields of the short form."""
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The short form is accepted too."""
        short = [{"type": kind} for kind in self.kinds if kind != "array"]
        items = [{"type": "array", "items": {"type": "object", "maxProperties": 1}}] if "array" in self.kinds else []
        return {"anyOf": [handler(schema), *short, *items]}
