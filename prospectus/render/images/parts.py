"""The bytes of a file, taken from the front piece by piece."""

from msgspec import Struct


class Broken(Exception):  # noqa: N818  # says what the picture is
    """The file ends too early, or is not what its name says. Never leaves `images`."""


class Reader(Struct):
    """A file and how far it has been read."""

    data: bytes
    at: int = 0

    def take(self, count: int) -> bytes:
        """The next `count` bytes. Raises `Broken` where there are fewer."""
        piece = self.data[self.at : self.at + count]
        if len(piece) < count:
            raise Broken
        self.at += count
        return piece

    def number(self, count: int, *, little: bool = False) -> int:
        """The next `count` bytes as a whole number, the most significant byte first unless `little`."""
        return int.from_bytes(self.take(count), "little" if little else "big")

    def expect(self, beginning: bytes) -> bytes:
        """The next bytes, which must be these."""
        if self.take(len(beginning)) != beginning:
            raise Broken
        return beginning
