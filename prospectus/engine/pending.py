"""The answers that must be asked anew before anything uses them, lowest first."""

from msgspec import Struct, field

_PATIENCE = 8  # times that one answer may wait for another before it is left to whoever asks for it


class Pending(Struct):
    """Keys of answers, each with the key of what changed below it, and a queue of them by height."""

    because: dict[int, int] = field(default_factory=dict)
    waiting: dict[int, list[int]] = field(default_factory=dict)
    tried: dict[int, int] = field(default_factory=dict)

    def add(self, key: int, height: int, because: int) -> None:
        """Something below this answer changed; the first reason is the one that is told."""
        if key not in self.because:
            self.because[key] = because
            self.waiting.setdefault(height, []).append(key)

    def wait(self, key: int, height: int) -> bool:
        """Put an answer off to a greater height; false where it was put off too often."""
        self.tried[key] = self.tried.get(key, 0) + 1
        if self.tried[key] > _PATIENCE:
            return False
        self.waiting.setdefault(height, []).append(key)
        return True

    def done(self, key: int) -> None:
        """Take off an answer that was asked anew, or is no longer known."""
        self.because.pop(key, None)

    def lowest(self) -> tuple[int, list[int]] | None:
        """The lowest height at which answers wait, and those that are still pending, taken from the queue."""
        while self.waiting:
            height = min(self.waiting)
            keys = [key for key in dict.fromkeys(self.waiting.pop(height)) if key in self.because]
            if keys:
                return height, keys
        return None
