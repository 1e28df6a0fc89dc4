"""All sections of a programme together, for pages that show more than one."""

from prospectus.base.need import Need
from prospectus.plan.sections.early_adopters import early_adopters
from prospectus.plan.sections.faqs import faqs
from prospectus.plan.sections.how_to_apply import how_to_apply
from prospectus.plan.sections.key_dates import key_dates
from prospectus.plan.sections.partners import partners
from prospectus.plan.sections.selection import selection
from prospectus.plan.sections.updates import updates
from prospectus.plan.sections.what_you_get import what_you_get
from prospectus.plan.sections.who_can_apply import who_can_apply
from prospectus.plan.views.section import Sections

NONE = Sections(None, None, None, None, None, None, None, None, None)


def sections(need: Need, programme: str, round_id: str, wanted: tuple[str, ...]) -> Sections:
    """The sections that are wanted, by the words of their files; `None` for the rest and for what is not there."""
    return Sections(
        who_can_apply=who_can_apply(need, programme, round_id) if "who-can-apply" in wanted else None,
        what_you_get=what_you_get(need, programme, round_id) if "what-you-get" in wanted else None,
        key_dates=key_dates(need, programme, round_id) if "key-dates" in wanted else None,
        selection=selection(need, programme, round_id) if "selection" in wanted else None,
        how_to_apply=how_to_apply(need, programme, round_id) if "how-to-apply" in wanted else None,
        partners=partners(need, programme, round_id) if "partners" in wanted else None,
        early_adopters=early_adopters(need, programme, round_id) if "early-adopters" in wanted else None,
        faqs=faqs(need, programme, round_id) if "faqs" in wanted else None,
        updates=updates(need, programme, round_id) if "updates" in wanted else None,
    )
