"""Frequently asked questions."""

from msgspec.structs import replace

from prospectus.base.need import Need
from prospectus.model.faq import Faq
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
        questions=tuple(_question(need, programme, round_id, faq) for faq in whole.faqs),
    )


def questions_on(need: Need, programme: str, page: str) -> tuple[Question, ...]:
    """The questions that also belong on one of the programme's own pages, with ids that they have on such pages."""
    told = (faq for faq in need(edition, programme, "").faqs if faq.page == page)
    return tuple(
        replace(question, anchor=f"question-{question.anchor}")
        for question in (_question(need, programme, "", faq) for faq in told)
    )


def _question(need: Need, programme: str, round_id: str, faq: Faq) -> Question:
    return Question(
        anchor=faq.id,
        question=faq.question,
        answer=html(need, faq.answer),
        see=section_link(need, programme, round_id, faq.see) if faq.see else None,
    )
