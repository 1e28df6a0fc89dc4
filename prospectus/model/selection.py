"""How applicants are chosen."""

from pydantic import Field

from prospectus.model.markdown import MarkdownText
from prospectus.model.origin import Origin
from prospectus.read.scalars import Whole
from prospectus.read.schema import content, made


@content
class SelectionStep:
    """A step of the selection. `key_date` is the id of a key date of the same programme."""

    title: str = Field(min_length=1, description="What happens, such as Interview.")
    text: MarkdownText | None = Field(default=None, description="What that means for applicants.")
    key_date: str = Field(default="", description="The id of the key date on which it happens.")
    decided_by: str = Field(default="", description="Who decides.")
    origin: Origin = made(Origin(), "Where it was written.")


@content
class Criterion:
    """What counts, and how much."""

    name: str = Field(min_length=1, description="What counts.")
    text: MarkdownText | None = Field(default=None, description="What is looked for.")
    weight: Whole | None = Field(default=None, description="Its share in per cent; all weights total 100.")


@content
class Selection:
    """The steps of the selection and what counts."""

    intro: MarkdownText | None = Field(default=None, description="What comes before the steps.")
    steps: tuple[SelectionStep, ...] = Field(default=(), description="The steps, in order.")
    criteria: tuple[Criterion, ...] = Field(default=(), description="What counts.")
    feedback: MarkdownText | None = Field(default=None, description="Whether and how applicants hear why.")
