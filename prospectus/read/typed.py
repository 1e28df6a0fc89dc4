"""Texts, mappings and lists as they were written, each knowing its file and the keys that lead to it.

They are what pydantic validates, so that every finding can be told at its place and every value can carry its origin.
"""

from typing import Any, Self

from prospectus.read.origin import Origin


class Text(str):
    """A text as it was typed."""

    __slots__ = ("origin",)
    origin: Origin

    def __new__(cls, text: str, origin: Origin) -> Self:
        """A text written at `origin`."""
        made = super().__new__(cls, text)
        made.origin = origin
        return made


class Items(list[Any]):
    """The items of a list, empty ones left out."""

    __slots__ = ("origin",)

    def __init__(self, items: list[Any], origin: Origin) -> None:
        """A list written at `origin`."""
        super().__init__(items)
        self.origin = origin


class Entries(dict[str, Any]):
    """The entries of a mapping, empty ones left out; a hyphen in a key is an underscore.

    `labels` holds each key as it was typed.
    """

    __slots__ = ("labels", "origin")

    def __init__(self, entries: dict[str, Any], origin: Origin, labels: dict[str, str] | None = None) -> None:
        """A mapping written at `origin`."""
        super().__init__(entries)
        self.origin = origin
        self.labels = labels or {}


class Ready(Entries):
    """Entries to which the program has already added what it fills in."""

    __slots__ = ()


def origin_of(value: object) -> Origin:
    """Where a value was written; an empty origin for one that was made by the program."""
    return value.origin if isinstance(value, Text | Items | Entries) else Origin()
