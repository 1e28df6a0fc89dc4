"""One build from beginning to end, on whatever the cache turns out to be.

Architecture Invariant: the cache can be lost at any moment and nothing else is. Where it is not what was written it is
deleted and the work is done again; where it cannot be written at all, the work is done without it.
"""

import os
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from typing import Final, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from prospectus.base import own_files
from prospectus.engine import quick
from prospectus.engine.asking import Asker
from prospectus.engine.beginning import begin
from prospectus.engine.crew import Crew
from prospectus.engine.engine import Engine
from prospectus.engine.faults import Damaged
from prospectus.engine.memory import Kept
from prospectus.engine.outside import Outside
from prospectus.engine.questions import Questions
from prospectus.engine.record import believable
from prospectus.engine.seen import seen
from prospectus.engine.store import Store
from prospectus.engine.workers import Asked, Task

Result = TypeVar("Result")
_ENDING: Final = ".sqlite"
_BESIDE: Final = ("", "-wal", "-shm", "-journal")
_IN_MEMORY: Final = ":memory:"


class Setting(Struct, frozen=True):
    """What a build needs: the outside, the cache's folder, and the version of the code that answers.

    `folder` is empty where nothing shall be remembered. `packages` are the modules in which questions live, `unkept`
    those questions of whose answers only the digest is stored. `pool` gives the workers, `jobs` of them, once there are
    `many` questions to ask; whoever made the pool shuts it down. With `stamp`, from `code.stamp`, the build is also
    remembered for `quick.unchanged`, in the file `quick` of the folder.
    """

    outside: Outside
    folder: str = ""
    version: str = "0"
    packages: tuple[str, ...] = ("prospectus",)
    unkept: frozenset[Callable[..., object]] = field(default_factory=frozenset)
    pool: Callable[[], Executor] | None = None
    jobs: int = 1
    many: int = 100
    stamp: tuple[bytes, int] = (b"", 0)


def remembering(setting: Setting, work: Callable[[Engine], Result]) -> Result:
    """What `work` returns, done with an engine that remembers the last build.

    Where the cache turns out to be damaged, `work` is begun again from its start: what it does must bear that.
    """
    if setting.folder:
        _forget_other_versions(setting)
        for _ in range(2):
            try:
                return _work(setting, work)
            except Damaged:
                forget(setting)
    return _work(replace(setting, folder="", pool=None), work)


def forget(setting: Setting) -> None:
    """Delete what is remembered; the next build asks everything."""
    for beside in _BESIDE:
        own_files.delete(_path(setting) + beside)


def _work(setting: Setting, work: Callable[[Engine], Result]) -> Result:
    if setting.folder:
        own_files.delete(quick.place(setting.folder))  # nothing may be done from here on that it could excuse
    moment = _moment(setting)
    store = Store.open(_path(setting))
    try:
        questions = Questions((*setting.packages, "prospectus.base"), setting.unkept)
        memory = begin(store, setting.outside, questions, moment)
        asker = Asker(memory, setting.outside, questions)
        engine = Engine(asker, memory, _crew(setting, asker, memory), _quick(setting))
        engine.renew()
        return work(engine)
    finally:
        store.close()


def _crew(setting: Setting, asker: Asker, memory: Kept) -> Crew | None:
    if setting.pool is None or setting.jobs < 2:  # noqa: PLR2004  # two is the least that can share work
        return None

    def task(level: int, asked: tuple[Asked, ...]) -> Task:
        return Task(_path(setting), setting.outside, setting.packages, setting.unkept, level, asked)

    return Crew(asker, memory, setting.pool, setting.jobs, setting.many, task)


def _quick(setting: Setting) -> Callable[[Kept, Outside, bytes], None] | None:
    text, newest = setting.stamp
    if not setting.folder or not text:
        return None

    def remember(memory: Kept, outside: Outside, said: bytes) -> None:
        found = seen(memory, outside)
        if found is not None and believable((0, newest, newest, 0), memory.moment):
            with suppress(OSError):
                quick.write(setting.folder, text, found.span, found.options, found.marks, said)

    return remember


def _path(setting: Setting) -> str:
    return os.path.join(setting.folder, setting.version + _ENDING) if setting.folder else _IN_MEMORY  # noqa: PTH118


def _moment(setting: Setting) -> int:
    """The time of the disk, in nanoseconds: that of a file just written; 0 where nothing can be written."""
    if not setting.folder:
        return 0
    started = os.path.join(setting.folder, "started")  # noqa: PTH118
    try:
        own_files.save(started, b"")
    except OSError:
        return 0
    mark = own_files.mark(started)
    return mark[1] if mark else 0


def _forget_other_versions(setting: Setting) -> None:
    for name in own_files.names(setting.folder):
        if _ENDING in name and not name.startswith(setting.version + _ENDING):
            own_files.delete(os.path.join(setting.folder, name))  # noqa: PTH118
