"""Text that is Markdown, and where it was written."""

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from prospectus.model.origin import Origin
from prospectus.read.scalars import lines
from prospectus.read.typed import origin_of


@dataclass(frozen=True, slots=True)
class Markdown:
    """Markdown as it was typed, with line feeds only. An origin without keys is the body of its file."""

    text: str = ""
    origin: Origin = field(default_factory=Origin)


def _markdown(value: object) -> object:
    if isinstance(value, Markdown):
        return value
    if isinstance(value, str):
        return Markdown(str(value).rstrip("\n"), origin_of(value))
    raise PydanticCustomError("string_type", "text is asked for")


MarkdownText = Annotated[Markdown, PlainValidator(_markdown), WithJsonSchema({"type": "string", "format": "markdown"})]
"""A text field that takes Markdown."""

MarkdownTexts = Annotated[tuple[MarkdownText, ...], BeforeValidator(lines)]
"""A list of texts that take Markdown."""
