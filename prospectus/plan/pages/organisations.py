"""Organisations: the list of all, and a page for each."""

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import ORGANISATIONS, organisation_address
from prospectus.model.organisation import Organisation
from prospectus.model.organisations import organisation, organisation_ids
from prospectus.model.programmes import edition, programme_ids
from prospectus.plan.cards import card
from prospectus.plan.frame import About, frame
from prospectus.plan.html import html
from prospectus.plan.organisation_json_ld import organisation_json_ld
from prospectus.plan.organisations import kind_name, logo, members_of, organisation_card, organisation_name, parts_of
from prospectus.plan.people import links, people
from prospectus.plan.views.card import CardGroup
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.pages import OrganisationList, OrganisationPage
from prospectus.plan.words import words

_DEPTH = 3


def organisation_list(need: Need) -> OrganisationList:
    """All organisations; those that belong to another stand under it."""
    heading = words(need).interface.organisations
    top = (known for known in need(organisation_ids) if not _belongs(need(organisation, known)))
    return OrganisationList(
        frame=frame(need, About(ORGANISATIONS, heading, f"{heading} – {need(config).name}")),
        organisations=tuple(organisation_card(need, known, _DEPTH) for known in top),
    )


def organisation_page(need: Need, organisation_id: str) -> OrganisationPage:
    """The page of one organisation."""
    told = need(organisation, organisation_id)
    interface = words(need).interface
    about = About(
        address=organisation_address(organisation_id),
        heading=told.name,
        description=told.summary or told.name,
        breadcrumbs=(Link(interface.organisations, internal(ORGANISATIONS)),),
        json_ld=need(organisation_json_ld, organisation_id),
    )
    return OrganisationPage(
        frame=frame(need, about),
        short_name=told.short_name,
        kind=kind_name(need, told.kind),
        url=told.url,
        logo=logo(need, organisation_id),
        former_names=", ".join(told.former_names),
        part_of=_links(need, (told.part_of,) if told.part_of else ()),
        members=tuple(organisation_card(need, each) for each in members_of(need, organisation_id)),
        member_of=_links(need, told.member_of),
        parts=tuple(organisation_card(need, each) for each in parts_of(need, organisation_id)),
        people=people(told.people),
        links=links(told.links),
        body=html(need, told.body),
        programmes=_programmes(need, organisation_id),
        calendar=None,
    )


def takes_part(need: Need, programme: str) -> tuple[str, ...]:
    """The ids of the organisations that run a programme, are partners in it, or are among its early adopters."""
    told = need(edition, programme, "")
    sites = told.early_adopters.sites if told.early_adopters else ()
    named = (
        *told.run_by,
        *(partner.organisation for partner in told.partners),
        *(reference for site in sites for reference in site.organisations),
    )
    return tuple(sorted({reference.id for reference in named if reference.id}))


def programmes_of(need: Need, organisation_id: str) -> tuple[str, ...]:
    """The programmes in which an organisation takes part."""
    return tuple(known for known in need(programme_ids) if organisation_id in need(takes_part, known))


def _programmes(need: Need, organisation_id: str) -> CardGroup | None:
    found = need(programmes_of, organisation_id)
    heading = words(need).interface.takes_part_in
    return CardGroup("programmes", heading, tuple(need(card, each) for each in found)) if found else None


def _belongs(told: Organisation) -> bool:
    return bool(told.part_of or told.member_of)


def _links(need: Need, ids: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(need(organisation_name, each), internal(organisation_address(each))) for each in ids)
