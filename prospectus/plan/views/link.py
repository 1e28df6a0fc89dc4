"""Links, and text that is HTML already."""

from msgspec import Struct

INTERNAL = "site:"


class Link(Struct, frozen=True):
    """Text that leads to `href`. `current` is true on the page that it leads to."""

    text: str
    href: str
    current: bool = False


class Html(Struct, frozen=True):
    """Sanitised HTML, which a template prints as it is."""

    html: str

    def __html__(self) -> str:
        """The markup itself: what autoescaping templates ask for."""
        return self.html

    def __bool__(self) -> bool:
        """Whether there is anything to print."""
        return bool(self.html)


def internal(address: str) -> str:
    """The `href` of a root-relative address of this site."""
    return INTERNAL + address
