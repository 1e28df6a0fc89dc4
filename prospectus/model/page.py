"""A page of words: about, privacy, contact, or a further page of a programme."""

from pydantic import Field

from prospectus.model.acceptance import Accepted
from prospectus.model.markdown import Markdown, MarkdownText
from prospectus.model.origin import Origin
from prospectus.read.scalars import Day, Period, Texts, Truth, Whole
from prospectus.read.schema import content, made


@content
class Page:
    """A title and Markdown. `programme` and `round` are set for a further page of a programme."""

    id: str = made("", "The name of its file.")
    programme: str = made("", "The programme to which it belongs.")
    round: str = made("", "The round to which it belongs.")
    title: str = Field(min_length=1, description="The title, which is also the words of links to the page.")
    summary: str = Field(default="", description="What the page says, in a sentence.")
    order: Whole | None = Field(
        default=None, description="Its place among other pages; without it, after them by title."
    )
    navigation: Truth = Field(default=True, description="no, if the page is not to stand in the navigation.")
    owner: str = Field(default="", description="Who looks after the page.")
    reviewed: Day | None = Field(default=None, description="When somebody last made sure that it is right.")
    review_in: Period = Field(default="", description="How soon to look again, such as 6 months.")
    redirect_from: Texts = Field(default=(), description="Addresses at which the page stood before.")
    gone: Texts = Field(default=(), description="Addresses that are given up for good.")
    accept: Accepted = Field(default=(), description="Findings that are right as they are, and why.")
    ignore_dates: Texts = Field(default=(), description="Dates in the text that are meant as they are.")
    draft: Truth = Field(default=False, description="yes, while it is not to be published.")
    body: MarkdownText = made(Markdown(), "The text under the front matter.")
    origin: Origin = made(Origin(), "Its file.")


@content
class Home:
    """The home page's own words."""

    title: str = Field(default="", description="The title; else the site's name.")
    summary: str = Field(default="", description="What the site is for, in a sentence.")
    image: str = Field(default="", description="A picture, such as assets/images/home.jpg.")
    image_alt: str = Field(default="", description="What the picture shows.")
    accept: Accepted = Field(default=(), description="Findings that are right as they are, and why.")
    ignore_dates: Texts = Field(default=(), description="Dates in the text that are meant as they are.")
    body: MarkdownText = made(Markdown(), "The text under the front matter.")
    origin: Origin = made(Origin(), "Its file.")
