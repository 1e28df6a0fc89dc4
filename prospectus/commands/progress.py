"""Progress on a terminal, for work that takes longer than a second."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE: Final = 1.0  # seconds


@contextmanager
def progress() -> Iterator[Callable[[int, int], None]]:
    """What is told how many files are done, and of how many; it draws a bar once a second has gone by."""
    started = perf_counter()
    with ExitStack() as open_ones:
        drawn: list[Progress] = []

        def told(done: int, whole: int) -> None:
            if not drawn and perf_counter() - started > _PATIENCE:
                drawn.append(open_ones.enter_context(_bar()))
                drawn[0].add_task("Building", total=whole)
            for bar in drawn:
                bar.update(bar.task_ids[0], completed=done, total=whole)

        yield told


def _bar() -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
