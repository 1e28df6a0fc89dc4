"""Views made up from their own fields: one with everything in it, one with as little as the types allow."""

from collections.abc import Iterator
from itertools import count
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from prospectus.plan.views.link import Html

_HREFS: Final = frozenset({"href", "url", "online_url", "vote_url", "action"})
_ADDRESSES: Final = frozenset({"src", "logo"})
_IDS: Final = frozenset({"id", "anchor"})
_GIVEN: Final = {
    "language": "en",
    "canonical": "https://example.org/",
    "card": "https://example.org/card.png",
    "state": "open",
    "passed": "no",
    "section": "updates",
    "at": "2017-04-26T11:00:00Z",
    "machine": "2017-04-26",
    "email": "someone@example.org",
    "type": "text",
    "autocomplete": "name",
}
_NUMBERS: Final = {"x": 40.5, "width": 40, "height": 100, "y": 20, "day": 12, "year": 2017}


def full(view: type[Any]) -> dict[str, Any]:
    """The fields of a view with a value in each, one item in each list, and marks to see what is escaped."""
    return _fields(view, count(1), depth=0)


def bare(view: type[Any]) -> dict[str, Any]:
    """The fields of a view with nothing optional in it."""
    made = full(view)
    hints = get_type_hints(view)
    return {name: _empty(hints[name], value) for name, value in made.items()}


def _fields(view: type[Any], numbers: Iterator[int], depth: int) -> dict[str, Any]:
    hints = get_type_hints(view)
    return {each.name: _value(hints[each.name], each.name, numbers, depth) for each in fields(view)}


def _value(hint: Any, name: str, numbers: Iterator[int], depth: int) -> Any:  # noqa: ANN401, PLR0911  # any field
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _value(next(each for each in get_args(hint) if each is not NoneType), name, numbers, depth)
    if origin is tuple:
        inner = get_args(hint)
        if inner[-1] is not Ellipsis:
            return tuple(_value(each, name, numbers, depth) for each in inner)
        return () if depth > 8 else (_value(inner[0], name, numbers, depth + 1),)
    if hint is Html:
        return Html('{"a": 1}' if name == "json_ld" else "<p>Some <em>prose</em>.</p>")
    if isinstance(hint, type) and issubclass(hint, Struct):
        return hint(**_fields(hint, numbers, depth + 1))
    if hint is bool:
        return True
    if hint in (int, float):
        return _NUMBERS.get(name, 3)
    return _text(name, next(numbers))


def _text(name: str, number: int) -> str:
    if name in _IDS:
        return f"id-{number}"
    if name in _HREFS:
        return f"site:/place-{number}/"
    if name in _ADDRESSES:
        return f"site:/assets/images/{number}.svg"
    return _GIVEN.get(name, f"{name} <{number}> & “more”")


def _empty(hint: Any, value: Any) -> Any:  # noqa: ANN401  # any field
    if get_origin(hint) in (Union, UnionType):
        return None
    if get_origin(hint) is tuple:
        return ()
    if hint is Html:
        return Html("")
    if isinstance(value, str):
        return ""
    return value
