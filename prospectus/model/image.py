"""A picture, and a logo."""

from typing import Annotated

from pydantic import Field

from prospectus.model.origin import Origin
from prospectus.read.scalars import Truth
from prospectus.read.schema import content, made
from prospectus.read.written import Written


@content
class Image:
    """A picture in `assets/images/`: it has `alt`, or is decorative."""

    src: str = Field(min_length=1, description="Its path, such as assets/images/laboratory.jpg.")
    alt: str = Field(default="", description="What the picture shows, for people who cannot see it.")
    decorative: Truth = Field(default=False, description="yes, if the picture says nothing that the text does not say.")
    credit: str = Field(default="", description="Who made it, where that must be said.")
    origin: Origin = made(Origin(), "Where it was written.")


@content
class Logo:
    """The mark of an organisation."""

    src: str = Field(min_length=1, description="Its path, such as assets/images/npl.svg.")
    alt: str = Field(default="", description="The words in the logo; else the organisation's name is used.")
    permission: str = Field(default="", description="How you got permission to show it.")
    origin: Origin = made(Origin(), "Where it was written.")


Picture = Annotated[Image, Written("src")]
"""A picture; a text is its path."""

Mark = Annotated[Logo, Written("src")]
"""A logo; a text is its path."""
