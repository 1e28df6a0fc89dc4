"""Why something was asked anew, in words: the names of questions and their arguments are all that this knows."""

from collections.abc import Container, Iterable
from datetime import datetime
from typing import Final

from prospectus.base.need import reached
from prospectus.engine.memory import Kept
from prospectus.engine.questions import Questions
from prospectus.engine.record import Leaf

_REACHED: Final = f"{reached.__module__}:{reached.__qualname__}"


def sentences(memory: Kept, questions: Questions, gone: Container[int]) -> tuple[str, ...]:
    """A sentence for every answer that was asked anew or for the first time and is not gone, in the order of asking."""
    asked = (key for key in memory.anew if key not in memory.leaves and key not in gone)
    return tuple(_sentence(memory, questions, key) for key in asked)


def chain(memory: Kept, questions: Questions, key: int) -> tuple[str, ...]:
    """The sentence for one answer, then for the answer that was its reason, and so on."""
    found: list[str] = []
    while key in memory.anew and key not in memory.leaves:
        found.append(_sentence(memory, questions, key))
        key = memory.anew[key][0]
    return tuple(found)


def leaves(memory: Kept, key: int) -> tuple[Leaf, ...]:
    """Every fact from outside that an answer was made from, directly or not; none where it was not asked."""
    if not memory.knows(key):
        return ()
    found: dict[int, Leaf] = {}
    seen = {key}
    stack = [key]
    while stack:
        key = stack.pop()
        if key in memory.leaves:
            found[key] = memory.leaves[key]
        else:
            parts = set(memory.known(key).made_from()) - seen
            seen |= parts
            stack += parts
    return tuple(found.values())


def instants(found: Iterable[Leaf]) -> tuple[datetime, ...]:
    """The instants among facts from outside, sorted."""
    return tuple(sorted(datetime.fromisoformat(leaf.argument) for leaf in found if leaf.question == _REACHED))


def leaf_name(leaf: Leaf) -> str:
    """A fact from outside, such as `file content/home.md`."""
    return f"{_words(leaf.question)} {leaf.argument}"


def _sentence(memory: Kept, questions: Questions, key: int) -> str:
    because, changed = memory.anew[key]
    name = _name(memory, questions, key)
    if not because:
        return f"asked for the first time: {name}"
    reason = f"asked anew: {name}, because {_name(memory, questions, because)} changed"
    return reason if changed else f"{reason}; the answer is the same"


def _name(memory: Kept, questions: Questions, key: int) -> str:
    leaf = memory.leaves.get(key)
    if leaf is not None:
        return leaf_name(leaf)
    record = memory.find(key)
    if record is None:
        return "what is no longer needed"
    placed, named = questions.named(record.question).arguments(record.arguments)
    given = ", ".join(str(argument) for argument in (*placed, *named.values()))
    return f"{_words(record.question)} of {given}" if given else _words(record.question)


def _words(question: str) -> str:
    return question.partition(":")[2].replace("_", " ")
