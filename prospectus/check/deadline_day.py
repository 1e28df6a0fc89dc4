"""W-DEADLINE-WEEKEND, W-DEADLINE-HOLIDAY: a deadline is on a day when nobody answers.

Who has a question on the last day finds nobody on a Saturday, a Sunday or a bank holiday. If it is meant, accept the
finding in the front matter. Bank holidays are those of England and Wales; of Scotland or Northern Ireland, where the
name of the programme's region says so; and of no place, where the site's time zone is not Europe/London. A file
`bank_holidays.txt` beside `site_config.yaml` takes the place of the list that comes with Prospectus.

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
from prospectus.dates.rules import on_working_days
from prospectus.model.holidays import bank_holidays

CODES: Final = ("W-DEADLINE-WEEKEND", "W-DEADLINE-HOLIDAY")
_USUAL: Final = "England and Wales"


def check(need: Need, item: Item) -> Iterator[Finding]:
    """Every deadline."""
    editions = tuple(lists(item))
    if not editions:
        return
    regions = {term.id: term.name for term in need(config).regions}
    holidays = need(bank_holidays)
    places = {place for holiday in holidays for place in holiday.where}
    for edition in editions:
        region = regions.get(edition.region, edition.region)
        where = tuple(sorted(place for place in places if place in region)) or ((_USUAL,) if _USUAL in places else ())
        for broken in on_working_days(milestones(edition), holidays, where, item.words):
            yield about(need, edition, broken)
