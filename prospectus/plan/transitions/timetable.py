"""The present between two boundaries of the site, and everything that is known to come."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import datetime

from prospectus.base.need import Need, reached
from prospectus.model.programmes import programme_ids
from prospectus.plan.transitions.calendar import calendar_changes
from prospectus.plan.transitions.listings import listing_changes
from prospectus.plan.transitions.programme import programme_changes
from prospectus.plan.transitions.publication import publications
from prospectus.plan.transitions.value import Change


@dataclass(frozen=True, slots=True)
class Timetable:
    """The last instant at which any file differed, the next at which one will, and what is known to come, in order.

    Both are aware, in UTC; `None` where there was or is none.
    """

    valid_from: datetime | None
    next_transition: datetime | None
    coming: tuple[Change, ...]


def timetable(need: Need) -> Timetable:
    """The timetable of the site, as a part of the answer that asks for it; of its instants few are asked about."""
    changes = (
        *(change for programme in need(programme_ids) for change in need(programme_changes, programme)),
        *need(listing_changes),
        *need(calendar_changes),
    )
    instants = sorted({*(change.at for change in changes), *need(publications)})
    place = bisect_left(instants, x=True, key=lambda at: not need(reached, at))
    following = instants[place] if place < len(instants) else None
    coming = [change for change in changes if following and change.at >= following]
    return Timetable(
        valid_from=instants[place - 1] if place else None,
        next_transition=following,
        coming=tuple(sorted(coming, key=lambda change: change.at)),
    )
