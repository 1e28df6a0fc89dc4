"""What makes a class a content type: a frozen dataclass that pydantic validates, unknown keys refused."""

from typing import Any, TypeVar, dataclass_transform

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
def content(cls: type[T]) -> type[T]:
    """Make a class a content type. Its fields are what editors write, save those declared with `made`."""
    # Schemas are built on first use: most types are only ever validated as a part of another.
    config = ConfigDict(extra="forbid", str_strip_whitespace=True, defer_build=True)
    kept: type[T] = dataclass(frozen=True, slots=True, kw_only=True, config=config)(cls)  # type: ignore[assignment]  # pydantic's decorator is typed by a protocol of its own
    return kept


def made(default: object, description: str) -> Any:  # noqa: ANN401  # like `Field`, it stands for a value of any type
    """A field that the program fills in and no editor writes."""
    return Field(default, description=description, json_schema_extra={"made": True})
