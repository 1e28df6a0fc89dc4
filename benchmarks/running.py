"""One run of a command: its time, what else the machine did meanwhile, and, apart from that, its memory."""

import os
import resource
import subprocess
import time
from pathlib import Path
from types import MappingProxyType
from typing import Final

from benchmarks.corpus import EPOCH
from benchmarks.results import Run

_NOT_USUAL: Final = "PYTHONDONTWRITEBYTECODE"
ENVIRONMENT: Final = MappingProxyType(
    {name: value for name, value in os.environ.items() if name != _NOT_USUAL} | {"SOURCE_DATE_EPOCH": str(EPOCH)}
)
"""What commands are run with: the present is always the same, and Python compiles a module once, as it usually does."""

_PROC: Final = Path("/proc")
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_EVERY: Final = 0.01


class FailedError(Exception):
    """A command that was to build a site ended badly."""


def timed(command: tuple[str, ...], folder: Path) -> Run:
    """Run a command in a folder and time the whole process; what was written before is on the disk by then."""
    os.sync()
    used, busy = _used(), _busy()
    start = time.perf_counter()
    done = subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise FailedError(f"{' '.join(command)}\n{done.stderr.decode(errors='replace')}")
    return Run(seconds, max(0.0, (_busy() - busy - (_used() - used)) / seconds))


def peak_memory(command: tuple[str, ...], folder: Path) -> int:
    """The most memory, in bytes, that a command and all its children held at once; pages they share count once."""
    process = subprocess.Popen(
        command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    most = 0
    while process.poll() is None:
        held = [_held(pid) for pid in _family(process.pid)]
        most = max(most, sum(own for own, _ in held) + max((shared for _, shared in held), default=0))
        time.sleep(_EVERY)
    if process.returncode:
        raise FailedError(" ".join(command))
    return most


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def _busy() -> float:
    user, nice, system, _idle, _waiting, irq, softirq, steal, *_ = (_PROC / "stat").read_text().split()[1:]
    return sum(map(int, (user, nice, system, irq, softirq, steal))) / _TICKS


def _family(pid: int) -> list[int]:
    try:
        children = [
            int(child)
            for task in (_PROC / f"{pid}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except OSError:
        return []
    return [pid, *(each for child in children for each in _family(child))]


def _held(pid: int) -> tuple[int, int]:
    """Bytes that a process has for itself, and those that it shares with others."""
    try:
        lines = (_PROC / f"{pid}/smaps_rollup").read_text().splitlines()[1:]
    except OSError:
        return 0, 0
    sizes = {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines)}
    return (
        sizes.get("Private_Clean", 0) + sizes.get("Private_Dirty", 0),
        sizes.get("Shared_Clean", 0) + sizes.get("Shared_Dirty", 0),
    )
