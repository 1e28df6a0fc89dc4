"""A key date as everything that reckons with it sees it: what it is, when, and for whom."""

from typing import Literal

from msgspec import Struct

from prospectus.dates.value import When

Kind = Literal["opens", "closes", "window", "interviews", "results", "starts", "ends", "event", "other"]
Changed = Literal["", "postponed", "cancelled"]


class Milestone(Struct, frozen=True):
    """One date of one round.

    `id` is unique within the round. `what` is one line of plain text, such as "Interviews". `who_for` names the route
    that the date is for, empty where it is for all. `changed` is empty for a date that stands as it is written.
    """

    id: str
    kind: Kind
    what: str
    when: When
    who_for: str = ""
    changed: Changed = ""
