"""English."""

from typing import Final

from prospectus.base.words.calendar import ENGLISH_CALENDAR
from prospectus.base.words.dates import ENGLISH_DATES
from prospectus.base.words.interface_en import ENGLISH_INTERFACE
from prospectus.base.words.status import ENGLISH_STATUS
from prospectus.base.words.table import Words

ENGLISH: Final = Words(
    dates=ENGLISH_DATES, status=ENGLISH_STATUS, calendar=ENGLISH_CALENDAR, interface=ENGLISH_INTERFACE
)
