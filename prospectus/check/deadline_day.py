"""W-DEADLINE-WEEKEND, W-DEADLINE-HOLIDAY: a deadline is on a day when nobody answers.

Who has a question on the last day finds nobody on a Saturday, a Sunday or a bank holiday. If it is meant, accept the
finding in the front matter. Bank holidays are those of England and Wales; of Scotland or Northern Ireland, where the
name of the programme's region says so; and of no place, where the site's time zone is not Europe/London.

FAIL W-DEADLINE-WEEKEND content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 29 April 2017
    ---
FAIL W-DEADLINE-HOLIDAY content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 1 May 2017
    ---
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
    ---
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.key_dates import about, lists, milestones
from prospectus.config import config
from prospectus.dates.bank_holidays import united_kingdom
from prospectus.dates.rules import on_working_days

CODES: Final = ("W-DEADLINE-WEEKEND", "W-DEADLINE-HOLIDAY")
_USUAL: Final = "England and Wales"
_OTHERS: Final = ("Scotland", "Northern Ireland")


def check(need: Need, item: Item) -> Iterator[Finding]:
    """Every deadline."""
    regions = {term.id: term.name for term in need(config).regions} if item.editions else {}
    holidays = united_kingdom() if item.zone == "Europe/London" else ()
    for edition in lists(item):
        region = regions.get(edition.region, edition.region)
        where = tuple(part for part in _OTHERS if part in region) or (_USUAL,)
        for broken in on_working_days(milestones(edition), holidays, where, item.words):
            yield about(need, edition, broken)
