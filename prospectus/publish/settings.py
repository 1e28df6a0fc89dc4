"""Where output may go, and where never."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from prospectus.base.diagnostics import Diagnostic
from prospectus.publish.findings import finding

WORKSHOP: Final = ".prospectus"
PREVIEW: Final = ".prospectus/preview"  # the one place in the workshop that may be an output folder
_SOURCES: Final = ("content", "templates", "assets", ".git", ".github")


def unsafe(site: Path, output: Path) -> tuple[Diagnostic, ...]:
    """Why nothing may be published into `output`, for reasons that lie in the setting itself; empty where it may."""
    sentence = next(_dangers(os.path.realpath(site), output), "")
    if sentence:
        hint = "Name another folder: --output FOLDER (it may be new or empty)."
        return (finding("output-folder", site, output, f"{output} {sentence}.", hint),)
    if os.path.islink(site / WORKSHOP):
        message = f"{WORKSHOP} is a link. It must be a folder of the site itself."
        return (finding("workshop", site, site / WORKSHOP, message, f"Remove the link: rm {WORKSHOP}"),)
    return ()


def _dangers(site: str, output: Path) -> Iterator[str]:
    """What is wrong with an output folder, as the rest of a sentence."""
    target = os.path.realpath(output)
    if os.path.islink(output):
        yield "is a link, so what is published would land somewhere else"
    if os.path.lexists(target) and not stat.S_ISDIR(os.lstat(target).st_mode):
        yield "is not a folder"
    if target == site:
        yield "is the site itself, which would be mixed with what is published"
    if _within(site, target):
        yield "contains the site itself"
    if _within(os.path.realpath(Path.home()), target):
        yield "is or contains a home folder"
    for name in _SOURCES:
        if _within(target, os.path.realpath(os.path.join(site, name))):
            yield f"lies in the folder {name}, which holds what the site is made from"
    if ".git" in Path(target).parts:
        yield "lies in the records of Git"
    if _within(target, os.path.join(site, WORKSHOP)) and target != os.path.join(site, PREVIEW):
        yield f"lies in {WORKSHOP}, the workshop of the build"


def _within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")
