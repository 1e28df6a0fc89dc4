"""A programme's overview."""

from typing import Final

from prospectus.base.need import Need
from prospectus.model.addresses import programme_address
from prospectus.model.programmes import edition, round_ids
from prospectus.plan.agenda import agenda_item, is_past
from prospectus.plan.assets import document, image
from prospectus.plan.contents import SECTIONS, section_pages
from prospectus.plan.entries import programme_entries
from prospectus.plan.glance import at_a_glance
from prospectus.plan.html import html
from prospectus.plan.hub import hub
from prospectus.plan.organisations import linked
from prospectus.plan.pages.poll import polls_on
from prospectus.plan.people import links, people
from prospectus.plan.programme_frame import programme_frame
from prospectus.plan.sections.all import sections
from prospectus.plan.sections.updates import update_views
from prospectus.plan.views.agenda import AgendaItem
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.pages import Overview
from prospectus.plan.words import words

_NEVER_HERE: Final = frozenset({"updates"})


def overview(need: Need, programme: str) -> Overview:
    """A programme's first page; the sections that have no page of their own stand on it."""
    shown = need(edition, programme, "")
    address = programme_address(programme)
    own = {*section_pages(need, programme), *_NEVER_HERE}
    updates = update_views(need, programme, "")
    picture = shown.image
    return Overview(
        frame=programme_frame(need, programme, address, ""),
        hub=hub(need, programme, address),
        official_name=shown.official_name,
        tagline=shown.tagline,
        summary=shown.summary,
        image=image(need, picture.src, picture.alt, picture.credit) if picture else None,
        facts=at_a_glance(need, programme, ""),
        next_date=_next_date(need, programme),
        latest_update=updates[0] if updates else None,
        outcome=html(need, shown.outcome.text if shown.outcome else None),
        sections=sections(need, programme, "", tuple(each for each in SECTIONS if each not in own)),
        body=html(need, shown.body),
        people=people(shown.people),
        links=links(shown.links),
        documents=tuple(document(need, each) for each in shown.documents),
        partners_in_brief=_partners(need, programme) if "partners" in own else (),
        rounds_heading=words(need).interface.earlier_rounds.format(rounds=_many(shown.round_word)),
        rounds=earlier_rounds(need, programme),
        polls=polls_on(need, programme),
    )


def earlier_rounds(need: Need, programme: str) -> tuple[Link, ...]:
    """The rounds other than the one that is shown, as links."""
    shown = need(edition, programme, "").round
    return tuple(
        Link(need(edition, programme, known).round_title, internal(programme_address(programme, known)))
        for known in need(round_ids, programme)
        if known != shown
    )


def _many(word: str) -> str:
    """The plural of an English noun, by its ending."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def _next_date(need: Need, programme: str) -> AgendaItem | None:
    dates = (entry for entry in need(programme_entries, programme) if not entry.round and entry.first)
    coming = next((entry for entry in dates if entry.holds and not need(is_past, entry)), None)
    return need(agenda_item, programme, "", coming.id) if coming else None


def _partners(need: Need, programme: str) -> tuple[Link, ...]:
    return tuple(linked(need, each.organisation) for each in need(edition, programme, "").partners)
