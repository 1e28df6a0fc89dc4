"""Lists of programmes: all of them, and by status, topic, region; a hundred a page."""

from typing import Final

from prospectus.base.need import Need
from prospectus.base.text import slug
from prospectus.config import config
from prospectus.model.addresses import PROGRAMMES, programme_list_address
from prospectus.model.programmes import outline, programme_ids
from prospectus.plan.cards import card
from prospectus.plan.frame import About, frame
from prospectus.plan.status import state
from prospectus.plan.views.card import CardGroup
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.pages import ProgrammeList
from prospectus.plan.words import words

A_PAGE: Final = 100


def programme_list(need: Need, by: str, term: str, page: str) -> ProgrammeList:
    """A page, by its number from "1", of the programmes that a list holds; all of them where `by` is empty."""
    number = int(page)
    interface = words(need).interface
    chosen = need(listed_programmes, by, term)
    count = pages_of(len(chosen))
    shown = chosen[(number - 1) * A_PAGE : number * A_PAGE]
    heading = need(list_name, by, term) if by else interface.programmes
    crumbs = (Link(interface.programmes, internal(PROGRAMMES)),) if by or number > 1 else ()
    address = programme_list_address(by, term, number)
    about = About(address, heading, need(config).tagline, breadcrumbs=crumbs)
    return ProgrammeList(
        frame=frame(need, about),
        groups=(CardGroup("list", "", tuple(need(card, programme) for programme in shown)),) if shown else (),
        filters=_filters(need) if not by else (),
        page=interface.page_number.format(number=number, count=count) if count > 1 else "",
        previous=_page(need, by, term, number - 1) if number > 1 else None,
        next=_page(need, by, term, number + 1) if number < count else None,
    )


def lists(need: Need) -> tuple[tuple[str, str, int], ...]:
    """Every list of programmes that has any: what it goes by, the term, and how many programmes are in it."""
    return tuple((by, term, len(listed)) for by, term, listed in need(members))


def members(need: Need) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The same with the programmes themselves, in the order of all lists."""
    known: dict[tuple[str, str], list[str]] = {}
    for programme in need(programme_ids):
        for key in need(terms_of, programme):
            known.setdefault(key, []).append(programme)
    return tuple((by, term, tuple(listed)) for (by, term), listed in sorted(known.items()))


def terms_of(need: Need, programme: str) -> tuple[tuple[str, str], ...]:
    """The lists that a programme stands in."""
    now = state(need, programme)
    return (*((("status", now),) if now else ()), *lasting_terms(need, programme))


def lasting_terms(need: Need, programme: str) -> tuple[tuple[str, str], ...]:
    """The lists that a programme stands in whatever its status is; a free text is named as in addresses."""
    return tuple(dict.fromkeys((by, slug(text)) for by, text in told_terms(need, programme) if slug(text)))


def told_terms(need: Need, programme: str) -> tuple[tuple[str, str], ...]:
    """The topics and the region of a programme, by id or as they were typed."""
    shown = need(outline, programme)
    return (*(("topic", topic) for topic in shown.topics), *((("region", shown.region),) if shown.region else ()))


def listed_programmes(need: Need, by: str, term: str) -> tuple[str, ...]:
    """The programmes of a list, in the order of all lists."""
    if not by:
        return need(programme_ids)
    return next((listed for kind, known, listed in need(members) if (kind, known) == (by, term)), ())


def pages_of(count: int) -> int:
    """How many pages a list of so many programmes has."""
    return max(1, -(-count // A_PAGE))


def list_name(need: Need, by: str, term: str) -> str:
    """What a list is called."""
    if by == "status":
        return dict(words(need).status.labels).get(term, term)
    terms = need(config).regions if by == "region" else need(config).topics
    known = next((each.name for each in terms if each.id == term), "")
    told = (text for programme in need(programme_ids) for text in told_terms(need, programme))
    return known or next((text for kind, text in told if kind == by and slug(text) == term), term)


def _filters(need: Need) -> tuple[tuple[str, tuple[Link, ...]], ...]:
    interface = words(need).interface
    headings = (("status", interface.status), ("topic", interface.topic), ("region", interface.region))
    known = need(lists)
    filters = (
        (heading, tuple(_filter(need, kind, term, count) for kind, term, count in known if kind == by))
        for by, heading in headings
    )
    return tuple(group for group in filters if group[1])


def _filter(need: Need, by: str, term: str, count: int) -> Link:
    return Link(f"{need(list_name, by, term)} ({count})", internal(programme_list_address(by, term, 1)))


def _page(need: Need, by: str, term: str, number: int) -> Link:
    count = pages_of(len(need(listed_programmes, by, term)))
    text = words(need).interface.page_number.format(number=number, count=count)
    return Link(text, internal(programme_list_address(by, term, number)))
