"""What pydantic finds, in words for people who have never heard of it."""

import re
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

from prospectus.base.text import listed, nearest, slug
from prospectus.read.complaint import Complaint
from prospectus.read.origin import Origin
from prospectus.read.typed import Entries, Items, Text, origin_of

MOST_LISTED: Final = 12
"""So many fields are listed where a key is unknown."""

_IS_LIST: Final = frozenset({"tuple_type", "list_type"})


def complaint(content: type[Any], name: str, error: Any) -> Complaint:  # noqa: ANN401  # pydantic's own dictionary
    """One of pydantic's errors as a complaint. `name` is what the whole is called, such as "a programme"."""
    kind, wrong = error["type"], error["input"]
    loc = tuple(part for part in error["loc"] if isinstance(part, str | int))
    if kind == "missing":
        return _missing(content, loc, origin_of(wrong))
    if kind == "unexpected_keyword_argument":
        return _unknown(content, name, loc, wrong)
    if kind == "literal_error":
        return _choice(wrong, re.findall(r"'([^']+)'", error["ctx"]["expected"]))
    if kind in ("refused", "string_pattern_mismatch", "too_short", "string_too_short"):
        return _refused(kind, error["ctx"], loc, wrong)
    return _kind(content, kind, loc, wrong)


def _refused(kind: str, told: Mapping[str, Any], loc: tuple[str | int, ...], wrong: object) -> Complaint:
    if kind == "refused":
        return Complaint(told["code"], told["message"], told["hint"], origin_of(wrong))
    if kind == "string_pattern_mismatch":
        right = slug(str(wrong)) if "a-z0-9" in told["pattern"] else ""
        hint = f"write {right}" if right else "look at the table of fields in docs/fields.md"
        return Complaint("E-FORM", f"“{wrong}” is not in the form that “{_shown(loc)}” has", hint, origin_of(wrong))
    return Complaint("E-EMPTY", f"“{_shown(loc)}” holds nothing", "write at least one", origin_of(wrong))


def _missing(content: type[Any], loc: tuple[str | int, ...], origin: Origin) -> Complaint:
    field = str(loc[-1])
    about = _description(content, loc)
    return Complaint("E-MISSING", f"“{field}” is missing", f"write {field}: …   ({about})", origin, "start")


def _unknown(content: type[Any], name: str, loc: tuple[str | int, ...], wrong: object) -> Complaint:
    inside = _type_at(content, loc[:-1]) or content
    known = written_fields(inside)
    key = str(loc[-1])
    near = nearest(key, known)
    where = name if len(loc) == 1 else f"“{_shown(loc[:-1])}”"
    fields = listed(known, "and") if len(known) <= MOST_LISTED else "they stand in docs/fields.md"
    hint = f"did you mean {near}?" if near else f"delete it, or write one of the fields: {fields}"
    return Complaint("E-UNKNOWN-KEY", f"“{key}” is not a field of {where}", hint, origin_of(wrong), "key")


def _choice(wrong: object, words: list[str]) -> Complaint:
    near = nearest(str(wrong), words)
    hint = f"write {near}" if near else f"write {listed(words, 'or')}"
    message = f"“{wrong}” is not one of {listed(words, 'and')}"
    return Complaint("E-CHOICE", message, hint, origin_of(wrong), fix=near)


def _kind(content: type[Any], kind: str, loc: tuple[str | int, ...], wrong: object) -> Complaint:
    origin, here = origin_of(wrong), _shown(loc)
    is_what = "a list" if isinstance(wrong, Items) else "fields" if isinstance(wrong, Entries) else "text"
    if kind in _IS_LIST:
        hint = "write one item on each line, each after a hyphen and a space"
        return Complaint("E-TYPE", f"“{here}” is a list, and this is {is_what}", hint, origin)
    if kind.startswith("dataclass"):
        inside = _type_at(content, loc)
        fields = written_fields(inside) if inside else ()
        hint = f"write {fields[0]}: … on a line of its own" if fields else "write its fields, each on its own line"
        return Complaint("E-TYPE", f"“{here}” has fields of its own, and this is {is_what}", hint, origin)
    if isinstance(wrong, Entries) and len(wrong) == 1:
        label, value = next(iter(wrong.labels.values())), next(iter(wrong.values()))
        if isinstance(value, Text) and "\n" not in value:
            whole = f'"{label}: {value}"' if '"' not in value else f"'{label}: {value}'"
            message = "the colon makes this a field with a value, and text is asked for"
            return Complaint("E-YAML-COLON", message, f"write: {whole}", origin, fix=whole)
    return Complaint("E-TYPE", f"“{here}” is text, and this is {is_what}", "write it as text", origin)


def _shown(loc: tuple[str | int, ...]) -> str:
    return next((str(part) for part in reversed(loc) if isinstance(part, str)), "this")


def _description(content: type[Any], loc: tuple[str | int, ...]) -> str:
    inside = _type_at(content, loc[:-1]) or content
    field = next((known for name, known in _fields(inside) if name == loc[-1]), None)
    return str(field.description or "").rstrip(".") if field else ""


def made_fields(content: type[Any]) -> frozenset[str]:
    """The fields of a content type that the program fills in."""
    return frozenset(name for name, field in _fields(content) if (field.json_schema_extra or {}).get("made"))


def written_fields(content: type[Any]) -> tuple[str, ...]:
    """The fields of a content type that editors write, by the names that they write."""
    return tuple(name for name, field in _fields(content) if not (field.json_schema_extra or {}).get("made"))


def _fields(content: type[Any]) -> Iterator[tuple[str, Any]]:
    for name, field in getattr(content, "__pydantic_fields__", {}).items():
        alias = field.validation_alias
        yield (alias.choices[0] if alias is not None else name), field


def _type_at(content: type[Any], loc: tuple[str | int, ...]) -> type[Any] | None:
    """The content type that stands under the keys `loc`; `None` where no such type does."""
    found: Any = content
    for part in loc:
        if isinstance(part, int):
            continue
        names = dict(zip((name for name, _ in _fields(found)), found.__pydantic_fields__, strict=True))
        hint = get_type_hints(found).get(names.get(part, "")) if found else None
        found = _content_in(hint)
        if found is None:
            return None
    return typing.cast("type[Any]", found)


def _content_in(hint: Any) -> Any:  # noqa: ANN401  # a type hint may be anything
    if hasattr(hint, "__pydantic_fields__"):
        return hint
    if get_origin(hint) in (tuple, Annotated, types.UnionType, typing.Union):
        return next((found for part in get_args(hint) if (found := _content_in(part))), None)
    return None
