"""The types that a text may be given: truths, whole numbers, days, addresses, colours.

Each is a plain type with a validator that reads the text as it was typed. A value that already has its type passes
as it is. What cannot be read raises `PydanticCustomError`: type = code, message, and `hint` in its context.
"""

import re
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BeforeValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from prospectus.read.typed import Text, origin_of

TRUTHS: Final = frozenset({"yes", "true"})
UNTRUTHS: Final = frozenset({"no", "false"})
MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


def refused(code: str, message: str, hint: str = "") -> PydanticCustomError:
    """A refusal, to be raised inside a validator: it becomes a finding with this code, sentence and hint."""
    return PydanticCustomError("refused", "{message}", {"code": code, "message": message, "hint": hint})


def _truth(value: object) -> object:
    if not isinstance(value, str):
        return value
    word = value.strip().casefold()
    if word in TRUTHS or word in UNTRUTHS:
        return word in TRUTHS
    raise refused("E-TRUTH", f"“{value}” is neither yes nor no", "write yes or no")


def _whole(value: object) -> object:
    if not isinstance(value, str):
        return value
    if re.fullmatch(r"\d{1,15}|\d{1,3}(,\d{3}){1,4}", value.strip(), re.ASCII):
        return int(value.replace(",", ""))
    raise refused("E-NUMBER", f"“{value}” is not a whole number", "write digits only, such as 12")


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "text is asked for")
    found = written_day(value.strip())
    if found is None:
        raise refused("E-DAY", f"“{value}” is not one day", "write the day, month and year, such as 26 April 2017")
    return found


def written_day(text: str) -> date | None:
    """The day that a text names, such as 26 April 2017 or 2017-04-26; `None` where it names none."""
    iso = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text, re.ASCII)
    words = re.fullmatch(r"(\d{1,2}) ([A-Za-z]+) (\d{4})", text, re.ASCII)
    try:
        if iso:
            return date(*map(int, iso.groups()))
        if words and words[2].lower() in MONTHS:
            return date(int(words[3]), MONTHS.index(words[2].lower()) + 1, int(words[1]))
    except ValueError:
        return None
    return None


def _day_of_year(value: str) -> str:
    if written_day(f"{value.strip()} 2001") is None:
        raise refused("E-DAY", f"“{value}” is not a day of every year", "write a day and a month, such as 1 September")
    return value.strip()


def _colour(value: str) -> str:
    if not value or re.fullmatch(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})", value):
        return value.lower()
    raise refused("E-COLOUR", f"“{value}” is not a colour", 'write # and six digits or letters, such as "#005a9c"')


def _period(value: str) -> str:
    if not value or re.fullmatch(r"\d{1,4} (day|week|month|year)s?", value):
        return value
    raise refused("E-PERIOD", f"“{value}” is not a length of time", "write a number and a unit, such as 6 months")


def lines(value: object) -> object:
    """A list of texts may also be written as one text, one item a line."""
    if not isinstance(value, str):
        return value
    items = (line.strip().removeprefix("- ").strip() for line in value.split("\n"))
    return [Text(line, origin_of(value)) for line in items if line]


Truth = Annotated[bool, BeforeValidator(_truth)]
"""yes or no, true or false."""

Whole = Annotated[int, BeforeValidator(_whole)]
"""A whole number, not negative; commas between thousands are accepted."""

Day = Annotated[date, PlainValidator(_day), WithJsonSchema({"type": "string", "format": "day"})]
"""One day."""

DayOfYear = Annotated[str, AfterValidator(_day_of_year)]
"""A day of every year, such as 1 September: never 29 February."""

Colour = Annotated[str, AfterValidator(_colour)]
"""A colour as `#rrggbb` or `#rgb`, in lower case."""

Period = Annotated[str, AfterValidator(_period)]
"""A length of time: a number, a space, and days, weeks, months or years."""

Texts = Annotated[tuple[str, ...], BeforeValidator(lines)]
"""A list of plain texts, or one text with an item on each line."""

Severity = Literal["error", "warning", "note", "off"]
