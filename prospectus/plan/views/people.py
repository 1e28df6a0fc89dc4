"""People, images, documents and facts as pages show them."""

from msgspec import Struct

from prospectus.plan.views.link import Link


class PersonView(Struct, frozen=True):
    """A named person and what they do."""

    name: str
    job_title: str


class ImageView(Struct, frozen=True):
    """An image: `alt` is empty where it only decorates; width and height in CSS pixels, 0 where not known."""

    src: str
    alt: str
    credit: str
    width: int
    height: int


class FactView(Struct, frozen=True):
    """One line of "At a glance": a label and its value; the value may lead somewhere."""

    label: str
    value: str
    href: str
    as_of: str


class DocumentView(Struct, frozen=True):
    """A file to download, with its type and size in words ("PDF, 120 KB")."""

    link: Link
    about: str
