"""Work that is done elsewhere: a chunk of questions, asked by a worker that sees the store, and what it brings home.

Architecture Invariant: a worker writes nothing and decides nothing. What it brings home is taken in the order in which
it was handed out, so that neither their number nor their speed can be seen.
"""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from typing import Final

import msgspec
from msgspec import Struct

from prospectus.engine.asking import Asker
from prospectus.engine.faults import CycleError, Damaged, NotYet
from prospectus.engine.glimpse import glimpse
from prospectus.engine.outside import Outside
from prospectus.engine.questions import Questions
from prospectus.engine.record import Leaf, Made
from prospectus.engine.store import Store

_CHUNK: Final = range(32, 129)  # questions that one worker may be handed at a time


class Asked(msgspec.Struct, frozen=True, array_like=True):
    """A question by its key and name, and its arguments as bytes."""

    key: int
    question: str
    arguments: bytes


class Reply(msgspec.Struct, frozen=True, array_like=True):
    """What became of one question: its answer as bytes, the height to wait for, or neither where it failed."""

    asked: Asked
    digest: bytes = b""
    answer: bytes | None = None
    wait: int = 0


class Brought(msgspec.Struct, frozen=True, array_like=True):
    """What a worker brings home: a reply to each question, and all that it made and saw."""

    replies: list[Reply]
    made: list[Made]
    leaves: list[Leaf]


class Task(Struct, frozen=True):
    """A chunk of work, plain enough to be sent anywhere that sees the store and the disk."""

    store: str
    outside: Outside
    packages: tuple[str, ...]
    unkept: frozenset[Callable[..., object]]
    level: int
    asked: tuple[Asked, ...]


def work(task: Task) -> bytes:
    """Ask what a task says; a `Brought` as bytes, empty where the store cannot be read."""
    try:
        store = Store.open(task.store, made=True)
        try:
            return msgspec.msgpack.encode(_ask(task, store))
        finally:
            store.close()
    except Damaged:
        return b""


def _ask(task: Task, store: Store) -> Brought:
    memory = glimpse(store)
    asker = Asker(memory, task.outside, Questions((*task.packages, "prospectus.base"), task.unkept), level=task.level)
    replies = [_reply(asker, asked) for asked in task.asked]
    return Brought(replies, list(memory.made.values()), list(memory.leaves.values()))


def _reply(asker: Asker, asked: Asked) -> Reply:
    kind = asker.questions.named(asked.question)
    known = asker.memory.find(asked.key)
    try:
        if known is None or asker.memory.is_pending(asked.key):
            record, data = asker.renew(kind, asked.arguments, asked.key)
        else:
            record, data = known, asker.data(kind, known)
    except NotYet as wait:
        return Reply(asked, wait=wait.height)
    except (Exception, CycleError):  # noqa: BLE001  # asked again at home, where the fault is raised with its traceback
        return Reply(asked)
    return Reply(asked, record.digest, None if kind.kept else data)


def send(task: Callable[[tuple[Asked, ...]], Task], asked: list[Asked], pool: Executor, jobs: int) -> Iterator[Brought]:
    """Hand out questions in chunks, a few ahead of the workers, and give back what they bring in the same order."""
    chunks = deque(_chunks(asked, jobs))
    under_way: deque[Future[bytes]] = deque()
    while chunks or under_way:
        while chunks and len(under_way) < 2 * jobs:
            under_way.append(pool.submit(work, task(chunks.popleft())))
        data = under_way.popleft().result()
        if not data:
            raise Damaged("a worker cannot read the store")
        yield msgspec.msgpack.decode(data, type=Brought)


def _chunks(asked: list[Asked], jobs: int) -> Iterator[tuple[Asked, ...]]:
    """Large chunks first, as each makes once what its questions share; small ones last, so that none waits long."""
    start = 0
    while start < len(asked):
        many = min(max((len(asked) - start) // (2 * jobs), _CHUNK[0]), _CHUNK[-1])
        yield tuple(asked[start : start + many])
        start += many
