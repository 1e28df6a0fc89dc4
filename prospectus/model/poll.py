"""A poll: a question, its answers, and the votes where they are known."""

from typing import Annotated

from pydantic import Field

from prospectus.model.origin import Origin
from prospectus.model.privacy import Notice
from prospectus.read.scalars import Day, Texts, Truth, Whole
from prospectus.read.schema import content, made
from prospectus.read.urls import WebUrl
from prospectus.read.written import Written


@content
class PollOption:
    """An answer. `votes` is None where no figure was given; percentages are computed."""

    text: str = Field(min_length=1, description="The answer.")
    votes: Whole | None = Field(default=None, description="How many people chose it.")


Options = tuple[Annotated[PollOption, Written("text")], ...]
"""Answers; a text is an answer without votes."""


@content
class Poll:
    """A poll. Results appear only where votes are given."""

    id: str = made("", "The name of its file.")
    question: str = Field(min_length=1, description="The question.")
    options: Options = Field(min_length=1, description="The answers, in order.")
    asked_from: Day | None = Field(default=None, description="The first day on which it was asked.")
    asked_to: Day | None = Field(default=None, description="The last day on which it was asked.")
    who_was_asked: str = Field(default="", description="Who was asked.")
    vote_url: WebUrl = Field(default="", description="Where to vote.")
    show_on: Texts = Field(default=(), description="The pages on which it is shown, such as leaders or about.")
    privacy: Notice | None = Field(default=None, description="What happens with votes, where they are collected.")
    draft: Truth = Field(default=False, description="yes, while it is not to be published.")
    origin: Origin = made(Origin(), "Its file.")
