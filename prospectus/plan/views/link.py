"""Links, and text that is HTML already."""

from dataclasses import dataclass

INTERNAL = "site:"


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to `href`. `current` is true on the page that it leads to."""

    text: str
    href: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class Html:
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
