"""The beginning of a build: what was remembered, compared with what is outside now.

Architecture Invariant: a mark is only a shortcut. It stands for the bytes only where nothing was changed within two
seconds before the build that read them began, by the clock of the disk itself; else the digest decides.
"""

from prospectus.base.digest import digest, encode
from prospectus.engine import notes
from prospectus.engine.askers import Askers
from prospectus.engine.faults import Damaged
from prospectus.engine.memory import Kept
from prospectus.engine.outside import GIVEN, Outside
from prospectus.engine.questions import Questions
from prospectus.engine.record import Leaf, believable
from prospectus.engine.store import Store


def begin(store: Store, outside: Outside, questions: Questions, moment: int) -> Kept:
    """The memory of a build that starts at `moment` (nanoseconds), with everything pending that a change reaches."""
    before = notes.load(store)
    leaves = {leaf.key: leaf for leaf in before.leaves}
    memory = Kept(store, before, before.head.build + 1, moment, leaves, dict(before.told), Askers(store))
    memory.unwanted.update(before.unwanted)
    memory.news.update(before.news)
    for key, because in before.pending.items():
        memory.pending.add(key, memory.known(key).height, because)
    for leaf in list(leaves.values()):
        if _differs(leaf, outside, questions, moment):
            memory.anew[leaf.key] = (0, True)
            memory.touch(leaf.key)
    return memory


def _differs(leaf: Leaf, outside: Outside, questions: Questions, moment: int) -> bool:
    question = questions.named(leaf.question).function
    if question not in GIVEN:
        raise Damaged(leaf.question)
    mark = outside.mark(question, leaf.argument)
    if mark and mark == leaf.mark:
        return False
    try:
        found = digest(encode(outside.answer(question, leaf.argument)))
    except ValueError as error:  # an instant that is none, a path that none can have
        raise Damaged(leaf.argument) from error
    leaf.mark = believable(mark, moment)
    differs = found != leaf.digest
    leaf.digest = found
    return differs
