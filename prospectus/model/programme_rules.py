"""What must hold within one programme, and what it refers to elsewhere."""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.base.text import nearest
from prospectus.config.question import Setting
from prospectus.model.kinds import SECTIONS
from prospectus.model.origin import Origin
from prospectus.model.programme import Programme
from prospectus.model.references import known_asset, known_item, unknown
from prospectus.read.complaint import Complaint
from prospectus.read.plain_words import written_fields

EMPTY: Final = frozenset(
    (
        "a",
        "been",
        "change",
        "changed",
        "changes",
        "content",
        "has",
        "have",
        "is",
        "minor",
        "now",
        "page",
        "some",
        "the",
        "this",
        "update",
        "updated",
        "updates",
        "was",
        "were",
    )
)
"""Words of which a note of an update may not wholly consist: they hold no fact."""

FEWEST: Final = 3
"""A sentence with a fact has so many words."""


def broken_rules(need: Need, made: Programme, site: Setting) -> list[Complaint]:
    """Everything that does not hold."""
    wrong: list[Complaint] = []
    _elsewhere(need, made, wrong)
    wrong += _terms(made, site)
    wrong += _selection(made)
    wrong += _faqs(made)
    wrong += _sites(made)
    wrong += _notes(made)
    return wrong


def _elsewhere(need: Need, made: Programme, wrong: list[Complaint]) -> None:
    index = made.origin.file
    if made.apply and made.apply.form:
        known_item(need, "form", made.apply.form, _below(made.apply.origin, "form"), wrong)
    if made.status and made.status.replaced_by:
        known_item(need, "programme", made.status.replaced_by, Origin(index, ("status", "replaced_by")), wrong)
    for document in made.documents:
        known_asset(need, document.file, _below(document.origin, "file"), wrong)
    if made.image:
        known_asset(need, made.image.src, _below(made.image.origin, "src"), wrong)
        if not made.image.alt and not made.image.decorative:
            hint = "write alt: and what the picture shows, or decorative: yes"
            message = "the picture says nothing to people who cannot see it"
            wrong.append(Complaint("E-ALT", message, hint, made.image.origin, "key"))


def _below(origin: Origin, key: str) -> Origin:
    return Origin(origin.file, (*origin.keys, key))


def _terms(made: Programme, site: Setting) -> Iterator[Complaint]:
    index = made.origin.file
    for number, topic in enumerate(made.topics):
        if site.topics and topic not in site.topics:
            yield unknown("topic", topic, site.topics, Origin(index, ("topics", number)))
    if made.region and site.regions and made.region not in site.regions:
        yield unknown("region", made.region, site.regions, Origin(index, ("region",)))
    for place in made.early_adopters.sites if made.early_adopters else ():
        # Where a site is may be said in any words; but not in those of a misspelt id.
        if place.region not in site.regions and nearest(place.region, site.regions):
            yield unknown("region", place.region, site.regions, _below(place.origin, "region"))


def _selection(made: Programme) -> Iterator[Complaint]:
    if made.selection is None:
        return
    dates = tuple(date.id for date in made.key_dates)
    for step in made.selection.steps:
        if step.key_date and step.key_date not in dates:
            yield unknown("key date", step.key_date, dates, _below(step.origin, "key_date"))
    weights = [criterion.weight for criterion in made.selection.criteria if criterion.weight is not None]
    if weights and sum(weights) != 100:  # noqa: PLR2004  # per cent
        message = f"the weights total {sum(weights)}, and not 100"
        origin = _below(made.selection.origin, "criteria")
        yield Complaint("E-WEIGHTS", message, "change them so that they total 100", origin, "key")


def _faqs(made: Programme) -> Iterator[Complaint]:
    if not made.faqs:
        return
    pages = (*(section.name for section in SECTIONS), *made.further)
    fields = tuple(name.replace("_", "-") for name in written_fields(Programme))
    known: set[str] = set()
    for faq in made.faqs:
        if faq.id in known:
            message = f"two questions have the id “{faq.id}”"
            yield Complaint("E-ID-TWICE", message, "give each an id of its own", faq.origin, "start")
        known.add(faq.id)
        if faq.page and faq.page not in pages:
            yield unknown("page", faq.page, pages, _below(faq.origin, "page"))
        if faq.see and faq.see.replace("_", "-") not in (*pages, *fields):
            yield unknown("page", faq.see, (*pages, *fields), _below(faq.origin, "see"))
        if (faq.answer is None) == (not faq.see):
            message = "the question has no answer" if faq.answer is None else "the question has an answer and “see”"
            hint = "write answer: …, or see: and the page that answers it"
            yield Complaint("E-ANSWER", message, hint, faq.origin, "start")


def _sites(made: Programme) -> Iterator[Complaint]:
    for site in made.early_adopters.sites if made.early_adopters else ():
        if not site.name and not site.organisations:
            hint = "write name: … or organisations: …"
            yield Complaint("E-MISSING", "the site has no name", hint, site.origin, "start")


def _notes(made: Programme) -> Iterator[Complaint]:
    for update in made.updates:
        words = update.note.casefold().strip(" .!").split()
        if len(words) < FEWEST or set(words) <= EMPTY:
            message = f"“{update.note}” does not say what changed"
            hint = "write the fact, such as: The closing date is now 3 May 2017."
            yield Complaint("E-NOTE", message, hint, _below(update.origin, "note"))
