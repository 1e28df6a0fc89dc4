"""Ways to keep up with dates: a calendar to subscribe to, and one to download."""

from prospectus.base.need import Need
from prospectus.base.words.interface import InterfaceWords
from prospectus.plan.frame import base_url
from prospectus.plan.views.link import Link, internal
from prospectus.plan.words import words


def subscribe(need: Need, address: str) -> Link:
    """A link that calendar programs subscribe to."""
    return Link(words(need).interface.subscribe, "webcal://" + need(base_url).partition("://")[2] + address)


def download(need: Need, address: str) -> Link:
    """A link to the calendar's file."""
    return Link(words(need).interface.download, internal(address))


def not_in_calendar(interface: InterfaceWords, count: int) -> str:
    """How many dates stand on the page only; empty for none."""
    if count == 1:
        return interface.not_in_calendar_one
    return interface.not_in_calendar_many.format(count=count) if count else ""
