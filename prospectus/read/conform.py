"""Written values to typed ones, through pydantic. What is wrong becomes findings in plain words, each once.

What is wrong is left out and the rest is validated again: reading never fails, and one mistake hides no other.
"""

from collections.abc import Hashable, Mapping
from functools import cache
from typing import Any, Final, TypeVar, cast

from msgspec import Struct
from pydantic import TypeAdapter, ValidationError

from prospectus.read.complaint import Complaint
from prospectus.read.plain_words import complaint, made_fields
from prospectus.read.typed import Entries

T = TypeVar("T")

_ROUNDS: Final = 40


class Asked(Struct, frozen=True):
    """What is asked of a mapping: its type, what the program adds to it, and what stands in for a required field."""

    made: Mapping[str, object]
    blanks: Mapping[str, object]
    name: str


@cache
def _known(content: Hashable) -> tuple[TypeAdapter[Any], frozenset[str]]:
    """The validator of a content type, compiled once, and the fields that the program fills in."""
    known = cast("type[Any]", content)
    return TypeAdapter(known), made_fields(known)


def conform(content: type[T], written: Entries, asked: Asked, context: object = None) -> tuple[T, list[Complaint]]:
    """The typed value of a mapping, as far as it can be read, and what is wrong with the rest."""
    complaints: list[Complaint] = []
    values = Entries({**written, **asked.made}, written.origin, written.labels)
    adapter, made = _known(cast("Hashable", content))
    for name in made & written.keys():
        # The program fills these in, so an editor's field by the same name is unknown.
        complaints.append(complaint(content, asked.name, _unknown(written, name)))
        if name not in asked.made:
            del values[name]
    for first in (True, *[False] * _ROUNDS):
        try:
            found: T = adapter.validate_python(values, context=context)
        except ValidationError as problem:
            errors = problem.errors(include_url=False)
            # What is missing, or empty, only since it was left out as wrong has been told as wrong.
            told = [error for error in errors if first or error["type"] not in ("missing", "too_short")]
            told = [error for error in told if error["type"] != "too_short" or not _holds_a_wrong_item(error, errors)]
            complaints.extend(_without_echoes([complaint(content, asked.name, error) for error in told]))
            for error in errors:
                _mend(values, error, asked.blanks)
        else:
            return found, complaints
    blank: T = adapter.validate_python({**asked.blanks, **asked.made})
    return blank, complaints


def _holds_a_wrong_item(error: Any, errors: list[Any]) -> bool:  # noqa: ANN401  # pydantic's own dictionaries
    depth = len(error["loc"])
    return any(len(other["loc"]) > depth and other["loc"][:depth] == error["loc"] for other in errors)


def _without_echoes(complaints: list[Complaint]) -> list[Complaint]:
    """A misspelt field is not also told as missing."""
    meant = {each.hint.removeprefix("did you mean ").removesuffix("?") for each in complaints if each.at == "key"}
    return [each for each in complaints if not (each.code == "E-MISSING" and each.message.split("”")[0][1:] in meant)]


def _unknown(written: Entries, name: str) -> dict[str, Any]:
    return {"type": "unexpected_keyword_argument", "loc": (name,), "input": written[name], "parent": written}


def _mend(values: Entries, error: Any, blanks: Mapping[str, object]) -> None:  # noqa: ANN401  # pydantic's own dictionary
    wrong, last = error["input"], error["loc"][-1] if error["loc"] else ""
    if error["type"] == "missing":
        if len(error["loc"]) == 1:
            values[last] = blanks[last]
        elif not _drop(values, wrong):
            _drop_at(values, error["loc"][:-1])
    elif not _drop(values, wrong):
        first = error["loc"][0]
        values.pop(first, None)
        if first in blanks:
            values[first] = blanks[first]


def _drop_at(values: Entries, loc: tuple[str | int, ...]) -> None:
    """Take out the item of a list that stands at a place; where it is not found, the whole field."""
    inside: Any = values
    for step in loc[:-1]:
        if isinstance(inside, dict):
            inside = inside.get(str(step))
        else:
            inside = inside[step] if isinstance(inside, list) and isinstance(step, int) and step < len(inside) else None
    if isinstance(inside, list) and isinstance(loc[-1], int) and loc[-1] < len(inside):
        del inside[loc[-1]]
    else:
        values.pop(str(loc[0]), None)


def _drop(inside: object, wrong: object) -> bool:
    """Take one written value out of the list or mapping that holds it; false where it is not found."""
    if isinstance(inside, dict):
        for key, value in inside.items():
            if value is wrong:
                del inside[key]
                return True
            if _drop(value, wrong):
                return True
    elif isinstance(inside, list):
        for index, value in enumerate(inside):
            if value is wrong:
                del inside[index]
                return True
            if _drop(value, wrong):
                return True
    return False
