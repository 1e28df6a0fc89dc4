"""What was gathered about a programme, made into its type."""

from typing import Any, Final

from prospectus.base.need import Need
from prospectus.base.text import slug
from prospectus.config.question import Setting
from prospectus.model.dates_of import dates_of, unique
from prospectus.model.gathered import Gathered, with_text
from prospectus.model.kinds import SECTIONS
from prospectus.model.markdown import Markdown
from prospectus.model.origin import Origin
from prospectus.model.programme import Programme
from prospectus.model.programme_rules import broken_rules
from prospectus.model.reading import Reading
from prospectus.read.complaint import Complaint
from prospectus.read.conform import Asked, conform
from prospectus.read.scalars import written_day
from prospectus.read.typed import Entries, Items, Ready, Text

BLANKS: Final = (("title", "?"), ("summary", "?"))


def made_programme(
    need: Need,
    item: str,
    round_id: str,
    found: Gathered,
    site: Setting,  # the field's word
) -> tuple[Programme, list[Complaint]]:
    """The programme, as far as it can be read, and everything that is wrong with what was gathered."""
    reading = Reading(need, site.timezone, site.calendar)
    fields = dict(found.fields)
    if isinstance(fields.get("key_dates"), Items):
        fields["key_dates"] = dates_of(fields["key_dates"], _year(fields.get("year")), site.language, reading)
    if isinstance(fields.get("faqs"), Items):
        fields["faqs"] = _with_ids(fields["faqs"])
    if isinstance(fields.get("updates"), Items):
        fields["updates"] = _with_days(fields["updates"])
    if "apply" in found.texts:
        fields["apply"] = with_text(fields.get("apply"), found.texts["apply"])
    asked = Asked(_made(item, round_id, found), dict(BLANKS), "a programme")
    made, complaints = conform(Programme, Entries(fields, Origin(found.index)), asked, reading)
    if found.broken:
        complaints = [each for each in complaints if each.code != "E-MISSING"]
    complaints += [*found.complaints, *reading.complaints]
    rules = broken_rules(need, made, site)
    if complaints and not made.key_dates:
        # The key dates are there, and something is wrong with them: that has been told.
        rules = [each for each in rules if each.code != "E-NO-KEY-DATE"]
    return made, complaints + rules


def _made(item: str, round_id: str, found: Gathered) -> dict[str, object]:
    intros = [{"section": name, "text": text} for name, text in found.intros.items()]
    return {
        "id": item,
        "round": round_id,
        "round_title": found.round_title or round_id.replace("-", " ").capitalize(),
        "introductions": intros,
        "own_pages": tuple(section.name for section in SECTIONS if section.name in found.pages),
        "further": found.further,
        "what_you_get_text": found.texts.get("what_you_get"),
        "body": found.texts.get("body", Markdown("", Origin(found.index))),
        "origin": Origin(found.index),
    }


def _year(value: object) -> int | None:
    return int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) == 4 else None  # noqa: PLR2004  # the digits of a year


def _with_ids(faqs: Items) -> Items:
    """Questions with ids: those that are given, else made from their words."""
    taken = {str(faq["id"]) for faq in faqs if isinstance(faq, Entries) and isinstance(faq.get("id"), Text)}
    return Items([_with_id(faq, taken) for faq in faqs], faqs.origin)


def _with_id(faq: Any, taken: set[str]) -> Any:  # noqa: ANN401  # a list may hold anything
    if not isinstance(faq, Entries) or "id" in faq or not isinstance(faq.get("question"), Text):
        return faq
    return Entries({**faq, "id": unique(slug(faq["question"]) or "question", taken)}, faq.origin, faq.labels)


def _with_days(updates: Items) -> Items:
    """Updates with ids: the day, and a number where there is more than one on it."""
    taken: set[str] = set()
    made: list[Any] = []
    for update in updates:
        day = written_day(update["on"]) if isinstance(update, Entries) and isinstance(update.get("on"), Text) else None
        if day is None:
            made.append(update)
            continue
        fields = {key: value for key, value in update.items() if key not in ("id", "origin")}
        added = {"id": unique(day.isoformat(), taken), "origin": update.origin}
        made.append(Ready({**fields, **added}, update.origin, update.labels))
    return Items(made, updates.origin)
