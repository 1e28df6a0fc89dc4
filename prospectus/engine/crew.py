"""Work shared out: what goes to the workers, and how what they bring home enters the memory."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor

from msgspec import Struct

from prospectus.engine import ending
from prospectus.engine.asking import Asker
from prospectus.engine.memory import Kept
from prospectus.engine.record import Record
from prospectus.engine.workers import Asked, Brought, Task, send


class Crew(Struct, frozen=True):
    """Workers: a pool that is called for when it is needed, how many it has, and how many questions are worth it."""

    asker: Asker
    memory: Kept
    pool: Callable[[], Executor]
    jobs: int
    many: int
    task: Callable[[int, tuple[Asked, ...]], Task]

    def send(self, asked: list[Asked]) -> Iterator[Brought]:
        """Ask these questions elsewhere; what comes back is remembered, and given on in the order of the questions."""
        ending.pause(self.memory)  # so that the workers see what is known
        level = self.asker.level
        for brought in send(lambda chunk: self.task(level, chunk), asked, self.pool(), self.jobs):
            self._take(brought)
            yield brought

    def renew(self, keys: list[int]) -> tuple[set[int], dict[int, int]]:
        """Renew pending answers elsewhere: which are done, and which must wait, with the height to wait for."""
        done: set[int] = set()
        waiting: dict[int, int] = {}
        for brought in self.send([asked_again(self.memory.known(key)) for key in keys]):
            done.update(reply.asked.key for reply in brought.replies if reply.digest)
            waiting.update((reply.asked.key, reply.wait) for reply in brought.replies if reply.wait)
        return done, waiting

    def _take(self, brought: Brought) -> None:
        for leaf in brought.leaves:
            self.memory.keep_leaf(leaf)
        for made in brought.made:
            self.memory.keep_once(made)
        if not all(reply.digest for reply in brought.replies):
            self.memory.unwanted.update(made.record.key for made in brought.made)


def asked_again(record: Record) -> Asked:
    """The question that a record answers."""
    return Asked(record.key, record.question, record.arguments)
