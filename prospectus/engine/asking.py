"""Asking: runs a question when its answer is not known, and notes what the answer was made from.

Architecture Invariant: nothing here decides whether something changed. An answer is used as it is remembered unless it
is pending; whether it is, was decided from below (see `renewal.py`).
"""

import sys
import threading
from collections.abc import Callable
from typing import Any, Concatenate, Final, Protocol

import msgspec
from msgspec import Struct, field

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.digest import digest, encode
from prospectus.base.need import Need, P, R
from prospectus.engine.answers import Answers, Found, Here
from prospectus.engine.faults import CycleError, Damaged, NotYet
from prospectus.engine.outside import FINGERPRINTED, Outside
from prospectus.engine.questions import Kind, Questions
from prospectus.engine.record import Leaf, Made, Record, bytes_of

EVERYTHING_IS_SETTLED: Final = sys.maxsize
_AT_HAND: Final = 65_536  # bytes of a file that is read once; a larger one is read again by who asks again
_ONE_STACK: Final = 30  # questions within questions, before a fresh thread gives them a stack of their own


class Memory(Protocol):
    """What asking needs of a memory."""

    @property
    def build(self) -> int:
        """The number of this build."""
        ...

    def find(self, key: int) -> Record | None:
        """What is remembered of an answer."""
        ...

    def is_pending(self, key: int) -> bool:
        """Whether an answer must be asked anew before it is used."""
        ...

    def bytes_of(self, record: Record) -> bytes | None:
        """The answer itself, where it was kept."""
        ...

    def leaf(self, key: int) -> Leaf | None:
        """What is remembered of a fact from outside."""
        ...

    def keep(self, made: Made) -> None:
        """Remember a new answer."""
        ...

    def keep_leaf(self, leaf: Leaf) -> None:
        """Remember a fact from outside."""
        ...

    def abandon(self, parts: dict[int, None]) -> None:
        """Take note of what was asked for an answer that did not come about."""
        ...


