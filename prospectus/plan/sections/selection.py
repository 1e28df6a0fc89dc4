"""How we choose."""

from prospectus.base.need import Need
from prospectus.model.programmes import edition
from prospectus.plan.dates import date_text
from prospectus.plan.html import html
from prospectus.plan.views.section import Criterion, Selection, SelectionStep


def selection(need: Need, programme: str, round_id: str) -> Selection | None:
    """The section of one round; `None` where nothing is said."""
    whole = need(edition, programme, round_id)
    told = whole.selection
    if told is None:
        return None
    dates = {date.id: date_text(need, date.when) for date in whole.key_dates}
    return Selection(
        intro=html(need, told.intro),
        steps=tuple(
            SelectionStep(step.title, html(need, step.text), dates.get(step.key_date), step.decided_by)
            for step in told.steps
        ),
        criteria=tuple(
            Criterion(each.name, html(need, each.text), "" if each.weight is None else f"{each.weight}%")
            for each in told.criteria
        ),
        feedback=html(need, told.feedback),
    )
