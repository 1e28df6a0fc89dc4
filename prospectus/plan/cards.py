"""Programmes as lists show them."""

from prospectus.base.need import Need
from prospectus.base.text import listed
from prospectus.model.addresses import programme_address
from prospectus.model.programmes import edition
from prospectus.plan.organisations import named, site_organisation
from prospectus.plan.status import status_lines
from prospectus.plan.views.card import Card
from prospectus.plan.views.link import internal
from prospectus.plan.words import words


def card(need: Need, programme: str) -> Card:
    """A programme in a list."""
    shown = need(edition, programme, "")
    return Card(
        title=shown.title,
        href=internal(programme_address(programme)),
        summary=shown.summary,
        who_for=shown.who_for,
        run_by=run_by(need, programme, ""),
        status=status_lines(need, programme, ""),
    )


def run_by(need: Need, programme: str, round_id: str) -> str:
    """Who runs a programme, by name; the site's organisation where nothing is said."""
    names = [named(need, reference) for reference in need(edition, programme, round_id).run_by]
    return listed(names or [site_organisation(need)], words(need).dates.and_)
