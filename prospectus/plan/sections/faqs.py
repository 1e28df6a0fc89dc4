"""Frequently asked questions."""

from prospectus.base.need import Need
from prospectus.model.programme import introduction
from prospectus.model.programmes import edition
from prospectus.plan.contents import section_link
from prospectus.plan.html import html
from prospectus.plan.views.section import Faqs, Question


def faqs(need: Need, programme: str, round_id: str) -> Faqs | None:
    """The section of one round; `None` where there are no questions."""
    whole = need(edition, programme, round_id)
    if not whole.faqs:
        return None
    return Faqs(
        intro=html(need, introduction(whole, "faqs")),
        folded=whole.fold_answers,
        questions=tuple(
            Question(
                anchor=faq.id,
                question=faq.question,
                answer=html(need, faq.answer),
                see=section_link(need, programme, round_id, faq.see) if faq.see else None,
            )
            for faq in whole.faqs
        ),
    )
