"""What a worker sees of the memory: the store as it was last saved, and what the worker itself has made since."""

from msgspec import Struct, field

from prospectus.engine import notes
from prospectus.engine.record import Leaf, Made, Record
from prospectus.engine.store import Store


class Glimpse(Struct):
    """A memory that only adds; what it added is carried home by the worker."""

    store: Store
    build: int
    pending: dict[int, int]
    made: dict[int, Made] = field(default_factory=dict)
    leaves: dict[int, Leaf] = field(default_factory=dict)
    records: dict[int, Record] = field(default_factory=dict)

    def find(self, key: int) -> Record | None:
        """What is remembered of an answer."""
        found = self.records.get(key)
        if found is None:
            found = self.store.record(key)
            if found is not None:
                self.records[key] = found
        return found

    def is_pending(self, key: int) -> bool:
        """Whether an answer must be asked anew before it is used."""
        return key in self.pending and key not in self.made

    def bytes_of(self, record: Record) -> bytes | None:
        """The answer itself, where it was kept."""
        made = self.made.get(record.key)
        return made.answer if made is not None else self.store.answer(record.key, record.digest)

    def leaf(self, key: int) -> Leaf | None:
        """What this worker saw outside."""
        return self.leaves.get(key)

    def keep_leaf(self, leaf: Leaf) -> None:
        """Remember a fact from outside. One that differs from what was seen before is believed no more."""
        if leaf.key in self.leaves:
            leaf.digest = b""
        self.leaves[leaf.key] = leaf

    def keep(self, made: Made) -> None:
        """Remember a new answer."""
        self.made[made.record.key] = made
        self.records[made.record.key] = made.record

    def abandon(self, parts: dict[int, None]) -> None:
        """Nothing: what was asked in vain goes home with the rest, and is forgotten there."""


def glimpse(store: Store) -> Glimpse:
    """What can be seen of the build that writes this store."""
    build, pending = notes.load_pending(store)
    return Glimpse(store, build, pending)
