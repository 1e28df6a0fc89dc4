"""A form that people fill in."""

from typing import Literal

from pydantic import Field

from prospectus.model.markdown import MarkdownText
from prospectus.model.origin import Origin
from prospectus.model.privacy import Notice
from prospectus.read.scalars import Texts, Truth
from prospectus.read.schema import content, made
from prospectus.read.urls import Email, HttpsUrl

FieldType = Literal["text", "textarea", "email", "tel", "number", "date", "url", "select", "checkbox", "radio"]


@content
class FormField:
    """A field of a form."""

    name: str = Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]*$", description="Its name in what is sent.")
    label: str = Field(min_length=1, description="What is asked.")
    type: FieldType = Field(default="text", description="The kind of field.")
    optional: Truth = Field(default=False, description="yes, if it may stay empty.")
    autocomplete: str = Field(default="", description="What a browser may fill in, such as name or email.")
    hint: str = Field(default="", description="A line of help under the label.")
    options: Texts = Field(default=(), description="What there is to choose from.")


@content
class Form:
    """A form that is sent to an https address or by email. Without a privacy notice it does not build."""

    id: str = made("", "The name of its file.")
    title: str = Field(default="", description="Its heading.")
    intro: MarkdownText | None = Field(default=None, description="What comes before the fields.")
    endpoint: HttpsUrl = Field(default="", description="The https address to which it is sent.")
    email: Email = Field(default="", description="The email address to which it is sent.")
    fields: tuple[FormField, ...] = Field(default=(), description="The fields, in order.")
    submit: str = Field(default="", description="The words of the button.")
    privacy: Notice = Field(description="What happens with what people send.")
    draft: Truth = Field(default=False, description="yes, while it is not to be published.")
    origin: Origin = made(Origin(), "Its file.")
