"""A key date: something that happens, and when."""

from typing import Annotated, Literal, get_args

from pydantic import Field, WithJsonSchema

from prospectus.model.markdown import MarkdownText
from prospectus.model.origin import Origin
from prospectus.model.when import WhenText
from prospectus.read.scalars import Whole
from prospectus.read.schema import content, made
from prospectus.read.urls import WebUrl
from prospectus.read.written import Written

DateKind = Literal["opens", "closes", "window", "interviews", "results", "starts", "ends", "event", "other"]


@content
class KeyDate:
    """One key date. `id` is unique in its programme and round; `text` is `when` as it was typed."""

    id: str = Field(default="", description="A short name that never changes, such as interviews.")
    kind: DateKind = Field(default="other", description="What kind of date it is.")
    what: str = Field(default="", description="What happens, such as Applications close.")
    when: Annotated[WhenText, WithJsonSchema({"type": ["string", "array"], "format": "when"})] = Field(
        description="When, in the words that readers will read, such as 26 April 2017 (midday)."
    )
    text: str = made("", "`when` as it was typed.")
    who_for: str = Field(default="", description="For whom, where dates differ by route or stage.")
    where: str = Field(default="", description="The place.")
    online_url: WebUrl = Field(default="", description="The address of an online event.")
    note: MarkdownText | None = Field(default=None, description="What else there is to know.")
    moved_from: WhenText | None = Field(default=None, description="The date that was announced before.")
    changed: Literal["", "postponed", "cancelled"] = Field(default="", description="postponed or cancelled.")
    how_many: Whole | None = Field(default=None, description="How many days there are, as a check.")
    origin: Origin = made(Origin(), "Where it was written.")


KeyDates = tuple[Annotated[KeyDate, Written(also=get_args(DateKind), instead="when")], ...]
"""Key dates, in the order in which they were written."""
