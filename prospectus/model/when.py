"""The texts that say when: read by the closed grammar of `dates`."""

from typing import Annotated

from pydantic import PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from prospectus.dates.value import When
from prospectus.model.reading import Reading


def _when(value: object, info: ValidationInfo) -> object:
    if isinstance(value, When):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "text is asked for")
    reading = info.context if isinstance(info.context, Reading) else Reading()
    return reading.when(value)


WhenText = Annotated[When, PlainValidator(_when), WithJsonSchema({"type": "string", "format": "when"})]
"""A date or time, in the words that readers will read."""
