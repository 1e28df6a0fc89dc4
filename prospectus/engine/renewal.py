"""Renewal, from below: every pending answer that something else uses is asked anew, lowest first.

Only what really changed goes on upwards: an answer that comes out equal stops there. An answer that nobody uses is a
root, and stays pending until it is asked for, or what nothing needs any more, and is forgotten.

Architecture Invariant: a question that fails here may be one that nobody would ask today. It stays pending, its askers
become pending too, and the fault is raised only where a root really needs it.
"""

from collections.abc import Callable

from prospectus.engine.asking import EVERYTHING_IS_SETTLED, Asker
from prospectus.engine.faults import CycleError, NotYet
from prospectus.engine.memory import Kept

# Asks many pending answers of one level elsewhere, and gives back those that need nothing more at this level.
Elsewhere = Callable[[list[int]], set[int]]


def renew_all(asker: Asker, memory: Kept, elsewhere: Elsewhere, many: int) -> None:
    """Bring everything up to date that stands below a root. `elsewhere` is used for `many` answers or more."""
    while (lowest := memory.pending.lowest()) is not None:
        asker.level, keys = lowest
        used = [key for key in keys if memory.askers.of(key)]
        seen_to = elsewhere(used) if len(used) >= many else set()
        for key in used:
            if key not in seen_to and memory.is_pending(key):
                _renew(asker, memory, key)
    asker.level = EVERYTHING_IS_SETTLED


def _renew(asker: Asker, memory: Kept, key: int) -> None:
    record = memory.known(key)
    try:
        asker.renew(asker.questions.named(record.question), record.arguments, key)
    except NotYet as wait:
        put_off(memory, key, wait.height)
    except (Exception, CycleError):  # noqa: BLE001  # whatever a question may raise
        memory.touch(key)


def put_off(memory: Kept, key: int, height: int) -> None:
    """Ask this answer again when everything below `height` is settled."""
    if memory.pending.wait(key, height):
        memory.lift(key, height)
    else:
        memory.touch(key)
