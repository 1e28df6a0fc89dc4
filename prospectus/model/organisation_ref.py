"""A body that is named where an organisation is asked for: one that has a file, or plain text."""

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from prospectus.model.origin import Origin
from prospectus.read.scalars import lines
from prospectus.read.typed import origin_of


@dataclass(frozen=True, slots=True)
class OrganisationRef:
    """`id` is that of a published organisation and `text` is empty, or `id` is empty and `text` is the body's name."""

    id: str = ""
    text: str = ""
    origin: Origin = field(default_factory=Origin)


def _reference(value: object) -> object:
    if isinstance(value, OrganisationRef):
        return value
    if isinstance(value, str):
        return OrganisationRef(text=" ".join(value.split()), origin=origin_of(value))
    raise PydanticCustomError("string_type", "text is asked for")


Body = Annotated[OrganisationRef, PlainValidator(_reference), WithJsonSchema({"type": "string"})]
"""The id of an organisation, or the name of a body in plain text."""

Bodies = Annotated[tuple[Body, ...], BeforeValidator(lines)]
"""A list of organisations."""
