"""Whom to ask: about the site, or about a programme."""

from typing import Annotated

from pydantic import Field

from prospectus.read.schema import content
from prospectus.read.typed import Entries, origin_of
from prospectus.read.urls import Email, Phone, Url
from prospectus.read.written import ShortForm


@content
class Contact:
    """Whom to ask."""

    name: str = Field(default="", description="A person or team.")
    email: Email = Field(default="", description="An email address.")
    url: Url = Field(default="", description="A page with a way to ask.")
    phone: Phone = Field(default="", description="A telephone number.")
    address: str = Field(default="", description="A postal address.")


def _way(value: object) -> object:
    if not isinstance(value, str):
        return value
    return Entries({"email" if "@" in value and ":" not in value else "url": value}, origin_of(value))


Asking = Annotated[Contact, ShortForm(_way)]
"""Whom to ask; a text is an email address or the address of a page."""
