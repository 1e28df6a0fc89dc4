"""A status that an editor sets, in place of the one computed from the key dates."""

from typing import Annotated, Literal

from pydantic import AliasChoices, Field

from prospectus.model.when import WhenText
from prospectus.read.schema import content
from prospectus.read.written import Written

StatusWord = Literal["paused", "cancelled", "full", "ended", "withdrawn"]


@content
class StatusOverride:
    """What the editor says of a programme; `word` is written as `is`. A withdrawn programme is not published."""

    word: StatusWord = Field(
        validation_alias=AliasChoices("is", "word"), description="paused, cancelled, full, ended or withdrawn."
    )
    since: WhenText | None = Field(default=None, description="Since when.")
    reason: str = Field(default="", description="Why, in a sentence.")
    replaced_by: str = Field(default="", description="The id of the programme that takes its place.")


SetStatus = Annotated[StatusOverride, Written("is")]
"""A status that an editor sets; a text is its word."""
