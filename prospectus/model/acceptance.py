"""A finding that an editor accepts, with the reason."""

from typing import Annotated

from pydantic import Field

from prospectus.model.origin import Origin
from prospectus.read.schema import content, made
from prospectus.read.written import Written


@content
class Acceptance:
    """A finding that is accepted on this page."""

    code: str = Field(pattern=r"^[A-Z]-[A-Z0-9-]+$", description="The code of the finding, such as W-WEEKEND.")
    reason: str = Field(min_length=1, description="Why it is right as it is.")
    origin: Origin = made(Origin(), "Where it was written.")


Accepted = tuple[Annotated[Acceptance, Written()], ...]
"""Findings that are accepted."""
