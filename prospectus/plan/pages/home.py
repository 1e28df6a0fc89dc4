"""The home page."""

from itertools import islice
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import CALENDAR, HOME, PROGRAMMES
from prospectus.model.pages import home as told_home
from prospectus.model.programmes import programme_ids
from prospectus.plan.agenda import site_items
from prospectus.plan.ahead import ahead
from prospectus.plan.assets import image
from prospectus.plan.cards import card
from prospectus.plan.entries import has_dates
from prospectus.plan.frame import About, frame
from prospectus.plan.html import html
from prospectus.plan.pages.poll import polls_on
from prospectus.plan.status import state
from prospectus.plan.views.card import CardGroup
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.pages import Home
from prospectus.plan.views.people import FactView
from prospectus.plan.words import words

MOST_CARDS: Final = 12
NEXT_DATES: Final = 5
_OPEN: Final = ("open", "closing-soon", "closes-today", "due-to-close")
_SOON: Final = ("opens-soon", "due-to-open", "opens-later")


def home(need: Need) -> Home:
    """The home page: what the site is, programmes by what one can do now, the next dates."""
    site, told, table = need(config), need(told_home), words(need).interface
    return Home(
        frame=frame(need, About(HOME, told.title or site.name, told.summary or site.tagline)),
        image=image(need, told.image, told.image_alt) if told.image else None,
        body=html(need, told.body),
        groups=_groups(need),
        next_dates=site_items(need, islice(need(ahead), NEXT_DATES)),
        calendar=Link(table.key_dates, internal(CALENDAR)) if need(has_dates) else None,
        all_programmes=Link(table.all_programmes, internal(PROGRAMMES)) if need(programme_ids) else None,
        facts=tuple(FactView(fact.label, fact.value, "", fact.as_of) for fact in site.facts),
        polls=polls_on(need, "home"),
    )


def _groups(need: Need) -> tuple[CardGroup, ...]:
    interface = words(need).interface
    states = {programme: state(need, programme) for programme in need(programme_ids)}
    headings = (
        ("open-now", interface.open_now),
        ("opening-soon", interface.opening_soon),
        ("other-programmes", interface.other_programmes),
    )
    grouped = (
        (name, heading, [known for known, now in states.items() if group(now) == name]) for name, heading in headings
    )
    return tuple(
        CardGroup(name, heading, tuple(need(card, known) for known in chosen[:MOST_CARDS]))
        for name, heading, chosen in grouped
        if chosen
    )


def group(state: str) -> str:
    """The group in which programmes of this state stand."""
    return "open-now" if state in _OPEN else "opening-soon" if state in _SOON else "other-programmes"
