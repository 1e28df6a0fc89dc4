"""The pages of a programme: which there are, what they are called, where they stand."""

from typing import Final

from prospectus.base.need import Need
from prospectus.base.words.interface import InterfaceWords
from prospectus.model import kinds
from prospectus.model.addresses import programme_address
from prospectus.model.pages import further_page
from prospectus.model.programmes import outline
from prospectus.plan.views.link import Link, internal
from prospectus.plan.words import words

SECTIONS: Final = tuple(section.name for section in kinds.SECTIONS)
"""The sections of a programme in the order in which they are read; each is the word of its file and its page."""


def section_name(interface: InterfaceWords, section: str) -> str:
    """What a section is called; the overview for none."""
    name: str = getattr(interface, section.replace("-", "_")) if section else interface.overview
    return name


def section_pages(need: Need, programme: str) -> tuple[str, ...]:
    """The sections of the programme, as it is shown now, that have a page of their own. An empty file makes none."""
    return need(outline, programme).pages


def further_pages(need: Need, programme: str) -> tuple[str, ...]:
    """The ids of the programme's further pages, in order."""
    return need(outline, programme).further


def contents(need: Need, programme: str) -> tuple[Link, ...]:
    """The pages of a programme as links, the overview first; empty where there is only that."""
    interface = words(need).interface
    sections = tuple(
        Link(section_name(interface, section), internal(programme_address(programme, section)))
        for section in ("", *section_pages(need, programme))
    )
    further = tuple(
        Link(need(further_page, programme, page).title, internal(programme_address(programme, page)))
        for page in further_pages(need, programme)
    )
    whole = (*sections, *further)
    return whole if len(whole) > 1 else ()


def section_link(need: Need, programme: str, round_id: str, section: str) -> Link:
    """Where a section of a programme stands: its page, else its place on the overview or on the round's one page."""
    name = section_name(words(need).interface, section) if section in SECTIONS else section
    if not round_id and (section in section_pages(need, programme) or section in further_pages(need, programme)):
        return Link(name, internal(programme_address(programme, section)))
    return Link(name, internal(programme_address(programme, round_id)) + f"#{section}")
