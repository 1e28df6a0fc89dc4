"""A file to download: a form, guidance. What Markdown becomes is another document, `prose.document`."""

from typing import Annotated

from pydantic import Field

from prospectus.model.origin import Origin
from prospectus.read.schema import content, made
from prospectus.read.written import Written


@content
class Document:
    """A file in `assets/documents/`, shown with its type and size. `file` is relative to that folder's site."""

    title: str = Field(min_length=1, description="What the document is called.")
    file: str = Field(min_length=1, description="Its path, such as assets/documents/guidance.pdf.")
    origin: Origin = made(Origin(), "Where it was written.")


Documents = tuple[Annotated[Document, Written()], ...]
"""Files to download, in order."""
