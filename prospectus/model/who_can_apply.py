"""Who can apply: eligibility."""

from pydantic import Field

from prospectus.model.markdown import MarkdownText, MarkdownTexts
from prospectus.read.schema import content


@content
class WhoCanApply:
    """What applicants must be, should be, and may not be."""

    intro: MarkdownText | None = Field(default=None, description="What comes before the lists.")
    essential: MarkdownTexts = Field(default=(), description="What everybody who applies must have, one thing an item.")
    desirable: MarkdownTexts = Field(default=(), description="What helps, one thing an item.")
    excluded: MarkdownTexts = Field(default=(), description="Who may not apply, one group an item.")
    note: MarkdownText | None = Field(default=None, description="What else there is to know.")
