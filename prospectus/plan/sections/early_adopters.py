"""Early adopters: the sites, their totals, and their roles."""

from prospectus.base.need import Need
from prospectus.base.text import listed, slug
from prospectus.config import config
from prospectus.model.early_adopters import EarlyAdopters as Told
from prospectus.model.early_adopters import Site
from prospectus.model.programmes import edition
from prospectus.plan.dates import date_text
from prospectus.plan.html import html, htmls
from prospectus.plan.organisations import linked
from prospectus.plan.people import person
from prospectus.plan.views.section import AdopterSite, EarlyAdopters, RoleGroup
from prospectus.plan.words import words


def early_adopters(need: Need, programme: str, round_id: str) -> EarlyAdopters | None:
    """The section of one round; `None` where nothing is said."""
    told = need(edition, programme, round_id).early_adopters
    if told is None:
        return None
    return EarlyAdopters(
        intro=html(need, told.intro),
        sites=tuple(_site(need, site) for site in told.sites),
        totals=tuple((figure.label, figure.value) for figure in told.totals) or _sums(told),
        roles=tuple(
            RoleGroup(f"role-{slug(group.heading)}", group.heading, html(need, group.intro), htmls(need, group.items))
            for group in told.roles
        ),
    )


def _site(need: Need, site: Site) -> AdopterSite:
    table = words(need)
    organisations = tuple(linked(need, reference) for reference in site.organisations)
    name = site.name or listed((each.text for each in organisations), table.dates.and_)
    return AdopterSite(
        anchor=f"site-{slug(name)}",
        name=name,
        organisations=organisations,
        lead=person(site.lead) if site.lead else None,
        region=region_name(need, site.region),
        since=date_text(need, site.since).text if site.since else "",
        url=site.url,
        summary=html(need, site.summary),
        figures=tuple((figure.label, figure.value) for figure in site.figures),
    )


def region_name(need: Need, region: str) -> str:
    """The name of a region that the configuration knows by this id; else the text itself."""
    return next((term.name for term in need(config).regions if term.id == region), region)


def _sums(told: Told) -> tuple[tuple[str, str], ...]:
    """What the sites' figures add up to, for the labels of which every figure is a whole number."""
    numbers: dict[str, list[int | None]] = {}
    for site in told.sites:
        for figure in site.figures:
            numbers.setdefault(figure.label, []).append(figure.number)
    known = {label: [n for n in values if n is not None] for label, values in numbers.items()}
    return tuple((label, f"{sum(found):,}") for label, found in known.items() if len(found) == len(numbers[label]) > 1)
