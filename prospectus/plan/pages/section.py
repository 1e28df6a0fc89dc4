"""A section of a programme on its own page, and the programme's further pages."""

from prospectus.base.need import Need
from prospectus.model.addresses import programme_address
from prospectus.model.pages import further_page
from prospectus.plan.contents import section_name
from prospectus.plan.html import html
from prospectus.plan.hub import hub
from prospectus.plan.programme_frame import programme_frame
from prospectus.plan.sections.all import sections
from prospectus.plan.sections.faqs import questions_on
from prospectus.plan.views.pages import FurtherPage, SectionPage
from prospectus.plan.words import words


def section_page(need: Need, programme: str, section: str) -> SectionPage:
    """The page of one section."""
    address = programme_address(programme, section)
    name = section_name(words(need).interface, section)
    return SectionPage(
        frame=programme_frame(need, programme, address, name),
        hub=hub(need, programme, address),
        section=section,
        sections=sections(need, programme, "", (section,)),
        questions=need(questions_on, programme, section) if section != "faqs" else (),
    )


def further(need: Need, programme: str, page: str) -> FurtherPage:
    """A further page."""
    told = need(further_page, programme, page)
    address = programme_address(programme, page)
    return FurtherPage(
        frame=programme_frame(need, programme, address, told.title),
        hub=hub(need, programme, address),
        summary=told.summary,
        body=html(need, told.body),
        questions=need(questions_on, programme, page),
    )
