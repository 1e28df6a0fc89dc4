"""A programme as lists show it."""

from msgspec import Struct

from prospectus.plan.views.status import StatusLine


class Card(Struct, frozen=True):
    """A programme in a list: its name, a sentence, whom it is for, and its status with its date."""

    title: str
    href: str
    summary: str
    who_for: str
    run_by: str
    status: tuple[StatusLine, ...]


class CardGroup(Struct, frozen=True):
    """Cards under one heading."""

    id: str
    heading: str
    cards: tuple[Card, ...]
