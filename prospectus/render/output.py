"""One file of the site that is published."""

from msgspec import Struct


class Output(Struct, frozen=True):
    """A file to write: its path below the output folder, the format that renders it, and what it is about."""

    path: str
    format: str
    arguments: tuple[str, ...] = ()


def path_of(address: str) -> str:
    """The file that answers for a root-relative address: folders are answered by their `index.html`."""
    return address.removeprefix("/") + ("index.html" if address.endswith("/") else "")
