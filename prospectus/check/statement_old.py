"""W-STATEMENT-OLD: the accessibility statement was last reviewed more than a year ago.

A statement is to be reviewed once a year, and after every larger change. Only time brings this about, so it never stops
a build.

FAIL site_config.yaml
    name: Site
    organisation: A body
    base_url: https://example.org/
    language: en
    contact: a@example.org
    accessibility:
      status: partial
      reviewed: 1 March 2015
PASS site_config.yaml
    name: Site
    organisation: A body
    base_url: https://example.org/
    language: en
    contact: a@example.org
    accessibility:
      status: partial
      reviewed: 1 March 2017
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import SITE, Item
from prospectus.check.later import has_come, later
from prospectus.config import config
from prospectus.config.question import FILE
from prospectus.model.origin import Origin

CODES: Final = ("W-STATEMENT-OLD",)
CLOCK: Final = True


def check(need: Need, item: Item) -> Iterator[Finding]:
    """The configuration."""
    told = need(config).accessibility if item.kind == SITE else None
    last = (told.reviewed or told.tested_on) if told else None
    due = later(last, "1 year") if last else None
    if told and due and has_come(need, due, item.zone):
        key = "reviewed" if told.reviewed else "tested_on"
        message = "the accessibility statement is more than a year old"
        hint = "look at it again, and write the day of today as reviewed:"
        yield Finding(CODES[0], message, hint, Origin(FILE, ("accessibility", key)), clock=True)
