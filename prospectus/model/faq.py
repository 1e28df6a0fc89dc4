"""A question that people ask."""

from typing import Annotated

from pydantic import Field

from prospectus.model.markdown import MarkdownText
from prospectus.model.origin import Origin
from prospectus.read.scalars import Day
from prospectus.read.schema import content, made
from prospectus.read.written import Written


@content
class Faq:
    """A question, with its answer or with `see`: the page or field that answers it already."""

    id: str = Field(default="", description="A short name that never changes; else it is made from the question.")
    question: str = Field(min_length=1, description="The question, as people ask it.")
    answer: MarkdownText | None = Field(default=None, description="The answer.")
    see: str = Field(default="", description="In place of an answer: the page or field that answers it already.")
    page: str = Field(default="", description="The page of the programme where it also belongs, such as who-can-apply.")
    reviewed: Day | None = Field(default=None, description="When somebody last made sure that the answer is right.")
    origin: Origin = made(Origin(), "Where it was written.")


Faqs = tuple[Annotated[Faq, Written()], ...]
"""Questions, in order."""
