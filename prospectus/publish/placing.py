"""The output folder is brought from what stands to what is wanted, one file at a time.

The order leaves no dead link at any instant for anybody who comes in by a page that stands: first everything new is
added, files that pages use before the pages, the home page last of all; then pages are replaced; then what is gone is
removed. (A page that becomes a folder, or a folder that becomes a page, is removed before its successor is added.)
"""

import errno
import stat
from collections.abc import Iterable
from typing import Final

from prospectus.publish import manifest
from prospectus.publish.comparing import Difference
from prospectus.publish.paths import OWN, parents
from prospectus.publish.staging import Staging
from prospectus.publish.standing import Standing
from prospectus.publish.workplace import Workplace

_NEAR: Final = f"{OWN}staging"
_LAST: Final = ("index.html", "404.html")


def place(at: Workplace, standing: Standing, staging: Staging, found: Difference) -> None:
    """Do what the difference says. Killed at any point, it leaves a folder that the next build can bring to its end."""
    _make_folders(at, at.output)
    staging = _announce(at, standing, staging, found)
    blocking = _blocking(found)
    _remove(at, blocking)
    for path in sorted(found.add, key=_rank):
        target = f"{at.output}/{path}"
        _make_folders(at, target.rpartition("/")[0])
        at.disk.place(staging.file(path), target)
    for path in sorted(found.replace, key=_rank):
        at.disk.exchange(staging.file(path), f"{at.output}/{path}")
    _remove(at, sorted(set(found.remove) - set(blocking), key=_rank, reverse=True))


def complete(at: Workplace, found: Difference) -> None:
    """Write the manifest: this build is done."""
    target = f"{at.output}/{manifest.MANIFEST}"
    _make_folders(at, at.output)
    at.disk.write(f"{target}.new", manifest.write(found.digests.items()))
    at.disk.replace(f"{target}.new", target)


def tidy(at: Workplace) -> None:
    """Remove from the output folder whatever of our records is not the manifest."""
    for name in at.disk.names(at.output):
        if name.startswith(OWN) and name != manifest.MANIFEST:
            path = f"{at.output}/{name}"
            if name == _NEAR:
                near = Staging(at.disk, path)
                near.prepare()
                near.sweep(())
                at.disk.remove_folder(path)
            else:
                at.disk.remove(path)


def _announce(at: Workplace, standing: Standing, staging: Staging, found: Difference) -> Staging:
    """Write the journal; the staging folder to place from is answered, moved nearer if it is on another disk."""
    staged = (*found.add, *found.replace)
    journal = manifest.write({*standing.journal, *((path, found.digests[path]) for path in staged)})
    target = f"{at.output}/{manifest.JOURNAL}"
    staging.put(manifest.JOURNAL, journal)
    try:
        at.disk.replace(staging.file(manifest.JOURNAL), target)
    except OSError as fault:
        if fault.errno != errno.EXDEV:
            raise
    else:
        return staging
    at.disk.write(f"{target}.new", journal)
    at.disk.replace(f"{target}.new", target)
    near = Staging(at.disk, f"{at.output}/{_NEAR}")
    for path in staged:
        near.put(path, at.disk.read(staging.file(path)) or b"")
    return near


def _rank(path: str) -> tuple[int, str]:
    """When a file is added: what pages use, pages, the home page, the page for what is missing."""
    return (2 + _LAST.index(path), path) if path in _LAST else (int(path.endswith(".html")), path)


def _blocking(found: Difference) -> list[str]:
    """Files to remove that stand where a new file needs a folder, or below where a new file goes."""
    if not found.remove:
        return []
    added = set(found.add)
    above = {parent for path in added for parent in parents(path)}
    return [path for path in found.remove if path in above or not added.isdisjoint(parents(path))]


def _remove(at: Workplace, paths: Iterable[str]) -> None:
    """Remove files that are still there, and the folders that have nothing left in them."""
    for path in paths:
        if at.disk.state(f"{at.output}/{path}") is not None:
            at.disk.remove(f"{at.output}/{path}")
        for parent in reversed(parents(path)):
            folder = f"{at.output}/{parent}"
            state = at.disk.state(folder)
            if state is None:
                continue
            if not stat.S_ISDIR(state.st_mode) or at.disk.names(folder):
                break
            at.disk.remove_folder(folder)


def _make_folders(at: Workplace, folder: str) -> None:
    if at.disk.state(folder) is None:
        _make_folders(at, folder.rpartition("/")[0])
        at.disk.make_folder(folder)
