"""How to apply."""

from prospectus.base.need import Need
from prospectus.model.apply import Apply
from prospectus.model.forms import form, form_ids
from prospectus.model.privacy import Privacy
from prospectus.model.programmes import edition
from prospectus.plan.html import html, htmls
from prospectus.plan.status import may_apply
from prospectus.plan.views.link import Link
from prospectus.plan.views.section import FormField, FormView, HowToApply
from prospectus.plan.words import words


def how_to_apply(need: Need, programme: str, round_id: str) -> HowToApply | None:
    """The section of one round; `None` where nothing is said."""
    told = need(edition, programme, round_id).apply
    if told is None:
        return None
    is_open = need(may_apply, programme, round_id)
    return HowToApply(
        action=Link(told.label or words(need).interface.apply, told.url) if told.url and is_open else None,
        closed="" if is_open else words(need).interface.not_open,
        post=told.post if is_open else "",
        email=told.email if is_open else "",
        steps=htmls(need, told.steps),
        what_you_need=htmls(need, told.what_you_need),
        help=html(need, told.help),
        privacy=html(need, told.privacy),
        form=_form(need, told) if is_open else None,
        intro=html(need, told.intro),
        body=html(need, told.text),
    )


def _form(need: Need, told: Apply) -> FormView | None:
    if not told.form or told.form not in need(form_ids):
        return None
    found = need(form, told.form)
    return FormView(
        heading=found.title,
        intro=html(need, found.intro),
        action=found.endpoint or f"mailto:{found.email}",
        fields=tuple(
            FormField(
                id=f"{found.id}-{field.name}",
                name=field.name,
                label=field.label,
                type=field.type,
                required=not field.optional,
                autocomplete=field.autocomplete,
                hint=field.hint,
                options=field.options,
            )
            for field in found.fields
        ),
        submit=found.submit or words(need).interface.send,
        privacy=privacy_lines(need, found.privacy),
        privacy_text=html(need, found.privacy.text),
        privacy_link=privacy_link(need, found.privacy),
    )


def privacy_lines(need: Need, notice: Privacy | None) -> tuple[tuple[str, str], ...]:
    """A privacy notice as pairs of label and text, those that say something."""
    if notice is None:
        return ()
    interface = words(need).interface
    lines = (
        (interface.controller, notice.controller),
        (interface.purpose, notice.purpose),
        (interface.keep_for, notice.keep_for),
        (interface.shared_with, notice.shared_with),
    )
    return tuple(line for line in lines if line[1])


def privacy_link(need: Need, notice: Privacy | None) -> Link | None:
    """Where the whole of a privacy notice stands."""
    return Link(words(need).interface.more_on_privacy, notice.link) if notice and notice.link else None
