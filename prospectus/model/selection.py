"""How applicants are chosen."""

from typing import Annotated

from pydantic import Field

from prospectus.model.markdown import MarkdownText
from prospectus.model.origin import Origin
from prospectus.read.scalars import Whole
from prospectus.read.schema import content, made
from prospectus.read.written import Written


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


Steps = tuple[Annotated[SelectionStep, Written("title")], ...]
"""Steps; a text is a title."""

Criteria = tuple[Annotated[Criterion, Written("name")], ...]
"""Criteria; a text is a name."""


@content
class Selection:
    """The steps of the selection and what counts."""

    intro: MarkdownText | None = Field(default=None, description="What comes before the steps.")
    steps: Steps = Field(default=(), description="The steps, in order.")
    criteria: Criteria = Field(default=(), description="What counts.")
    feedback: MarkdownText | None = Field(default=None, description="Whether and how applicants hear why.")
    origin: Origin = made(Origin(), "Where it was written.")


HowWeChoose = Annotated[Selection, Written()]
"""The selection, with its origin."""
