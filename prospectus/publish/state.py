"""Which build a published folder is of, and whether it still is what that build left.

The caller names a build by a token. Where the folder's manifest is the one that was written when the token was kept,
the digests in it are those of that build.
"""

from collections.abc import Mapping
from pathlib import Path

from prospectus.base.digest import digest
from prospectus.publish import manifest
from prospectus.publish.disk import RealDisk
from prospectus.publish.memory import recall
from prospectus.publish.workplace import Workplace


def keep_token(site: Path, output: Path, token: bytes) -> None:
    """Remember that the folder is of the build with this token. An empty token is of no build."""
    at = Workplace.of(RealDisk(), site, output)
    at.rewrite(_place(at), token + digest(_manifest(at)) if token else b"")


def digests_of(site: Path, output: Path, token: bytes) -> Mapping[str, bytes]:
    """The digest of every file by its path, where the folder is of the build with this token; else nothing."""
    at = Workplace.of(RealDisk(), site, output)
    written = _manifest(at)
    if not token or at.disk.read(_place(at)) != token + digest(written):
        return {}
    return dict(manifest.read(written))


def marks_of(site: Path, output: Path) -> Mapping[str, tuple[int, int, int, int]]:
    """Size, mtime, ctime and inode of every published file by its path, as they were when it was published."""
    at = Workplace.of(RealDisk(), site, output)
    seen = recall(at.disk.read(at.memory))
    return {path: (each.size, each.modified, each.changed, each.inode) for path, each in seen.items()}


def _manifest(at: Workplace) -> bytes:
    return at.disk.read(f"{at.output}/{manifest.MANIFEST}") or b""


def _place(at: Workplace) -> str:
    return f"{at.memory}.build"
