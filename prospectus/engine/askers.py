"""Who was made from what, upwards: for every answer and every fact from outside, the answers that asked for it."""

from collections.abc import Collection
from typing import Final

from msgspec import Struct, field

from prospectus.engine.faults import Damaged
from prospectus.engine.record import bytes_of
from prospectus.engine.store import Store

_AT_HAND: Final = 20_000  # answers whose askers are held in memory


class Askers(Struct):
    """The index from answers to askers. What was changed is held until it is written."""

    store: Store
    loaded: dict[int, dict[int, None]] = field(default_factory=dict)
    changed: set[int] = field(default_factory=set)

    def of(self, key: int) -> Collection[int]:
        """The askers of an answer."""
        return self._of(key)

    def born(self, key: int) -> None:
        """Begin with nobody: this answer was not known before."""
        self.loaded[key] = {}
        self.changed.add(key)

    def add(self, key: int, asker: int) -> None:
        """One more asker. If it is there already, its own record was lost: it was taken for a new one."""
        askers = self._of(key)
        if asker in askers:
            raise Damaged("askers")
        askers[asker] = None
        self.changed.add(key)

    def remove(self, key: int, asker: int) -> None:
        """One asker less."""
        if asker not in self._of(key):
            raise Damaged("askers")
        del self.loaded[key][asker]
        self.changed.add(key)

    def forget(self, key: int) -> None:
        """Know nothing of this answer any more."""
        self.loaded.pop(key, None)
        self.changed.discard(key)

    def take_changed(self) -> dict[int, bytes]:
        """What was changed, to be written; few enough stay in memory."""
        changed = {key: bytes_of(self.loaded[key]) for key in self.changed}
        self.changed.clear()
        if len(self.loaded) > _AT_HAND:
            self.loaded.clear()
        return changed

    def _of(self, key: int) -> dict[int, None]:
        found = self.loaded.get(key)
        if found is None:
            found = self.loaded[key] = dict.fromkeys(self.store.askers(key))
        return found
