"""Figures: labels with a number or a text."""

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from prospectus.read.schema import content
from prospectus.read.typed import Entries


@content
class Figure:
    """A label, and what stands beside it as it was typed. `number` is set where that is a whole number."""

    label: str = Field(min_length=1, description="What is counted.")
    value: str = Field(min_length=1, description="A number or text.")

    @property
    def number(self) -> int | None:
        """The value as a whole number; `None` where it is not one."""
        plain = self.value.replace(",", "")
        return int(plain) if plain.isascii() and plain.isdecimal() else None


def _figures(value: object) -> object:
    if isinstance(value, Entries):
        return [{"label": value.labels.get(key, key), "value": entry} for key, entry in value.items()]
    return value


Figures = Annotated[
    tuple[Figure, ...],
    BeforeValidator(_figures),
    WithJsonSchema({"type": "object", "additionalProperties": {"type": "string"}}),
]
"""A mapping from labels to numbers or texts, in the order in which it was written."""
