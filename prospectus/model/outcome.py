"""What came of a round."""

from pydantic import Field

from prospectus.model.markdown import MarkdownText
from prospectus.read.scalars import Day
from prospectus.read.schema import content


@content
class Outcome:
    """What came of a round, and when that was announced."""

    on: Day = Field(description="The day on which it was announced.")
    text: MarkdownText = Field(description="What came of it.")
