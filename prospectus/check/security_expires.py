"""W-SECURITY-EXPIRES: `security.txt` is about to expire, or has expired.

People who find a weakness do not trust a `security.txt` whose day has passed. This is told 30 days before. Only time
brings it about, so it never stops a build.

FAIL site_config.yaml
    name: Site
    organisation: A body
    base_url: https://example.org/
    language: en
    contact: a@example.org
    hosting:
      security_contact: mailto:security@example.org
      security_expires: 1 May 2017
PASS site_config.yaml
    name: Site
    organisation: A body
    base_url: https://example.org/
    language: en
    contact: a@example.org
    hosting:
      security_contact: mailto:security@example.org
      security_expires: 1 March 2018
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import SITE, Item
from prospectus.check.later import has_come
from prospectus.config import config
from prospectus.config.question import FILE
from prospectus.model.origin import Origin

CODES: Final = ("W-SECURITY-EXPIRES",)
CLOCK: Final = True
_AHEAD: Final = timedelta(days=30)


def check(need: Need, item: Item) -> Iterator[Finding]:
    """The configuration."""
    last = need(config).hosting.security_expires if item.kind == SITE else None
    if last and last - date.min > _AHEAD and has_come(need, last - _AHEAD, item.zone):
        day = f"{last.day} {item.words.dates.months[last.month - 1]} {last.year}"
        message = f"security.txt is valid until {day} only"
        hint = "look whether the contact is right, and write a day within the next year"
        yield Finding(CODES[0], message, hint, Origin(FILE, ("hosting", "security_expires")), clock=True)
