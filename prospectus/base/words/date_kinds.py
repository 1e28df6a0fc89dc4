"""What the kinds of key dates are called where an editor gives no words of their own, one table per language."""

from typing import Final

from msgspec import Struct


class DateKinds(Struct, frozen=True):
    """One line of plain text for each kind of key date."""

    opens: str
    closes: str
    window: str
    interviews: str
    results: str
    starts: str
    ends: str
    event: str
    other: str


ENGLISH: Final = DateKinds(
    opens="Applications open",
    closes="Applications close",
    window="Applications are open",
    interviews="Interviews",
    results="Results",
    starts="The programme starts",
    ends="The programme ends",
    event="Event",
    other="Key date",
)

WELSH: Final = DateKinds(
    opens="Ceisiadau'n agor",
    closes="Ceisiadau'n cau",
    window="Ceisiadau ar agor",
    interviews="Cyfweliadau",
    results="Canlyniadau",
    starts="Y rhaglen yn dechrau",
    ends="Y rhaglen yn dod i ben",
    event="Digwyddiad",
    other="Dyddiad allweddol",
)


def date_kinds(language: str) -> DateKinds:
    """The table of a language; English where there is no other."""
    return WELSH if language == "cy" else ENGLISH
