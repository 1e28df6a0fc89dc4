"""Partners: who takes part, what they do here, and the members through which they do it."""

from prospectus.base.need import Need
from prospectus.model.organisation_ref import OrganisationRef
from prospectus.model.programmes import edition
from prospectus.plan.html import NOTHING, html
from prospectus.plan.organisations import logo, members_of, named, parts_of
from prospectus.plan.views.link import Html
from prospectus.plan.views.section import Partner
