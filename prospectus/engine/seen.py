"""What a build saw outside, as far as `quick` must know it."""

from datetime import datetime

from msgspec import Struct

from prospectus.base.need import file, folder, option, reached
from prospectus.engine.memory import Kept
from prospectus.engine.outside import Outside
from prospectus.engine.questions import Question
from prospectus.engine.record import Leaf


class Seen(Struct, frozen=True):
    """What a build saw outside: the last instant reached and the first that was not, options, marks by path."""

    span: tuple[datetime | None, datetime | None]
    options: tuple[tuple[str, str], ...]
    marks: dict[str, tuple[int, ...]]


def seen(memory: Kept, outside: Outside) -> Seen | None:
    """What this build saw outside; `None` where something was seen whose mark proves nothing, or that moved."""
    instants = [datetime.fromisoformat(leaf.argument) for leaf in _of(memory, reached)]
    looked = [*_of(memory, file), *_of(memory, folder)]
    if any(not leaf.digest for leaf in memory.leaves.values()) or not all(leaf.mark for leaf in looked):
        return None
    marks: dict[str, tuple[int, ...]] = {}
    for leaf in looked:
        if marks.setdefault(leaf.argument, leaf.mark) != leaf.mark:
            return None
    return Seen(
        (
            max((instant for instant in instants if instant <= outside.as_of), default=None),
            min((instant for instant in instants if instant > outside.as_of), default=None),
        ),
        tuple((leaf.argument, outside.options.get(leaf.argument, "")) for leaf in _of(memory, option)),
        marks,
    )


def _of(memory: Kept, question: Question) -> list[Leaf]:
    name = f"{question.__module__}:{question.__qualname__}"
    return [leaf for leaf in memory.leaves.values() if leaf.question == name]
