"""People, images, documents and facts as pages show them."""

from dataclasses import dataclass

from prospectus.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class PersonView:
    """A named person and what they do."""

    name: str
    job_title: str


@dataclass(frozen=True, slots=True)
class ImageView:
    """An image: `alt` is empty where it only decorates; width and height in CSS pixels, 0 where not known."""

    src: str
    alt: str
    credit: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class FactView:
    """One line of "At a glance": a label and its value; the value may lead somewhere."""

    label: str
    value: str
    href: str
    as_of: str


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A file to download, with its type and size in words ("PDF, 120 KB")."""

    link: Link
    about: str
