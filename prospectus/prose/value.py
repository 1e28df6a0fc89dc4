"""What Markdown becomes: a safe HTML fragment, and what a page or a check wants to know of it."""

from msgspec import Struct


class Heading(Struct, frozen=True):
    """A heading: level 2 to 6, the id that a link can name, and its words."""

    level: int
    id: str
    text: str


class Link(Struct, frozen=True):
    """A link: its address as it stands in the HTML (`site:/…`, `#…`, https, http, mailto or tel), and its words."""

    href: str
    text: str


class Image(Struct, frozen=True):
    """A picture: its file (relative to the site), and what stands in its place; empty where it is decorative."""

    file: str
    alt: str


class Document(Struct, frozen=True):
    """A text as it is published.

    `html` is a sanitised fragment. Internal links in it are `href="site:/organisations/npl/#contact"`, files of the
    site `src="site:/assets/images/x.png"` or `href="site:/assets/…"`: root-relative after `site:`, a scheme that no
    author can type. `assets` names the files of the site that it refers to, each once. `dropped` names what authors
    typed and is not published, such as `<script>` or `onclick=`, in order.
    """

    html: str = ""
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    assets: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
