"""How to apply."""

from typing import Annotated

from pydantic import Field

from prospectus.model.markdown import MarkdownText, MarkdownTexts
from prospectus.model.origin import Origin
from prospectus.read.schema import content, made
from prospectus.read.typed import Entries, origin_of
from prospectus.read.urls import Email, WebUrl
from prospectus.read.written import ShortForm, Written


@content
class Apply:
    """The way to apply (one of `url`, `email`, `post` and `form`) and what there is to know about it."""

    url: WebUrl = Field(default="", description="The address of the application form.")
    email: Email = Field(default="", description="The address to which applications are sent.")
    post: str = Field(default="", description="The postal address to which applications are sent.")
    form: str = Field(default="", description="The id of a form of this site.")
    label: str = Field(default="", description="The words of the button.")
    intro: MarkdownText | None = Field(default=None, description="What comes before the steps.")
    steps: MarkdownTexts = Field(default=(), description="What to do, one step an item.")
    what_you_need: MarkdownTexts = Field(default=(), description="What to have at hand, one thing an item.")
    help: MarkdownText | None = Field(default=None, description="Where to get help with applying.")
    privacy: MarkdownText | None = Field(default=None, description="What happens with what people send.")
    text: MarkdownText | None = made(None, "The body of how-to-apply.md.")
    origin: Origin = made(Origin(), "Where it was written.")


def _way(value: object) -> object:
    if not isinstance(value, str):
        return value
    # A text says by itself whether it is an address of the web or of mail.
    return Entries({"email" if "@" in value and "://" not in value else "url": value}, origin_of(value))


WayToApply = Annotated[Apply, Written(), ShortForm(_way)]
"""How to apply; a text is the address of the form, or an email address."""
