"""`/key-dates.csv`: all key dates as a table (RFC 4180), with the fields of `docs/data.md` as its columns."""

import csv
from io import StringIO
from operator import attrgetter
from typing import Final

from msgspec.structs import fields

from prospectus.base.need import Need
from prospectus.plan.entries import has_dates
from prospectus.plan.published_date import PublishedDate, published_dates
from prospectus.render.output import Output

FORMAT: Final = "key-dates-csv"
COLUMNS: Final = tuple(each.name for each in fields(PublishedDate))
_VALUES: Final = attrgetter(*COLUMNS)
_FORMULA: Final = frozenset("=+-@\t\r")


def outputs(need: Need) -> tuple[Output, ...]:
    """One file, where there are key dates."""
    return (Output("key-dates.csv", FORMAT),) if need(has_dates) else ()


def render(need: Need, _output: Output) -> bytes:
    """The file in UTF-8, with the byte order mark without which spreadsheets take it for something else."""
    table = StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, need(published_dates)))
    return table.getvalue().encode("utf-8-sig")


def _row(dated: PublishedDate) -> list[str]:
    values = _VALUES(dated)
    return [defused(each) if each.__class__ is str else "yes" if each else "no" for each in values]


def defused(text: str) -> str:
    """Text as a cell that no spreadsheet takes for a formula: an apostrophe stands before one."""
    return f"'{text}" if text[:1] in _FORMULA else text