class Asker(Struct):
    """Answers questions out of a memory, and by running them.

    `level` is the height below which every remembered answer is known to be settled or pending. `facts` are those from
    outside that cannot move during a build, each with its key.
    """

    memory: Memory
    outside: Outside
    questions: Questions
    answers: Answers = field(default_factory=Answers)
    level: int = EVERYTHING_IS_SETTLED
    facts: dict[Here, Found] = field(default_factory=dict)
    running: dict[int, str] = field(default_factory=dict)

    def meet(self, here: Here, arguments: tuple[Any, ...], named: dict[str, Any]) -> Found:
        """The answer to a question that is not at hand."""
        kind = self.questions.of(here[0])
        if kind.given:
            return self.facts.get(here) or self._look(
                kind, here, arguments[0] if arguments else next(iter(named.values()))
            )
        return self.answer(kind, self.settle(kind, here[1]))

    def _look(self, kind: Kind, here: Here, argument: Any) -> Found:  # noqa: ANN401  # a text or an instant
        """The answer to a question that only the outside can answer."""
        text = argument if isinstance(argument, str) else argument.isoformat()
        key = kind.key(text.encode())
        known = self.memory.leaf(key)
        mark = self.outside.mark(kind.function, text) if known is None else ()
        answer = self.outside.answer(kind.function, text)
        data = encode(answer)
        found = Found(key, 0, digest(data), answer, len(data))
        if known is None or known.digest != found.digest:
            self.memory.keep_leaf(Leaf(key, kind.name, text, found.digest, mark))
        if kind.function not in FINGERPRINTED:
            self.facts[here] = found
        elif len(data) <= _AT_HAND:
            self.answers.keep(here, found)
        return found

    def settle(self, kind: Kind, encoded: bytes) -> Record:
        """The record of an answer as it is in this build, asked anew where it must be."""
        key = kind.key(encoded)
        known = self.memory.find(key)
        if known is not None and (known.arguments != encoded or known.question != kind.name):
            raise Damaged(kind.name)
        if known is None or self.memory.is_pending(key):
            return self._unsettled(kind, encoded, key, known)
        if known.asked != self.memory.build and known.height >= self.level:
            raise NotYet(known.height + 1)
        return known

    def _unsettled(self, kind: Kind, encoded: bytes, key: int, known: Record | None) -> Record:
        if known is not None and known.height >= self.level:
            raise NotYet(known.height + 1)
        return self.renew(kind, encoded, key)[0]

    def renew(self, kind: Kind, encoded: bytes, key: int) -> tuple[Record, bytes]:
        """Run a question, whatever is remembered, and remember its answer; also the answer as bytes."""
        made, data = self._run(kind, encoded, key)
        try:
            self._have(kind, made.record, data)
        except msgspec.MsgspecError as error:
            raise TypeError(f"{kind.name} does not return what it declares: {error}") from error
        self.memory.keep(Made(made.record, data if kind.kept else None, made.told))
        return made.record, data

    def answer(self, kind: Kind, record: Record) -> Found:
        """The answer that a record stands for: at hand, from the store, or made again."""
        found = self.answers.find((kind.function, record.arguments))
        if found is not None and found.digest == record.digest:
            return found
        data = self.data(kind, record)
        try:
            return self._have(kind, record, data)
        except msgspec.MsgspecError as error:
            raise Damaged(kind.name) from error

    def data(self, kind: Kind, record: Record) -> bytes:
        """The bytes of a settled answer: from the store, or made again. Made again it must be the same."""
        data = self.memory.bytes_of(record) if kind.kept else None
        if data is None:
            made, data = self._run(kind, record.arguments, record.key)
            if made.record.digest != record.digest:
                raise Damaged(f"{kind.name} does not answer the same twice")
        return data

    def _have(self, kind: Kind, record: Record, data: bytes) -> Found:
        found = Found(record.key, record.height, record.digest, kind.decode(data), len(data))
        self.answers.keep((kind.function, record.arguments), found)
        return found

    def _run(self, kind: Kind, encoded: bytes, key: int) -> tuple[Made, bytes]:
        if key in self.running:
            asked = [*self.running.values()]
            chain = [*asked[list(self.running).index(key) :], kind.name]
            raise CycleError(" needs ".join(chain))
        self.running[key] = kind.name
        needing = Needing(self)
        try:
            arguments, named = kind.arguments(encoded)
            if len(self.running) % _ONE_STACK:
                answer = kind.function(needing, *arguments, **named)
            else:
                answer = _on_a_fresh_stack(lambda: kind.function(needing, *arguments, **named))
        except BaseException:
            self.memory.abandon(needing.parts)
            raise
        finally:
            self.running.pop(key)
        data = encode(answer)
        parts = bytes_of(needing.parts)
        record = Record(key, kind.name, encoded, parts, digest(data), needing.height + 1, self.memory.build)
        return Made(record, None, encode(needing.told) if needing.told else b""), data


class Needing(Struct):
    """The `need` that one run of a question is given: notes, in order, what the answer is made from."""

    asker: Asker
    parts: dict[int, None] = field(default_factory=dict)
    height: int = 0
    told: list[Diagnostic] = field(default_factory=list)

    def __call__(self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs) -> R:
        """The answer to a question, asked now or remembered."""
        asker = self.asker
        here = (question, encode((arguments, named)))
        found = asker.answers.find(here) or asker.meet(here, arguments, named)
        self.parts[found.key] = None
        self.height = max(self.height, found.height)
        answer: R = found.answer
        return answer

    def tell(self, *diagnostics: Diagnostic) -> None:
        """Record findings with the answer being made."""
        self.told.extend(diagnostics)


def _on_a_fresh_stack(run: Callable[[], object]) -> object:
    answers: list[object] = []
    faults: list[BaseException] = []

    def answer() -> None:
        try:
            answers.append(run())
        except BaseException as fault:  # noqa: BLE001  # raised again below, in the thread that waits
            faults.append(fault)

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    thread.join()
    if faults:
        raise faults[0]
    return answers[0]
