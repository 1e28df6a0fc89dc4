"""What stops the engine: each is a fault of code or of the cache, never a mistake of an author.

Architecture Invariant: none of these is an `Exception`, so a question that catches too much cannot swallow one.
"""


class Damaged(BaseException):
    """The cache is not what was written: forget all of it and begin again.

    Leaves the engine only where there was no cache to blame: then a question does not answer the same twice.
    """


class NotYet(BaseException):
    """A question needs an answer that may yet change in this build: ask it at `height`. Never leaves the engine."""

    def __init__(self, height: int) -> None:
        """`height` is above everything that the awaited answer is made from."""
        super().__init__(height)
        self.height = height


class CycleError(BaseException):
    """A question needs its own answer: a fault in the code of the questions. The text names them in order."""


class NotAQuestionError(BaseException):
    """What was asked cannot be found again by its name: a fault in the code that asked it."""
