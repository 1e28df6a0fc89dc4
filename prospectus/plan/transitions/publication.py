"""The instants at which something begins or ends to be published.

What begins is not told: until it has happened, nothing of it may be known.
"""

from datetime import datetime
from typing import Final

from msgspec import Struct

from prospectus.base.need import Need, reached
from prospectus.config import config
from prospectus.dates import zones
from prospectus.dates.steps import Steps, boundaries, mapped, zipped
from prospectus.model.items import all_ids, item_path, publication
from prospectus.model.kinds import KINDS
from prospectus.model.programmes import edition, programme_ids, round_ids, rounds_in
from prospectus.plan.dates import day_text
from prospectus.plan.transitions.value import Reason
from prospectus.plan.words import words

PUBLISHED: Final = "published"
UNPUBLISHED: Final = "unpublished"


class Departure(Struct, frozen=True):
    """An instant (aware, UTC) from which a programme, or a round of it, is not published any more."""

    at: datetime
    programme: str
    round: str
    reason: Reason


def publications(need: Need) -> tuple[datetime, ...]:
    """Every instant, past or coming, at which an item or a round comes or goes, in order."""
    items = [
        at
        for kind in KINDS
        for item in need(all_ids, kind.name)
        for at in boundaries(need(publication, need(item_path, kind.name, item)))
    ]
    rounds = [at for item in need(all_ids, "programme") for at in round_publications(need, item)]
    return tuple(sorted({*items, *rounds}))


def round_publications(need: Need, programme: str) -> tuple[datetime, ...]:
    """Every instant at which a round of a programme comes or goes while the programme itself is published."""
    index = need(item_path, "programme", programme)
    whole = need(publication, index)
    return tuple(
        at
        for round_id in rounds_in(need, index)
        for at in boundaries(_both(whole, need(publication, _round(index, round_id))))
    )


def departures(need: Need) -> tuple[Departure, ...]:
    """What is published now and will not be from a coming instant on, in order, whole programmes first."""
    found = (each for programme in need(programme_ids) for each in programme_departures(need, programme))
    return tuple(sorted(found, key=lambda each: (each.at, each.round != "")))


def programme_departures(need: Need, programme: str) -> tuple[Departure, ...]:
    """The same of one programme; of its rounds no more than until another is added, for then it is shown otherwise."""
    index, until = need(item_path, "programme", programme), need(horizon, programme)
    whole = _end(need, index)
    found = [Departure(whole, programme, "", _reason(need, programme, "", whole))] if whole else []
    for round_id in need(round_ids, programme):
        at = _end(need, _round(index, round_id))
        if at and (whole is None or at < whole) and (until is None or at < until):
            found.append(Departure(at, programme, round_id, _reason(need, programme, round_id, at)))
    return tuple(found)


def horizon(need: Need, programme: str) -> datetime | None:
    """The instant at which a round is added to a published programme; `None` where no such instant is known."""
    index = need(item_path, "programme", programme)
    steps = (need(publication, _round(index, each)) for each in rounds_in(need, index))
    return min((at for each in steps for at, shown in each.then if shown and not need(reached, at)), default=None)


def _end(need: Need, path: str) -> datetime | None:
    """The coming instant at which a file that is published ceases to be."""
    return next((at for at, shown in need(publication, path).then if not shown and not need(reached, at)), None)


def _reason(need: Need, programme: str, round_id: str, at: datetime) -> Reason:
    told = need(edition, programme, round_id)
    title = f"{told.title}, {told.round_title}" if round_id else told.title
    day = day_text(at.astimezone(zones.zone(need(config).timezone)).date(), words(need)).text
    because = words(need).interface.no_longer_published.format(title=title, day=day)
    return Reason(f"{programme}/{told.round or '0'}", PUBLISHED, UNPUBLISHED, because)


def _round(index: str, round_id: str) -> str:
    return f"{index.removesuffix('/index.md')}/{round_id}/index.md"


def _both(one: Steps[bool], other: Steps[bool]) -> Steps[bool]:
    return mapped(all, zipped(one, other))
