"""Partners: who takes part, what they do here, and the members through which they do it."""

from prospectus.base.need import Need
from prospectus.model.organisation_ref import OrganisationRef
from prospectus.model.organisations import organisation
from prospectus.model.partner import Partner as PartnerOf
from prospectus.model.programme import introduction
from prospectus.model.programmes import edition
from prospectus.plan.html import NOTHING, html
from prospectus.plan.organisations import linked, logo, members_of, parts_of
from prospectus.plan.views.link import Html
from prospectus.plan.views.section import Partner, Partners
from prospectus.prose.document import apart


def partners(need: Need, programme: str, round_id: str) -> Partners | None:
    """The section of one round; `None` where there are no partners. Members stand under the network they belong to."""
    whole = need(edition, programme, round_id)
    if not whole.partners:
        return None
    here = {partner.organisation.id: partner for partner in whole.partners if partner.organisation.id}
    below = {
        other: tuple(here[inner] for inner in (*parts_of(need, other), *members_of(need, other)) if inner in here)
        for other in here
    }
    inner = {each.organisation.id for group in below.values() for each in group}
    return Partners(
        intro=html(need, introduction(whole, "partners")),
        partners=tuple(
            _partner(need, partner, below) for partner in whole.partners if partner.organisation.id not in inner
        ),
    )


def _partner(need: Need, partner: PartnerOf, below: dict[str, tuple[PartnerOf, ...]]) -> Partner:
    reference: OrganisationRef = partner.organisation
    link = linked(need, reference)
    return Partner(
        name=link.text,
        href=link.href,
        logo=logo(need, reference.id) if reference.id else None,
        summary=_summary(need, reference.id),
        role=html(need, partner.role),
        parts=tuple(_partner(need, each, below) for each in below.get(reference.id, ())),
    )


def _summary(need: Need, organisation_id: str) -> Html:
    """What the organisation says of itself; its headings keep out of the way of those of the other partners."""
    if not organisation_id:
        return NOTHING
    return Html(apart(html(need, need(organisation, organisation_id).body).html, f"{organisation_id}_"))
