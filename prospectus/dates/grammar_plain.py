"""The commonest form by far, "26 April 2017", read in one step: the value that the whole grammar gives it, sooner."""

import re
from datetime import date
from typing import Final

from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.dates.seasons import FIRST_YEAR, LAST_YEAR, day, month_end
from prospectus.dates.value import When
from prospectus.dates.vocabulary import MONTHS

_DAY: Final = re.compile(rf"([1-9][0-9]?) ({'|'.join(ENGLISH_DATES.months)}) ([1-9][0-9]{{3}})")


def plain_day(text: str) -> When | None:
    """The day that a text says in the form of the house, alone; `None` where the whole grammar is asked."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    number, month, year = int(match[1]), MONTHS[match[2].lower()], int(match[3])
    if not FIRST_YEAR <= year <= LAST_YEAR or number > month_end(year, month).day:
        return None
    return When("day", (day(date(year, month, number)),))
