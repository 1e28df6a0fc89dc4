"""What can be wrong with a date, and what is told about it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct


class Problem(Struct, frozen=True):
    """One finding in a text. `start` and `end` are offsets in code points, the end exclusive.

    `write` is the whole corrected text, or empty; `otherwise` says what else could be written, as in "or leave the
    weekday out". `fixable`: `write` is the only right answer, so a program may put it in place.
    """

    code: str
    severity: Literal["error", "warning", "note"]
    start: int
    end: int
    message: str
    write: str = ""
    otherwise: str = ""
    fixable: bool = False


CODES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "E-DATE-AMBIGUOUS": "The text can be read in two ways, so it is not read at all.",
        "E-DATE-CIRCLE": "Dates are told by one another in a circle, so none of them is known.",
        "E-DATE-CLOCK": "The clocks change at this time, so it does not exist or comes twice.",
        "E-DATE-EMPTY": "There is no text where a date should be.",
        "E-DATE-IMPOSSIBLE": "There is no such day, month, year, week or time.",
        "E-DATE-OFFSET": "A time has an offset or a zone of its own; times are always those of the site.",
        "E-DATE-ORDER": "The end comes before the start.",
        "E-DATE-REFERENCE": "A date is told by a key date that is not there.",
        "E-DATE-TWICE": "The same day or period is listed twice.",
        "E-DATE-UNKNOWN": "The text is not one of the forms for dates.",
        "E-DATE-YEAR": "The year is missing or is not written in full.",
        "E-WEEK-MONDAY": "A week commences on a day that is not a Monday.",
        "E-WEEKDAY": "The weekday does not belong to the date.",
        "E-ZONE-UNKNOWN": "There is no time zone of this name.",
        "N-DATE-STYLE": "The date is understood, and the house style writes it differently.",
    }
)
"""Every code with a sentence that says what it stands for."""
