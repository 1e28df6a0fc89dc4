"""A question of the engine's toy domain that asks for whole pages, which are asked from above as well."""

from prospectus.base.need import Need
from tests.engine import toy


def book(need: Need) -> bytes:
    """All pages together."""
    return b"\n".join(need(toy.page, name) for name in need(toy.names))
