"""Organisations as other pages name and list them."""

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import organisation_address
from prospectus.model.organisation_ref import OrganisationRef
from prospectus.model.organisations import organisation, organisation_ids
from prospectus.plan.assets import image
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.pages import OrganisationCard
from prospectus.plan.views.people import ImageView
from prospectus.plan.words import words


def named(need: Need, reference: OrganisationRef) -> str:
    """The name of a body: that of its organisation, or the plain text."""
    return need(organisation_name, reference.id) if reference.id else reference.text


def site_organisation(need: Need) -> str:
    """The name of the organisation that runs the site."""
    told = need(config).organisation
    return need(organisation_name, told) if told in need(organisation_ids) else told


def linked(need: Need, reference: OrganisationRef) -> Link:
    """A link to an organisation; the `href` is empty for a body that is named in plain text."""
    href = internal(organisation_address(reference.id)) if reference.id else ""
    return Link(named(need, reference), href)


def organisation_name(need: Need, organisation_id: str) -> str:
    """The full name of an organisation."""
    return need(organisation, organisation_id).name


def logo(need: Need, organisation_id: str) -> ImageView | None:
    """The mark of an organisation. It stands beside the name, so words are needed only where the logo says others."""
    told = need(organisation, organisation_id).logo
    return image(need, told.src, told.alt) if told else None


def members_of(need: Need, organisation_id: str) -> tuple[str, ...]:
    """The ids of the organisations that name this one as a network of theirs, in order of name."""
    return tuple(other for other in need(organisation_ids) if organisation_id in need(organisation, other).member_of)


def parts_of(need: Need, organisation_id: str) -> tuple[str, ...]:
    """The ids of the organisations that are a part of this one, in order of name."""
    return tuple(other for other in need(organisation_ids) if need(organisation, other).part_of == organisation_id)


def organisation_card(need: Need, organisation_id: str, depth: int = 0) -> OrganisationCard:
    """An organisation in a list; its parts and members stand in it, down to `depth`."""
    found = need(organisation, organisation_id)
    below = (*parts_of(need, organisation_id), *members_of(need, organisation_id)) if depth else ()
    return OrganisationCard(
        name=found.name,
        short_name=found.short_name,
        href=internal(organisation_address(organisation_id)),
        kind=kind_name(need, found.kind),
        logo=logo(need, organisation_id),
        summary=found.summary,
        members=tuple(organisation_card(need, other, depth - 1) for other in dict.fromkeys(below)),
    )


def kind_name(need: Need, kind: str) -> str:
    """The kind of an organisation in words; empty for "other"."""
    return dict(words(need).interface.organisation_kinds).get(kind, "")
