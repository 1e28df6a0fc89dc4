"""`changes --since REF`: what an applicant would notice since an earlier state of the site."""

import json
import subprocess
import sys
from datetime import datetime
from io import BytesIO
from itertools import groupby
from pathlib import Path

from msgspec import to_builtins

from prospectus.base import own_files
from prospectus.base.disk import Disk, MemoryDisk, RealDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.check.noticed import Notice, Shown, notices, shown, shown_in
from prospectus.commands.call import ERRORS_IN_CONTENT, GOOD, Call, WrongUseError
from prospectus.engine.plain import Plain

_PUBLISHED = "programmes.json"


def run(call: Call) -> int:
    """Print the changes; 1 where a deadline or who can apply changed, and no update tells of it."""
    found = tuple(notices(_before(call), _shown(RealDisk(call.site), call.now())))
    sys.stdout.write(_json(found) if call.format == "json" else _text(found, markdown=call.options.markdown))
    silent = [each for each in found if each.grave]
    for each in silent:
        sys.stderr.write(f"{each.title}: {each.sentence} No update tells of it: write one in updates.yaml.\n")
    return ERRORS_IN_CONTENT if silent else GOOD


def _before(call: Call) -> tuple[Shown, ...]:
    since = call.options.since
    if Path(since).is_dir():
        data = own_files.load(f"{since}/{_PUBLISHED}")
        if data is None:
            raise WrongUseError(f"There is no {_PUBLISHED} in {since}. Name a folder that was published.")
        try:
            return shown_in(json.loads(data))
        except ValueError:
            raise WrongUseError(f"{since}/{_PUBLISHED} cannot be read. Name another folder.") from None
    return _shown(_revision(call.site, since), call.now())


def _shown(disk: Disk, now: datetime) -> tuple[Shown, ...]:
    asked = Plain(
        {
            file: disk.read,
            folder: disk.entries,
            reached: lambda instant: instant <= now,
            option: lambda _name: "",
        }
    )
    return asked(shown)


def _revision(site: Path, revision: str) -> MemoryDisk:
    """The content of a site as it stood in a git revision, in memory."""
    import tarfile

    named = [
        "git",
        "-C",
        str(site),
        "archive",
        "--format=tar",
        "--end-of-options",
        revision,
        "site_config.yaml",
        "content",
    ]
    try:
        done = subprocess.run(named, capture_output=True, check=False)  # noqa: S603  # git, with a checked name
    except OSError:
        raise WrongUseError("git is not there. Name a folder with an earlier build.") from None
    if done.returncode or revision.startswith("-"):
        message = (
            f"“{revision}” is neither a folder nor a git revision with this site in it. Write, for example: HEAD~1"
        )
        raise WrongUseError(message)
    with tarfile.open(fileobj=BytesIO(done.stdout)) as archive:
        members = [member for member in archive if member.isfile()]
        return MemoryDisk({member.name: _bytes(archive.extractfile(member)) for member in members})


def _bytes(handle: object) -> bytes:
    data: bytes = handle.read() if hasattr(handle, "read") else b""
    return data


def _json(found: tuple[Notice, ...]) -> str:
    return json.dumps([to_builtins(each) for each in found], ensure_ascii=False, indent=2) + "\n"


def _text(found: tuple[Notice, ...], *, markdown: bool) -> str:
    if not found:
        return "Nothing changed that an applicant would notice.\n"
    head, item = ("### {}\n\n", "- ") if markdown else ("{}\n", "  ")
    parts = []
    for title, each in groupby(found, key=lambda notice: notice.title):
        lines = "".join(f"{item}{' '.join(notice.sentence.split())}\n" for notice in each)
        parts.append(head.format(title) + lines)
    return "\n".join(parts)
