"""Who was made from what, upwards: for every answer and every fact from outside, the answers that asked for it."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from prospectus.engine.store import Store


@dataclass(slots=True)
class Askers:
    """The index from answers to askers. What was changed is held until it is written."""

    store: Store
    loaded: dict[int, array[int]] = field(default_factory=dict)
    changed: set[int] = field(default_factory=set)

    def of(self, key: int) -> array[int]:
        """The askers of an answer, not to be changed."""
        found = self.loaded.get(key)
        if found is None:
            found = self.loaded[key] = self.store.askers(key)
        return found

    def born(self, key: int) -> None:
        """Begin with nobody: this answer was not known before."""
        self.loaded[key] = array("q")
        self.changed.add(key)

    def add(self, key: int, asker: int) -> None:
        """One more asker."""
        self.of(key).append(asker)
        self.changed.add(key)

    def remove(self, key: int, asker: int) -> None:
        """One asker less."""
        self.of(key).remove(asker)
        self.changed.add(key)

    def forget(self, key: int) -> None:
        """Know nothing of this answer any more."""
        self.loaded.pop(key, None)
        self.changed.discard(key)

    def take_changed(self) -> dict[int, array[int]]:
        """What was changed, to be written; nothing is held in memory any more."""
        changed = {key: self.loaded[key] for key in self.changed}
        self.changed.clear()
        self.loaded.clear()
        return changed
