"""A programme in outline: what pages, lists and links elsewhere want to know of it."""

from datetime import date

from msgspec import Struct

from prospectus.model.kinds import SECTIONS
from prospectus.model.programme import Programme


class Outline(Struct, frozen=True):
    """A programme as it is shown now, without its texts, so that a change of these alone reaches nobody else.

    `place` is its place among programmes. `sections` are those that hold anything, by the words of their files and in
    the order in which they are read, and `pages` those of them with a page of their own; `rounds` all published rounds,
    the newest first; `organisations` the ids of those that run it, are partners in it or early adopters of it, sorted;
    `updated` the day of its latest update.
    """

    title: str
    place: tuple[bool, int, str, str]
    round: str
    rounds: tuple[str, ...]
    sections: tuple[str, ...]
    pages: tuple[str, ...]
    further: tuple[str, ...]
    topics: tuple[str, ...]
    region: str
    form: str
    organisations: tuple[str, ...]
    updated: date | None


def outlined(itself: Programme, shown: Programme, rounds: tuple[str, ...]) -> Outline:
    """The outline of a programme, from what it says itself and from how it is shown with its newest round."""
    sections = tuple(section.name for section in SECTIONS if _is_there(shown, section.key))
    return Outline(
        title=shown.title,
        place=(itself.order is None, itself.order or 0, itself.title.casefold(), itself.id),
        round=shown.round,
        rounds=rounds,
        sections=sections,
        pages=tuple(section for section in sections if section in shown.own_pages),
        further=shown.further,
        topics=shown.topics,
        region=shown.region,
        form=shown.apply.form if shown.apply else "",
        organisations=_organisations(shown),
        updated=max((each.on for each in shown.updates), default=None),
    )


def _is_there(shown: Programme, key: str) -> bool:
    """Whether anything sound stands in a section."""
    return bool(getattr(shown, key)) or (key == "what_you_get" and shown.what_you_get_text is not None)


def _organisations(shown: Programme) -> tuple[str, ...]:
    sites = shown.early_adopters.sites if shown.early_adopters else ()
    named = (
        *shown.run_by,
        *(partner.organisation for partner in shown.partners),
        *(reference for site in sites for reference in site.organisations),
    )
    return tuple(sorted({reference.id for reference in named if reference.id}))
