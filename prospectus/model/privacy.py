"""The privacy notice of a form or a poll."""

from typing import Annotated

from pydantic import Field

from prospectus.model.markdown import MarkdownText
from prospectus.read.schema import content
from prospectus.read.urls import WebUrl
from prospectus.read.written import Written


@content
class Privacy:
    """What happens with what people send."""

    controller: str = Field(default="", description="Who answers for the information.")
    purpose: str = Field(default="", description="What it is used for.")
    keep_for: str = Field(default="", description="How long it is kept.")
    shared_with: str = Field(default="", description="Who else gets it; nobody, if nobody does.")
    link: WebUrl = Field(default="", description="The full notice.")
    text: MarkdownText | None = Field(default=None, description="What else is promised.")


Notice = Annotated[Privacy, Written("text")]
"""A privacy notice; a text is what is promised."""
