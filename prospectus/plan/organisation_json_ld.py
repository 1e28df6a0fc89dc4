"""Organisations as structured data (schema.org)."""

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import HOME, organisation_address
from prospectus.model.organisation_ref import OrganisationRef
from prospectus.model.organisations import organisation, organisation_ids
from prospectus.plan.frame import base_url
from prospectus.plan.json_ld import json_ld, thing
from prospectus.plan.organisations import organisation_name
from prospectus.plan.views.link import Html


def organisation_json_ld(need: Need, organisation_id: str) -> tuple[Html, ...]:
    """One organisation, with what it is a part and a member of."""
    told = need(organisation, organisation_id)
    above = [told.part_of] if told.part_of else []
    return (
        json_ld(
            "Organization",
            **_identity(need, organisation_id),
            alternateName=[name for name in (told.short_name, *told.former_names) if name],
            description=told.summary,
            sameAs=told.url,
            logo=f"{need(base_url)}/{told.logo.src}" if told.logo else "",
            parentOrganization=[_body(need, OrganisationRef(each)) for each in above],
            memberOf=[_body(need, OrganisationRef(each)) for each in told.member_of],
        ),
    )


def bodies(need: Need, references: tuple[OrganisationRef, ...]) -> list[dict[str, object]]:
    """Bodies as parts of another thing; the organisation of the site where none is named."""
    if references:
        return [_body(need, each) for each in references]
    told = need(config).organisation
    if told in need(organisation_ids):
        return [_body(need, OrganisationRef(told))]
    return [thing("Organization", name=told, url=need(base_url) + HOME)]


def _body(need: Need, reference: OrganisationRef) -> dict[str, object]:
    if not reference.id:
        return thing("Organization", name=reference.text)
    return thing("Organization", **_identity(need, reference.id))


def _identity(need: Need, organisation_id: str) -> dict[str, object]:
    url = need(base_url) + organisation_address(organisation_id)
    return {"@id": url, "name": need(organisation_name, organisation_id), "url": url}
