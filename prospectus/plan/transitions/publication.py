"""The instants at which something begins or ends to be published.

What that will be is not told: until it has happened, nothing of it may be known.
"""

from datetime import datetime

from prospectus.base.need import Need, reached
from prospectus.dates.steps import Steps, boundaries, mapped, zipped
from prospectus.model.items import all_ids, item_path, publication
from prospectus.model.kinds import KINDS
from prospectus.model.programmes import rounds_in


def publications(need: Need) -> tuple[datetime, ...]:
    """Every instant, past or coming, at which an item or a round comes or goes, in order."""
    items = [
        at
        for kind in KINDS
        for item in need(all_ids, kind.name)
        for at in boundaries(need(publication, need(item_path, kind.name, item)))
    ]
    rounds = [at for item in need(all_ids, "programme") for at in need(round_publications, item)]
    return tuple(sorted({*items, *rounds}))


def round_publications(need: Need, programme: str) -> tuple[datetime, ...]:
    """Every instant at which a round of a programme comes or goes while the programme itself is published."""
    index = need(item_path, "programme", programme)
    whole = need(publication, index)
    return tuple(
        at for round_id in need(rounds_in, index) for at in boundaries(_both(whole, _round(need, index, round_id)))
    )


def horizon(need: Need, programme: str) -> datetime | None:
    """The instant until which a published programme stays what it is; `None` where no end of that is known."""
    coming = (at for at in need(round_publications, programme) if not need(reached, at))
    return min((*coming, *(at for at in (need(gone, programme),) if at)), default=None)


def gone(need: Need, programme: str) -> datetime | None:
    """The instant from which a published programme is not published any more; `None` where none is known."""
    flips = boundaries(need(publication, need(item_path, "programme", programme)))
    return next((at for at in flips if not need(reached, at)), None)


def _round(need: Need, index: str, round_id: str) -> Steps[bool]:
    return need(publication, f"{index.removesuffix('/index.md')}/{round_id}/index.md")


def _both(one: Steps[bool], other: Steps[bool]) -> Steps[bool]:
    return mapped(all, zipped(one, other))
