"""From the path of a request to a file of the output folder, and never to anything else."""

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Final
from urllib.parse import quote, unquote_to_bytes

from prospectus.base.disk import RealDisk

_TYPES: Final = MappingProxyType(
    {
        ".atom": "application/atom+xml; charset=utf-8",
        ".avif": "image/avif",
        ".css": "text/css; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".gif": "image/gif",
        ".htm": "text/html; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".ico": "image/x-icon",
        ".ics": "text/calendar; charset=utf-8",
        ".jpeg": "image/jpeg",
        ".jpg": "image/jpeg",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".md": "text/markdown; charset=utf-8",
        ".mp4": "video/mp4",
        ".pdf": "application/pdf",
        ".png": "image/png",
        ".rss": "application/rss+xml; charset=utf-8",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".webmanifest": "application/manifest+json",
        ".webp": "image/webp",
        ".woff2": "font/woff2",
        ".xml": "application/xml; charset=utf-8",
        ".zip": "application/zip",
    }
)
_UNKNOWN: Final = "application/octet-stream"
_WELL_KNOWN: Final = ".well-known"  # the one name with a dot that sites publish (RFC 8615)


@dataclass(frozen=True, slots=True)
class Found:
    """The bytes of a file and their media type."""

    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A folder was asked for without the slash at its end; `path` is percent-encoded and has it."""

    path: str


def find(folder: Path, path: str) -> Found | Moved | None:
    """What stands in the output folder at the path of a request, percent-encoded; `None` where there is nothing.

    Folders are answered by their `index.html`. Hidden files, links and what lies outside do not exist.
    """
    names = _names(path)
    if names is None:
        return None
    real = os.path.realpath(folder).rstrip("/")
    place = "/".join((real, *names))
    if os.path.realpath(place) != place:
        return None
    if os.path.isdir(place):  # noqa: PTH112  # pathlib's raises an error where a name is too long
        if not path.endswith("/"):
            return Moved("/" + "/".join(quote(name) for name in names) + "/")
        names = (*names, "index.html")
    elif path.endswith("/"):
        return None
    return read(folder, "/".join(names))


def read(folder: Path, path: str) -> Found | None:
    """A file of the output folder; `None` where there is none."""
    data = RealDisk(folder).read(path)
    return None if data is None else Found(data, _TYPES.get(PurePosixPath(path).suffix.lower(), _UNKNOWN))


def _names(path: str) -> tuple[str, ...] | None:
    """The names in the path of a request; `None` where one of them must not be asked for."""
    try:
        names = tuple(name for name in unquote_to_bytes(path).decode().split("/") if name)
    except UnicodeDecodeError:
        return None
    hidden = any(name.startswith(".") and name != _WELL_KNOWN for name in names)
    strange = any("\\" in name or "\0" in name for name in names) or "/" in names
    return None if hidden or strange else names
