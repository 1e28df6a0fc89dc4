"""A person who is named, with the role in which they are."""

from typing import Annotated

from pydantic import Field

from prospectus.read.schema import content
from prospectus.read.written import Written


@content
class Person:
    """A person and their job title."""

    name: str = Field(min_length=1, description="The person's name.")
    job_title: str = Field(default="", description="What they do, such as Project Lead.")


Someone = Annotated[Person, Written("name")]
"""A person; a text is the name."""

People = tuple[Someone, ...]
"""People, each with fields or as a name."""
