"""A body that is named where an organisation is asked for: one that has a file, or plain text."""

from typing import Annotated

from msgspec import Struct, field
from pydantic import BeforeValidator, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from prospectus.base.need import Need
from prospectus.base.text import nearest
from prospectus.model.items import ID, ids, is_item
from prospectus.model.origin import Origin
from prospectus.model.reading import Reading
from prospectus.model.references import unknown
from prospectus.read.complaint import Complaint
from prospectus.read.scalars import lines
from prospectus.read.typed import origin_of


class OrganisationRef(Struct, frozen=True):
    """`id` is that of a published organisation and `text` is empty, or `id` is empty and `text` is the body's name."""

    id: str = ""
    text: str = ""
    origin: Origin = field(default_factory=Origin)


def resolved(reference: OrganisationRef, reading: Reading) -> OrganisationRef:
    """A reference with the id of its organisation, or its plain text; what seems an id and is none is told."""
    text, need = reference.text, reading.need
    if need is None or not ID.fullmatch(text):
        return reference
    if is_item(need, "organisation", text):
        return OrganisationRef(text, "", reference.origin)
    reading.complaints += doubtful(need, text, reference.origin)
    return reference


def doubtful(need: Need, text: str, origin: Origin) -> list[Complaint]:
    """What is to be said of a text that is the id of no organisation, and may have been meant as one."""
    known = need(ids, "organisation")
    if not ID.fullmatch(text) or text in known:
        return []
    if nearest(text, known):
        return [unknown("organisation", text, known, origin)]
    if "-" not in text:
        return []
    message = f"“{text}” looks like the id of an organisation, and none has it"
    hint = f"write the name that readers are to see, or a file content/organisations/{text}.md"
    return [Complaint("W-NO-ORGANISATION", message, hint, origin, severity="warning")]


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
