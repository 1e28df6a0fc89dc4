"""All words of one language."""

from msgspec import Struct

from prospectus.base.words.calendar import CalendarWords
from prospectus.base.words.dates import DateWords
from prospectus.base.words.interface import InterfaceWords
from prospectus.base.words.status import StatusWords


class Words(Struct, frozen=True):
    """The table of one language, a part of it for each thing that speaks."""

    dates: DateWords
    status: StatusWords
    calendar: CalendarWords
    interface: InterfaceWords
