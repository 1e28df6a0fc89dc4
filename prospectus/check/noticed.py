"""What an applicant would notice between two states of a site, in sentences."""

from collections.abc import Iterator
from typing import Any, Final

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.base.words.languages import words_of
from prospectus.base.words.table import Words
from prospectus.config import config
from prospectus.dates.naming import NO_BREAK
from prospectus.dates.wording import display
from prospectus.model.programme import Programme
from prospectus.model.programmes import edition, programme_ids

_NOUNS: Final = (
    ("opens", "Opening date"),
    ("closes", "Closing date"),
    ("window", "Time to apply"),
    ("starts", "Start"),
    ("ends", "End"),
)
_FACTS: Final = (
    ("title", "Title"),
    ("who_for", "Who it is for"),
    ("places", "Places"),
    ("lasts", "How long it lasts"),
    ("time_commitment", "Time it takes"),
    ("costs", "Costs"),
    ("funding", "Funding"),
)
_DEADLINES: Final = frozenset(("closes", "window"))


class ShownDate(Struct, frozen=True):
    """A key date as readers see it; `when` in words."""

    id: str
    kind: str
    what: str
    when: str
    who_for: str = ""
    where: str = ""
    changed: str = ""

    @property
    def name(self) -> str:
        """What a sentence calls it."""
        noun = dict(_NOUNS).get(self.kind, self.what)
        return f"{noun} ({self.who_for})" if self.who_for else noun


class Shown(Struct, frozen=True):
    """A programme as readers see it. `who_can_apply` and `updates` are `None` where they are not known."""

    id: str
    facts: tuple[tuple[str, str], ...]
    dates: tuple[ShownDate, ...]
    who_can_apply: tuple[str, ...] | None = None
    updates: tuple[str, ...] | None = None

    @property
    def title(self) -> str:
        """Its title."""
        return dict(self.facts).get("title", self.id)


class Notice(Struct, frozen=True):
    """One thing that a reader would notice. `grave`: a deadline or who can apply, of which no update tells."""

    programme: str
    title: str
    sentence: str
    grave: bool = False


def shown(need: Need) -> tuple[Shown, ...]:
    """Every published programme, sorted by id."""
    site = need(config)
    words, zone = words_of(site.language), site.timezone if site.print_zone else ""
    return tuple(_shown(need(edition, item, ""), words, zone) for item in sorted(need(programme_ids)))


def _shown(told: Programme, words: Words, zone: str) -> Shown:
    facts = tuple((key, str(getattr(told, key))) for key, _ in _FACTS)
    dates = tuple(
        ShownDate(
            each.id,
            each.kind,
            each.what,
            display(each.when, words, zone=zone).replace(NO_BREAK, " "),
            each.who_for,
            each.where,
            each.changed,
        )
        for each in told.key_dates
    )
    who = told.who_can_apply
    lists = (who.essential, who.desirable, who.excluded) if who else ()
    eligibility = tuple(text.text for texts in lists for text in texts)
    return Shown(told.id, facts, dates, eligibility, tuple(f"{each.on} {each.note}" for each in told.updates))


def shown_in(data: Any) -> tuple[Shown, ...]:  # noqa: ANN401  # what stands in a programmes.json
    """The same, as a published `programmes.json` says it; nothing where it is none."""
    listed = data.get("programmes", []) if isinstance(data, dict) else []
    found = (_of_json(each) for each in listed if isinstance(each, dict))
    return tuple(sorted(found, key=lambda each: each.id))


def _of_json(told: dict[str, Any]) -> Shown:
    def text(of: dict[str, Any], key: str) -> str:
        return str(of.get(key, "")).replace(NO_BREAK, " ")

    dates = tuple(
        ShownDate(*(text(each, key) for key in ("id", "kind", "what", "when", "who_for", "where", "changed")))
        for each in told.get("key_dates", [])
        if isinstance(each, dict)
    )
    return Shown(text(told, "id"), tuple((key, text(told, key)) for key, _ in _FACTS), dates)


def notices(before: tuple[Shown, ...], after: tuple[Shown, ...]) -> Iterator[Notice]:
    """What a reader would notice, programme by programme."""
    was = {each.id: each for each in before}
    here = {each.id: each for each in after}
    for item in sorted(was | here):
        if item not in was:
            yield Notice(item, here[item].title, "This programme is new.")
        elif item not in here:
            yield Notice(item, was[item].title, "This programme is not there any more.")
        else:
            yield from _changed(was[item], here[item])


def _changed(was: Shown, now: Shown) -> Iterator[Notice]:
    told_of = was.updates is None or now.updates is None or bool(set(now.updates) - set(was.updates))
    for date, sentence in _dates(was, now):
        yield Notice(now.id, now.title, sentence, grave=date.kind in _DEADLINES and not told_of)
    for key, name in _FACTS:
        old, new = dict(was.facts).get(key, ""), dict(now.facts).get(key, "")
        if old != new:
            yield Notice(now.id, now.title, f"{name}: {new or 'nothing'} (before: {old or 'nothing'}).")
    for sentence in _eligibility(was.who_can_apply, now.who_can_apply):
        yield Notice(now.id, now.title, sentence, grave=not told_of)


def _dates(was: Shown, now: Shown) -> Iterator[tuple[ShownDate, str]]:
    old = {each.id: each for each in was.dates}
    here = {each.id for each in now.dates}
    for date in now.dates:
        before = old.get(date.id)
        if before is None:
            yield date, f"{date.name} added: {date.when}."
            continue
        if before.when != date.when:
            yield date, f"{date.name} moved from {_shortened(before.when, date.when)} to {date.when}."
        if date.changed and before.changed != date.changed:
            yield date, f"{date.name}: {date.changed}."
        if before.where != date.where:
            yield date, f"{date.name}: now in {date.where or 'no place'} (before: {before.where or 'no place'})."
    for date in was.dates:
        if date.id not in here:
            yield date, f"{date.name} taken out: {date.when}."


def _shortened(before: str, after: str) -> str:
    """A date without the year that the next one says, too."""
    year = after[-5:]
    return before[:-5] if year[:1] == " " and year[1:].isdecimal() and before.endswith(year) else before


def _eligibility(was: tuple[str, ...] | None, now: tuple[str, ...] | None) -> Iterator[str]:
    if was is None or now is None:
        return
    for text in now:
        if text not in was:
            yield f"Who can apply, added: {text}"
    for text in was:
        if text not in now:
            yield f"Who can apply, taken out: {text}"
