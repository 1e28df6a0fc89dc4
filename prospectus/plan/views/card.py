"""A programme as lists show it."""

from dataclasses import dataclass

from prospectus.plan.views.status import StatusLine


@dataclass(frozen=True, slots=True)
class Card:
    """A programme in a list: its name, a sentence, whom it is for, and its status with its date."""

    title: str
    href: str
    summary: str
    who_for: str
    run_by: str
    status: tuple[StatusLine, ...]


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards under one heading."""

    id: str
    heading: str
    cards: tuple[Card, ...]
