"""What a piece of work really touches on the disk, seen from below."""

import os
import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

_EVENTS: Final = frozenset({"open", "os.listdir", "os.scandir", "os.open"})


def touched(work: Callable[[], object], below: Path) -> frozenset[str]:
    """The files and folders that `work` opens, written relative to `below`; what lies elsewhere is left out.

    The work is done in a process of its own, since an audit hook stays for ever. Its faults come as `RuntimeError`.
    """
    processes = get_context("fork")
    here, there = processes.Pipe(duplex=False)
    process = processes.Process(target=_work, args=(work, there))
    process.start()
    there.close()
    paths, fault = here.recv()
    process.join()
    if fault:
        raise RuntimeError(fault)
    root = os.path.realpath(below)
    real = (os.path.realpath(path) for path in paths)
    return frozenset(os.path.relpath(path, root) for path in real if path == root or path.startswith(root + os.sep))


def _work(work: Callable[[], object], home: Connection) -> None:
    seen: set[str] = set()
    watching = True

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event in _EVENTS and arguments and isinstance(arguments[0], str | bytes | os.PathLike):
            seen.add(str(Path(os.fsdecode(arguments[0])).absolute()))

    sys.addaudithook(hook)
    fault = ""
    try:
        work()
    except BaseException as error:  # noqa: BLE001  # told to whoever waits
        fault = repr(error)
    watching = False
    home.send((seen, fault))
    home.close()
