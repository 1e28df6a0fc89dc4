"""Who can apply."""

from prospectus.base.need import Need
from prospectus.model.programmes import edition
from prospectus.plan.html import html, htmls
from prospectus.plan.views.section import WhoCanApply


def who_can_apply(need: Need, programme: str, round_id: str) -> WhoCanApply | None:
    """The section of one round; `None` where nothing is said."""
    told = need(edition, programme, round_id).who_can_apply
    if told is None:
        return None
    return WhoCanApply(
        intro=html(need, told.intro),
        essential=htmls(need, told.essential),
        desirable=htmls(need, told.desirable),
        excluded=htmls(need, told.excluded),
        note=html(need, told.note),
    )
