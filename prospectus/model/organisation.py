"""An organisation: who is behind a programme, or takes part in it."""

from typing import Literal

from pydantic import Field

from prospectus.model.acceptance import Accepted
from prospectus.model.image import Mark
from prospectus.model.link import Links
from prospectus.model.markdown import Markdown, MarkdownText
from prospectus.model.origin import Origin
from prospectus.model.person import People
from prospectus.read.scalars import Texts, Truth
from prospectus.read.schema import content, made
from prospectus.read.urls import WebUrl

OrganisationKind = Literal[
    "network", "institute", "government-department", "nhs-body", "university", "charity", "company", "other"
]


@content
class Organisation:
    """An organisation. `part_of` and `member_of` hold ids of published organisations, without cycles."""

    id: str = made("", "The name of its file.")
    name: str = Field(min_length=1, description="Its full name.")
    short_name: str = Field(default="", description="Its short name, such as NPL.")
    kind: OrganisationKind = Field(default="other", description="What kind of organisation it is.")
    summary: str = Field(default="", description="What it is, in a sentence.")
    part_of: str = Field(default="", description="The id of the organisation of which it is a part.")
    member_of: Texts = Field(default=(), description="The ids of the networks of which it is a member.")
    url: WebUrl = Field(default="", description="Its own website.")
    logo: Mark | None = Field(default=None, description="Its logo.")
    former_names: Texts = Field(default=(), description="Names that it had before.")
    people: People = Field(default=(), description="People, with their job titles.")
    links: Links = Field(default=(), description="Links to more about it.")
    redirect_from: Texts = Field(default=(), description="Addresses at which the page stood before.")
    gone: Texts = Field(default=(), description="Addresses that are given up for good.")
    accept: Accepted = Field(default=(), description="Findings that are right as they are, and why.")
    ignore_dates: Texts = Field(default=(), description="Dates in the text that are meant as they are.")
    draft: Truth = Field(default=False, description="yes, while it is not to be published.")
    body: MarkdownText = made(Markdown(), "The text under the front matter.")
    origin: Origin = made(Origin(), "Its file.")
