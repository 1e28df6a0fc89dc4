"""A body that is named where an organisation is asked for: one that has a file, or plain text."""

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import BeforeValidator, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from prospectus.base.text import nearest
from prospectus.model.items import ID, ids, is_item
from prospectus.model.origin import Origin
from prospectus.model.reading import Reading
from prospectus.model.references import unknown
from prospectus.read.scalars import lines
from prospectus.read.typed import origin_of


@dataclass(frozen=True, slots=True)
class OrganisationRef:
    """`id` is that of a published organisation and `text` is empty, or `id` is empty and `text` is the body's name."""

    id: str = ""
    text: str = ""
    origin: Origin = field(default_factory=Origin)


def resolved(reference: OrganisationRef, reading: Reading) -> OrganisationRef:
    """A reference with the id of its organisation, or its plain text; a misspelt id is told."""
    text, need = reference.text, reading.need
    if need is None or not ID.fullmatch(text):
        return reference
    if need(is_item, "organisation", text):
        return OrganisationRef(text, "", reference.origin)
    known = need(ids, "organisation")
    if nearest(text, known):
        reading.complaints.append(unknown("organisation", text, known, reference.origin))
    return reference


def _reference(value: object, info: ValidationInfo) -> object:
    if isinstance(value, OrganisationRef):
        return value
    if isinstance(value, str):
        found = OrganisationRef(text=" ".join(value.split()), origin=origin_of(value))
        return resolved(found, info.context) if isinstance(info.context, Reading) else found
    raise PydanticCustomError("string_type", "text is asked for")


Body = Annotated[OrganisationRef, PlainValidator(_reference), WithJsonSchema({"type": "string"})]
"""The id of an organisation, or the name of a body in plain text."""

Bodies = Annotated[tuple[Body, ...], BeforeValidator(lines)]
"""A list of organisations."""
