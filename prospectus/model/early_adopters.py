"""Early adopters: the sites that go first, and what they do."""

from typing import Annotated

from pydantic import Field

from prospectus.model.figures import Figures
from prospectus.model.markdown import MarkdownText, MarkdownTexts
from prospectus.model.organisation_ref import Bodies
from prospectus.model.origin import Origin
from prospectus.model.person import Someone
from prospectus.model.when import WhenText
from prospectus.read.schema import content, made
from prospectus.read.urls import WebUrl
from prospectus.read.written import Written


@content
class Site:
    """An early adopter site: a name in plain text, or the organisations that form it."""

    name: str = Field(default="", description="The site's name.")
    organisations: Bodies = Field(default=(), description="In place of a name: organisations, by id or name.")
    lead: Someone | None = Field(default=None, description="Who leads it.")
    region: str = Field(default="", description="Where it is.")
    since: WhenText | None = Field(default=None, description="Since when it takes part.")
    url: WebUrl = Field(default="", description="Its own page.")
    summary: MarkdownText | None = Field(default=None, description="What it does.")
    figures: Figures = Field(default=(), description="Figures: a label and a number or text each.")
    origin: Origin = made(Origin(), "Where it was written.")


Sites = tuple[Annotated[Site, Written("name")], ...]
"""Sites; a text is a name."""


@content
class RoleGroup:
    """A group of roles under one heading."""

    heading: str = Field(min_length=1, description="The heading of the group.")
    intro: MarkdownText | None = Field(default=None, description="What comes before the list.")
    items: MarkdownTexts = Field(default=(), description="The roles, one an item.")


@content
class EarlyAdopters:
    """The sites, their totals (those typed; the rest is computed from the sites), and the roles."""

    intro: MarkdownText | None = Field(default=None, description="What comes before the sites.")
    sites: Sites = Field(default=(), description="The sites.")
    totals: Figures = Field(default=(), description="Totals, where they are not the sums of the sites' figures.")
    roles: tuple[RoleGroup, ...] = Field(default=(), description="What the sites do.")
