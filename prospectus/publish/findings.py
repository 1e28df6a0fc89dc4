"""The sentences with which publishing refuses."""

import errno
import os
from pathlib import Path
from typing import Final

from prospectus.base.diagnostics import Diagnostic, Span

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_CLOSED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def finding(code: str, site: Path, path: Path | str, message: str, hint: str = "") -> Diagnostic:
    """An error about a file or folder, which is named relative to the site."""
    return Diagnostic(code, "error", os.path.relpath(path, site), Span(), message, hint)


def not_ours(site: Path, output: str) -> Diagnostic:
    """The folder holds files, and no record that we wrote them."""
    name = os.path.relpath(output, site)
    message = f"{name} holds files, and nothing says that Prospectus wrote them. Nothing was published."
    hint = f"If you don't need them, delete the folder: rm -r {name}. Else name a new or empty one: --output FOLDER"
    return finding("output-not-ours", site, output, message, hint)


def in_the_way(site: Path, path: str) -> Diagnostic:
    """A file that we did not write stands where one of ours should go."""
    name = os.path.relpath(path, site)
    message = f"{name} stands where the site has a file of its own, and Prospectus did not write it."
    return finding("output-in-the-way", site, path, f"{message} Nothing was published.", "Move it away, or delete it.")


def changed_by_hand(site: Path, path: str) -> Diagnostic:
    """A file of ours holds bytes that we did not write."""
    name = os.path.relpath(path, site)
    message = f"{name} was changed after Prospectus wrote it. Nothing was published, so that the change isn't lost."
    hint = "Bring the change into the content or a template, then delete this file: it will be written anew."
    return finding("output-changed", site, path, message, hint)


def bad_path(site: Path, output: str, path: str, problem: str) -> Diagnostic:
    """An output has a path that it may not have."""
    shown = ascii(path)[1:-1]
    return finding("output-path", site, output, f"The output “{shown}” {problem}. Nothing was published.")


def collision(site: Path, output: str, one: str, other: str) -> Diagnostic:
    """Two outputs cannot stand side by side."""
    message = f"The outputs “{one}” and “{other}” cannot stand in one folder on every computer. Nothing was published."
    return finding("output-collision", site, output, message, "Give one of the two another name.")


def broken(site: Path, fault: OSError) -> Diagnostic:
    """The disk failed. What was published before stands, page by page, and the next build mends the rest."""
    path = str(fault.filename or site)
    name = os.path.relpath(path, site)
    if fault.errno in _FULL:
        message, hint = "The disk is full.", "Free some space, then build again."
    elif fault.errno in _CLOSED:
        message, hint = f"{name} cannot be written: {fault.strerror}.", "See who owns it and what its permissions are."
    else:
        message, hint = f"The disk failed at {name}: {fault.strerror}.", "Build again; if it fails again, see the disk."
    return finding("disk", site, path, f"{message} Every page that is published is whole.", hint)


def busy(site: Path) -> Diagnostic:
    """Another build holds the lock."""
    message = "Another build of this site is running."
    return finding("busy", site, site, message, "Wait until it is done, or stop it.")
