"""An update: what changed, and when."""

from typing import Annotated

from pydantic import Field

from prospectus.model.origin import Origin
from prospectus.read.scalars import Day, Texts, Truth
from prospectus.read.schema import content, made
from prospectus.read.written import Written


@content
class Update:
    """A change that readers should know about, in a sentence that contains the fact."""

    id: str = made("", "The day, and a number where there is more than one on it.")
    on: Day = Field(description="The day of the change, such as 3 April 2017.")
    note: str = Field(min_length=1, description="What changed, as a fact: “The closing date is now 3 May 2017.”")
    changed: Texts = Field(default=(), description="The ids of the key dates or pages that changed.")
    major: Truth = Field(default=False, description="yes, if everybody who read the page before should know.")
    origin: Origin = made(Origin(), "Where it was written.")


Updates = tuple[Annotated[Update, Written()], ...]
"""Updates, in the order in which they were written."""
