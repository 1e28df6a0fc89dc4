"""A date as a page shows it."""

from msgspec import Struct


class DateText(Struct, frozen=True):
    """A date in words; `machine` is the value of `<time datetime>`, empty where HTML does not allow the precision."""

    text: str
    machine: str


class DateBlock(Struct, frozen=True):
    """The date as a small block that the eye finds: "Wed", "26", "Apr 2017". Decoration; the words stand beside it."""

    above: str
    large: str
    below: str
    coarse: bool
