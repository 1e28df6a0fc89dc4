"""What stands around every page: head, masthead, navigation, footer."""

from msgspec import Struct

from prospectus.plan.views.link import Html, Link


class Contact(Struct, frozen=True):
    """How to reach the people behind the site, or behind a programme; in the same place on every page."""

    name: str
    email: str
    url: str
    phone: str
    address: tuple[str, ...]


class Frame(Struct, frozen=True):
    """The frame of one page.

    `title` is the document's title, `heading` the one H1, `caption` the smaller name that stands in it; `canonical`,
    `card` and the addresses in `json_ld` are absolute; `json_ld` is JSON that is
    safe inside a script element.
    """

    language: str
    title: str
    description: str
    heading: str
    caption: str
    canonical: str
    card: str
    site: str
    tagline: str
    logo: str
    organisation: str
    navigation: tuple[Link, ...]
    breadcrumbs: tuple[Link, ...]
    footer: tuple[Link, ...]
    contact: Contact
    licence: str
    feeds: tuple[Link, ...]
    calendars: tuple[Link, ...]
    json_ld: tuple[Html, ...]
    noindex: bool
    search: bool
