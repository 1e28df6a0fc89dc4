"""What will change: values that the other files here are about."""

from datetime import datetime

from msgspec import Struct

from prospectus.dates.passing import Passed
from prospectus.dates.steps import Steps
from prospectus.plan.entries import Entry


class Reason(Struct, frozen=True):
    """Why something differs: `subject` goes from a state to another, because of a sentence.

    The subject is "<programme>/<round or 0>", with "/<who for>" for one way in, or "<programme>/<round or 0>/<date>".
    What ceases to be published goes from "published" to "unpublished".
    """

    subject: str
    before: str
    after: str
    because: str


class Change(Struct, frozen=True):
    """At an instant (aware, UTC) the files at these root-relative addresses differ.

    `came` and `went` are the pages among them that there were not before, and that there are not any more.
    """

    at: datetime
    addresses: tuple[str, ...]
    reason: Reason
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()


class Turn(Struct, frozen=True):
    """An instant at which the status of a programme changes.

    `state` is its state in one word from then on. `shown`: its pages and its cards differ. `told`: what files for
    machines say of it differs.
    """

    at: datetime
    state: str
    shown: bool
    told: bool
    reason: Reason


class Course(Struct, frozen=True):
    """The status of a programme as lists follow it: the first state in one word, and every turn, in order."""

    first: str
    turns: tuple[Turn, ...] = ()


class DateCourse(Struct, frozen=True):
    """How a key date passes. `block`: it is drawn; `coarse`: hatched. `because` is the date with what happens on it.

    `subject` is that of a `Reason`.
    """

    entry: Entry
    passed: Steps[Passed]
    block: bool
    coarse: bool
    subject: str
    because: str
