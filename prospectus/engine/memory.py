"""The memory of a build: what is known from the last one, and what this one adds.

Architecture Invariant: between two calls of `save` the store is as it was; each leaves it true as a whole, with
everything that still has to be asked anew among the pending.
"""

from collections.abc import Collection
from typing import Final

from msgspec import Struct, field

from prospectus.engine.askers import Askers
from prospectus.engine.faults import Damaged
from prospectus.engine.notes import Notes, Root
from prospectus.engine.pending import Pending
from prospectus.engine.record import Leaf, Made, Record, believable
from prospectus.engine.store import Store

_AT_HAND: Final = 10_000  # records held in memory
_LISTED: Final = 100_000  # records of a first build that are listed, so that others need not be looked for
_UNSAVED: Final = 5_000  # records held before they are handed to the store


class Kept(Struct):
    """The memory of the process that builds; a worker has a `Glimpse` of it."""

    store: Store
    before: Notes
    build: int
    moment: int
    leaves: dict[int, Leaf]
    told: dict[int, bytes]
    askers: Askers
    pending: Pending = field(default_factory=Pending)
    records: dict[int, Record] = field(default_factory=dict)
    roots: dict[str, Root] = field(default_factory=dict)
    unsaved: dict[int, Record] = field(default_factory=dict)
    unsaved_answers: list[tuple[int, bytes]] = field(default_factory=list)
    unwanted: set[int] = field(default_factory=set)
    news: set[int] = field(default_factory=set)
    anew: dict[int, tuple[int, bool]] = field(default_factory=dict)
    written: dict[int, bytes] = field(default_factory=dict)
    written_out: set[int] = field(default_factory=set)

    def find(self, key: int) -> Record | None:
        """What is remembered of an answer."""
        found = self.records.get(key)
        if found is None and (self.before.head.build or key in self.written_out or len(self.written_out) > _LISTED):
            found = self.store.record(key)
            if found is not None:
                self.records[key] = found
        return found

    def knows(self, key: int) -> bool:
        """Whether anything is remembered under this key: an answer or a fact from outside."""
        return key in self.leaves or self.find(key) is not None

    def known(self, key: int) -> Record:
        """What is remembered of an answer that must be there."""
        found = self.find(key)
        if found is None:
            raise Damaged(str(key))
        return found

    def is_pending(self, key: int) -> bool:
        """Whether an answer must be asked anew before it is used."""
        return key in self.pending.because

    def bytes_of(self, record: Record) -> bytes | None:
        """The answer itself, where it was kept."""
        self._write_answers()
        return self.store.answer(record.key, record.digest)

    def leaf(self, key: int) -> Leaf | None:
        """What is remembered of a fact from outside."""
        return self.leaves.get(key)

    def keep_leaf(self, leaf: Leaf) -> None:
        """Remember a fact from outside. One that was already seen in this build and differs now is believed no more."""
        known = self.leaves.get(leaf.key)
        if known is None:
            leaf.mark = believable(leaf.mark, self.moment)
            self.leaves[leaf.key] = leaf
            self.askers.born(leaf.key)
        elif known.digest != leaf.digest:
            known.digest = b""

    def keep(self, made: Made) -> None:
        """Remember a new answer, and make pending whoever was made from another one."""
        record = made.record
        before = self.find(record.key)
        because = self.pending.because.get(record.key, 0)
        self._link(record, before)
        self.records[record.key] = self.unsaved[record.key] = record
        if made.answer is not None:
            self.unsaved_answers.append((record.key, made.answer))
        if made.told:
            self.told[record.key] = made.told
        else:
            self.told.pop(record.key, None)
        self.pending.done(record.key)
        changed = before is None or before.digest != record.digest
        if self.before.head.build:
            self.anew[record.key] = (because, changed)
        if before is not None and changed:
            self.touch(record.key)
        if before is not None and record.height > before.height:
            self.lift(record.key, record.height)
        if len(self.unsaved) > _UNSAVED:
            self.write()

    def keep_once(self, made: Made) -> None:
        """Remember what a worker made, unless it is known in this build already: then it must be the same."""
        known = self.find(made.record.key)
        if known is None or known.asked != self.build:
            self.keep(made)
        elif known.digest != made.record.digest:
            raise Damaged(f"{known.question} does not answer the same twice")

    def touch(self, key: int) -> None:
        """Make everything pending that asked for this answer and has not been asked anew since."""
        for asker in self.askers.of(key):
            record = self.known(asker)
            if record.asked != self.build:
                self.pending.add(asker, record.height, key)

    def lift(self, key: int, height: int) -> None:
        """Put an answer at a height, and whatever was made from it above."""
        rising = [(key, height)]
        while rising:
            key, height = rising.pop()
            record = self.known(key)
            if record.height < height:
                raised = Record(
                    record.key, record.question, record.arguments, record.parts, record.digest, height, record.asked
                )
                self.records[key] = self.unsaved[key] = raised
            rising += [(asker, height + 1) for asker in self.askers.of(key) if self.known(asker).height <= height]

    def abandon(self, parts: dict[int, None]) -> None:
        """Take note of what was asked for an answer that did not come about."""
        self.unwanted.update(parts)

    def _link(self, record: Record, before: Record | None) -> None:
        if before is None:
            self.askers.born(record.key)
            for part in record.made_from():
                self.askers.add(part, record.key)
        elif before.parts != record.parts:
            old, new = set(before.made_from()), set(record.made_from())
            for part in new - old:
                self.askers.add(part, record.key)
            for part in old - new:
                self.askers.remove(part, record.key)
                self.unwanted.add(part)

    def forget(self, keys: Collection[int]) -> None:
        """Drop all that is remembered of answers and facts that nothing needs."""
        for key in keys:
            for part in () if key in self.leaves else self.known(key).made_from():
                if part not in keys:
                    self.askers.remove(part, key)
        self.write()
        self.store.forget(keys)
        for key in keys:
            for known in (self.leaves, self.records, self.told, self.anew):
                known.pop(key, None)
            self.askers.forget(key)
            self.pending.done(key)
        self.unwanted.clear()

    def write(self) -> None:
        """Hand everything that is not yet in the store over to it; only `Store.save` makes it last."""
        if not self.before.head.build and len(self.written_out) <= _LISTED:
            self.written_out.update(self.unsaved)
        self.store.put_answer_records(self.unsaved.values(), self.askers.take_changed())
        self.unsaved.clear()
        if len(self.records) > _AT_HAND:
            self.records.clear()
        self._write_answers()

    def _write_answers(self) -> None:
        if self.unsaved_answers:
            self.store.put_answers(sorted(self.unsaved_answers))
            self.unsaved_answers.clear()
