"""A partner of a programme."""

from typing import Annotated

from pydantic import Field

from prospectus.model.markdown import MarkdownText
from prospectus.model.organisation_ref import Body
from prospectus.read.schema import content
from prospectus.read.written import Written


@content
class Partner:
    """An organisation and what it does in the programme."""

    organisation: Body = Field(description="The id of an organisation, or its name.")
    role: MarkdownText | None = Field(default=None, description="What it does in the programme.")


Partners = tuple[Annotated[Partner, Written("organisation")], ...]
"""Partners; a text is an organisation."""
