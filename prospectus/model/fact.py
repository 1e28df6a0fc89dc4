"""A fact: a label and what it says."""

from pydantic import Field

from prospectus.model.when import WhenText
from prospectus.read.schema import content


@content
class Fact:
    """A line of “at a glance”."""

    label: str = Field(min_length=1, description="What the fact is about, such as Members.")
    value: str = Field(min_length=1, description="What it is, such as 150,752.")
    as_of: WhenText | None = Field(default=None, description="When that was so.")
