"""Renewal, from below: every pending answer that something else uses is asked anew, lowest first.

Only what really changed goes on upwards: an answer that comes out equal stops there. An answer that nobody uses is a
root, and stays pending until it is asked for, or what nothing needs any more, and is forgotten.

Architecture Invariant: a question that fails here may be one that nobody would ask today. It stays pending, its askers
become pending too, and the fault is raised only where a root really needs it.
"""

from prospectus.engine.asking import EVERYTHING_IS_SETTLED, Asker
from prospectus.engine.crew import Crew
from prospectus.engine.faults import CycleError, NotYet
from prospectus.engine.memory import Kept


def renew_all(asker: Asker, memory: Kept, crew: Crew | None) -> None:
    """Bring everything up to date that stands below a root; with a crew, many answers of one height at a time."""
    while (lowest := memory.pending.lowest()) is not None:
        asker.level, keys = lowest
        used = [key for key in keys if memory.askers.of(key)]
        if crew is not None and len(used) >= crew.many:
            done, waiting = crew.renew(used)
            for key, height in waiting.items():
                _put_off(memory, key, height)
            used = [key for key in used if key not in done and key not in waiting]
        for key in used:
            if memory.is_pending(key):
                _renew(asker, memory, key)
    asker.level = EVERYTHING_IS_SETTLED


def _renew(asker: Asker, memory: Kept, key: int) -> None:
    record = memory.known(key)
    try:
        asker.renew(asker.questions.named(record.question), record.arguments, key)
    except NotYet as wait:
        _put_off(memory, key, wait.height)
    except (Exception, CycleError):  # noqa: BLE001  # whatever a question may raise
        memory.touch(key)


def _put_off(memory: Kept, key: int, height: int) -> None:
    if memory.pending.wait(key, height):
        memory.lift(key, height)
    else:
        memory.touch(key)
