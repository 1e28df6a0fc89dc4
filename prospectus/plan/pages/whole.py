"""A programme on one page: for paper, and for a past round."""

from prospectus.base.need import Need
from prospectus.model.addresses import programme_address
from prospectus.model.pages import further_page
from prospectus.model.programmes import edition
from prospectus.plan.assets import document
from prospectus.plan.contents import SECTIONS, further_pages
from prospectus.plan.glance import at_a_glance
from prospectus.plan.html import html
from prospectus.plan.hub import hub
from prospectus.plan.people import links, people
from prospectus.plan.programme_frame import programme_frame
from prospectus.plan.sections.all import sections
from prospectus.plan.views.link import Html
from prospectus.plan.views.pages import WholeProgramme
from prospectus.plan.words import words
from prospectus.prose.document import apart


def print_page(need: Need, programme: str) -> WholeProgramme:
    """Everything about a programme, as it is shown now, on one page."""
    further = tuple(_further(need, programme, page) for page in further_pages(need, programme))
    return _whole(need, programme, "", words(need).interface.print_page, further)


def past_round(need: Need, programme: str, round_id: str) -> WholeProgramme:
    """A round that is not the one shown."""
    return _whole(need, programme, round_id, need(edition, programme, round_id).round_title, ())


def _whole(
    need: Need, programme: str, round_id: str, name: str, further: tuple[tuple[str, Html], ...]
) -> WholeProgramme:
    told = need(edition, programme, round_id)
    address = programme_address(programme, round_id or "print")
    return WholeProgramme(
        frame=programme_frame(need, programme, address, name),
        hub=hub(need, programme, address, round_id),
        summary=told.summary,
        facts=at_a_glance(need, programme, round_id),
        outcome=html(need, told.outcome.text if told.outcome else None),
        body=html(need, told.body),
        sections=sections(need, programme, round_id, _sections_of(need, programme, round_id)),
        further=further,
        people=people(told.people),
        links=links(told.links),
        documents=tuple(document(need, each) for each in told.documents),
    )


def _sections_of(need: Need, programme: str, round_id: str) -> tuple[str, ...]:
    """All sections; but what changed in the programme since is no news of a round that is over."""
    updates = need(edition, programme, round_id).updates
    handed_down = round_id and updates == need(edition, programme, "").updates
    return tuple(section for section in SECTIONS if section != "updates" or not handed_down)


def _further(need: Need, programme: str, page: str) -> tuple[str, Html]:
    told = need(further_page, programme, page)
    return told.title, Html(apart(html(need, told.body).html, f"{page}_"))
