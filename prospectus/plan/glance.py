"""A programme at a glance: labels and what they say."""

from prospectus.base.need import Need
from prospectus.model.fact import Fact
from prospectus.model.programmes import edition
from prospectus.plan.cards import run_by
from prospectus.plan.dates import date_text
from prospectus.plan.sections.early_adopters import region_name
from prospectus.plan.views.people import FactView
from prospectus.plan.words import words


def at_a_glance(need: Need, programme: str, round_id: str) -> tuple[FactView, ...]:
    """The facts of a round that are told, in the order in which people ask for them."""
    told = need(edition, programme, round_id)
    interface = words(need).interface
    lines = (
        (interface.for_whom, told.who_for),
        (interface.places, told.places),
        (interface.lasts, told.lasts),
        (interface.time_commitment, told.time_commitment),
        (interface.costs, told.costs),
        (interface.funding, told.funding),
        (interface.region, region_name(need, told.region)),
        (interface.run_by, run_by(need, programme, round_id)),
    )
    return (
        *(FactView(label, value, "", "") for label, value in lines if value),
        *(_fact(need, fact) for fact in told.facts),
    )


def _fact(need: Need, fact: Fact) -> FactView:
    as_of = words(need).interface.as_of.format(date=date_text(need, fact.as_of).text) if fact.as_of else ""
    return FactView(fact.label, fact.value, "", as_of)
