"""Organisations: the list of all, and a page for each."""

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import ORGANISATIONS, organisation_address
from prospectus.model.organisation import Organisation
from prospectus.model.organisations import organisation, organisation_ids
from prospectus.plan.calendars import organisation_calendar, organisation_dates
from prospectus.plan.cards import card
from prospectus.plan.frame import About, frame
from prospectus.plan.html import html
from prospectus.plan.organisation_json_ld import organisation_json_ld
from prospectus.plan.organisations import kind_name, logo, members_of, organisation_card, organisation_name, parts_of
from prospectus.plan.participation import programmes_of
from prospectus.plan.people import links, people
from prospectus.plan.subscriptions import subscribe
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
        calendar=_calendar(need, organisation_id),
    )


def _programmes(need: Need, organisation_id: str) -> CardGroup | None:
    found = need(programmes_of, organisation_id)
    heading = words(need).interface.takes_part_in
    return CardGroup("programmes", heading, tuple(need(card, each) for each in found)) if found else None


def _calendar(need: Need, organisation_id: str) -> Link | None:
    if not need(organisation_dates, organisation_id):
        return None
    return subscribe(need, organisation_calendar(organisation_id))


def _belongs(told: Organisation) -> bool:
    return bool(told.part_of or told.member_of)


def _links(need: Need, ids: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(need(organisation_name, each), internal(organisation_address(each))) for each in ids)
