"""The bank holidays that a site's deadlines are held against."""

from typing import Final

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.need import Need, file
from prospectus.config import config
from prospectus.dates.bank_holidays import BankHoliday, read_bank_holidays, united_kingdom

OWN: Final = "bank_holidays.txt"
_AT_HOME: Final = "Europe/London"


def bank_holidays(need: Need) -> tuple[BankHoliday, ...]:
    """Those of the site's own `bank_holidays.txt`; without one the United Kingdom's, and elsewhere none."""
    data = need(file, OWN)
    if data is None:
        return united_kingdom() if need(config).timezone == _AT_HOME else ()
    found, faulty = read_bank_holidays(data.decode("utf-8-sig", "replace"))
    hint = "write the day, the place and the name, such as 2017-05-01 | England and Wales | Early May bank holiday"
    for line in faulty:
        span = Span(line, 1, line, 2)
        need.tell(Diagnostic("E-BANK-HOLIDAY", "error", OWN, span, "this line is no bank holiday", hint))
    return found
