"""File events: what was saved, and that something was."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import Final

from watchfiles import Change, awatch

_STEP: Final = 5  # milliseconds of quiet after which a save counts as done
_DEBOUNCE: Final = 150  # milliseconds after which we do not wait for quiet any longer
_CONFIGURATION: Final = "site_config.yaml"
_LEFT_BY_EDITORS: Final = ("~", ".swp", ".swx")


async def watch(site: Path, folders: Collection[Path], changed: Callable[[], None]) -> None:
    """Call `changed` after every save in one of the folders, or of the configuration; runs until it is cancelled.

    A folder may come, go and come again: the site's own folder is watched for that. Where the system has no more
    watches to give, the folders are looked through every 0.3 seconds.
    """
    names = {*folders, site / _CONFIGURATION}
    within = asyncio.create_task(_watch_within(folders, changed))
    try:
        async for paths in _saves((site,), recursive=False):
            if paths & set(folders):
                within.cancel()
                await asyncio.gather(within, return_exceptions=True)
                within = asyncio.create_task(_watch_within(folders, changed))
                await asyncio.sleep(0)
            if paths & names:
                changed()
    finally:
        within.cancel()


async def _watch_within(folders: Collection[Path], changed: Callable[[], None]) -> None:
    there = [folder for folder in folders if folder.is_dir()]
    if there:
        async for _ in _saves(there, recursive=True):
            changed()


async def _saves(folders: Collection[Path], *, recursive: bool) -> AsyncIterator[set[Path]]:
    """The paths of each save. It ends where a folder has gone."""
    for polling in (None, True):
        with suppress(OSError):
            events = awatch(
                *folders,
                watch_filter=lambda _, path: _matters(folders, path),
                step=_STEP,
                debounce=_DEBOUNCE,
                recursive=recursive,
                force_polling=polling,
            )
            async for changes in events:
                yield _paths(changes)
            return


def _paths(changes: set[tuple[Change, str]]) -> set[Path]:
    return {Path(path) for _, path in changes}


def _matters(folders: Collection[Path], path: str) -> bool:
    """Whether an event is about a file that a build may read: nothing hidden, nothing that an editor leaves behind."""
    below = next((Path(path).relative_to(folder).parts for folder in folders if Path(path).is_relative_to(folder)), ())
    return not path.endswith(_LEFT_BY_EDITORS) and not any(name.startswith((".", "#")) for name in below)
