"""A link that stands in a list of links."""

from pydantic import Field

from prospectus.read.schema import content
from prospectus.read.urls import Url


@content
class Link:
    """The words of a link and where it leads."""

    text: str = Field(min_length=1, description="The words of the link: say what is there, never “click here”.")
    url: Url = Field(description="Where it leads: https://…, mailto:… or tel:…")


Links = tuple[Link, ...]
"""Links, in order."""
