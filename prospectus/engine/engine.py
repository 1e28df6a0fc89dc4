"""The engine: asks from above, remembers from one build to the next, and tells what was asked anew and why."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Concatenate, Final, Generic, TypeVar

import msgspec
from msgspec import Struct, field

from prospectus.base.diagnostics import Diagnostic, sort_key
from prospectus.base.need import Need, P, R
from prospectus.engine import ending, explain
from prospectus.engine.asking import Asker
from prospectus.engine.crew import Crew, asked_again
from prospectus.engine.faults import Damaged
from prospectus.engine.memory import Kept
from prospectus.engine.notes import Root
from prospectus.engine.outside import Outside
from prospectus.engine.questions import Kind, encoded_arguments
from prospectus.engine.record import Record, bytes_of, keys_of
from prospectus.engine.renewal import renew_all
from prospectus.engine.workers import Asked

Item = TypeVar("Item")
_FINDINGS: Final = msgspec.msgpack.Decoder(list[Diagnostic]).decode
_ALONE: Final = "asked alone"


class Told(Struct, Generic[Item, R], frozen=True):
    """What was answered for one item of a list: the item, the digest of the answer, and the answer when called."""

    item: Item
    digest: bytes
    answer: Callable[[], R]


class Engine(Struct):
    """One build; made by `session.remembering`, which has brought everything below the roots up to date."""

    asker: Asker
    memory: Kept
    crew: Crew | None
    quick: Callable[[Kept, Outside, bytes], None] | None
    alone: dict[int, None] = field(default_factory=dict)

    def renew(self) -> None:
        """Bring everything below the roots up to date. Done once, before any question is asked."""
        renew_all(self.asker, self.memory, self.crew)

    def ask(self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs) -> R:
        """The answer to a question, which is a root of this build."""
        kind = self.asker.questions.of(question)
        answer: R = self.asker.answer(kind, self._root(kind, encoded_arguments(*arguments, **named))).answer
        return answer

    def same(self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs) -> bool:
        """Whether the answer is the one that the last finished build gave; the question is a root of this build."""
        key = self._root(self.asker.questions.of(question), encoded_arguments(*arguments, **named)).key
        return bool(self.last()) and not self._is_news_already(key)

    def ask_each(
        self,
        question: Callable[[Need, Item], R],
        listing: Callable[[Need], tuple[Item, ...]],
        *,
        has: Callable[[Item, bytes], bool] | None = None,
    ) -> Iterator[Told[Item, R]]:
        """What `question` answers for every item of `listing`, in that order, as far as it is news.

        News is what was not asked before or must be asked anew, and what the caller has not: `has(item, digest)` tells.
        Left out, the caller has what the last finished build gave. All are roots of this build.
        """
        kind, lister = self.asker.questions.of(question), self.asker.questions.of(listing)
        record = self._root(lister, encoded_arguments())
        name = f"{kind.name} of each of {lister.name}"
        before = self.memory.before.roots.get(name) if has is None and self.last() else None
        if before is not None and before.complete and before.listing == record.digest:
            root = before
            asked = [asked_again(self.memory.known(key)) for key in keys_of(before.keys) if self._is_due(key)]
        else:
            known = self._made(before) if before is not None else set()
            listed = [_asked_of(kind, item) for item in self.asker.answer(lister, record).answer]
            root = Root(record.digest, bytes_of(one.key for one in listed), complete=True)
            asked = [one for one in listed if self._is_news(kind, one, known, has)]
        self.memory.roots[name] = Root(root.listing, root.keys, complete=False)
        yield from self._tell(kind, asked)
        self.memory.roots[name] = root

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The findings of everything that the roots of this build were made from, in the order of reporting."""
        gone = ending.unneeded(self.memory)
        try:
            told = {finding for key, data in self.memory.told.items() if key not in gone for finding in _FINDINGS(data)}
        except msgspec.MsgspecError as error:
            raise Damaged("findings") from error
        return tuple(sorted(told, key=sort_key))

    def finish(self, said: bytes = b"") -> None:
        """Remember this build, and what it said for `quick.unchanged`. What none of its roots needs is forgotten.

        To be called when everything that it gave is published: the next build tells only what is news since then.
        """
        ending.finish(self.memory)
        if self.quick is not None:
            self.quick(self.memory, self.asker.outside, said)

    def pause(self) -> None:
        """Remember what was made, of a build that comes to no end, such as one with errors: nothing is forgotten."""
        ending.pause(self.memory)

    def last(self) -> bytes:
        """The state that the last finished build left; empty where there was none."""
        return self.memory.before.head.state

    def state(self) -> bytes:
        """The state that this build leaves: the digest of all that it saw outside. Empty where something moved.

        Kept beside what was published, it tells the next build, by `last`, whether the two belong together.
        """
        return ending.state(self.memory)

    def explain(self) -> tuple[str, ...]:
        """A sentence for every answer that was asked anew or for the first time, in the order of asking."""
        return explain.sentences(self.memory, self.asker.questions, ending.unneeded(self.memory))

    def chain(
        self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs
    ) -> tuple[str, ...]:
        """Why one answer was asked anew: a sentence for each step down to what changed outside; empty if it was not."""
        kind = self.asker.questions.of(question)
        return explain.chain(self.memory, self.asker.questions, kind.key(encoded_arguments(*arguments, **named)))

    def made_from(
        self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs
    ) -> tuple[str, ...]:
        """Everything outside that one answer was made from, such as `file content/home.md`, sorted."""
        kind = self.asker.questions.of(question)
        leaves = explain.leaves(self.memory, kind.key(encoded_arguments(*arguments, **named)))
        return tuple(sorted(explain.leaf_name(leaf) for leaf in leaves))

    def instants(
        self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs
    ) -> tuple[datetime, ...]:
        """Every instant that one answer asked about, reached or not, sorted."""
        kind = self.asker.questions.of(question)
        leaves = explain.leaves(self.memory, kind.key(encoded_arguments(*arguments, **named)))
        return explain.instants(leaves)

    def all_instants(self) -> tuple[datetime, ...]:
        """Every instant that any answer of this build asked about, reached or not, sorted."""
        return explain.instants(ending.needed_leaves(self.memory))

    def _root(self, kind: Kind, encoded: bytes) -> Record:
        record = self.asker.settle(kind, encoded)
        self.alone[record.key] = None
        self.memory.roots[_ALONE] = Root(b"", bytes_of(self.alone), complete=True)
        return record

    def _made(self, root: Root) -> set[int]:
        keys = keys_of(root.keys)
        return set(keys) if root.complete else {key for key in keys if self.memory.find(key) is not None}

    def _is_due(self, key: int) -> bool:
        return self.memory.is_pending(key) or self._is_news_already(key)

    def _is_news_already(self, key: int) -> bool:
        """Whether it was made since a build was finished: for something else that asked for it, or in vain."""
        return key in self.memory.news or self.memory.anew.get(key, (0, False))[1]

    def _is_news(self, kind: Kind, one: Asked, known: set[int], has: Callable[[Item, bytes], bool] | None) -> bool:
        if one.key in known or self._is_due(one.key):
            return self._is_due(one.key)
        record = self.memory.find(one.key)
        return record is None or has is None or not has(kind.arguments(one.arguments)[0][0], record.digest)

    def _tell(self, kind: Kind, asked: list[Asked]) -> Iterator[Told[Item, R]]:
        crew = self.crew
        alone = len(asked) if crew is None or len(asked) < crew.many else 1  # the first makes what all of them share
        for one in asked[:alone]:
            yield self._told(kind, one, None)
        if crew is None or len(asked) == alone:
            return
        for brought in crew.send(asked[alone:]):
            for reply in brought.replies:
                yield self._told(kind, reply.asked, reply.answer)

    def _told(self, kind: Kind, one: Asked, data: bytes | None) -> Told[Item, R]:
        record = self.asker.settle(kind, one.arguments)
        item = kind.arguments(one.arguments)[0][0]
        if data is None:
            return Told(item, record.digest, lambda: self.asker.answer(kind, record).answer)
        return Told(item, record.digest, lambda: kind.decode(data))


def _asked_of(kind: Kind, item: object) -> Asked:
    encoded = encoded_arguments(item)
    return Asked(kind.key(encoded), kind.name, encoded)
