"""Which code answers: the version of the product, of what it depends on, and of Python.

A cache belongs to one version, so that no mixture of versions can ever answer. `stamp` is enough to see that nothing
changed since the last build on this machine; `version` is the same on every machine.

Architecture Invariant: imports nothing that costs time, because a build with nothing to do comes by here.
"""

import sys
from collections.abc import Iterable

from prospectus.base import own_files


def stamp(package: str, dependencies: Iterable[str]) -> tuple[bytes, int]:
    """What `stat` says of every Python file below a folder, with all versions; and when any of them last changed.

    The time is in nanoseconds.
    """
    found = list(own_files.walk(package, ".py"))
    newest = max((max(mark[1], mark[2]) for _, mark in found), default=0)
    lines = [f"{path} {mark}" for path, mark in found]
    return "\n".join((*_environment(dependencies), *lines)).encode(), newest


def version(package: str, dependencies: Iterable[str]) -> str:
    """The digest of every Python file below a folder, and of all versions, as 32 hexadecimal digits."""
    from hashlib import blake2b

    digest = blake2b("\n".join(_environment(dependencies)).encode(), digest_size=16)
    for path, _ in own_files.walk(package, ".py"):
        data = own_files.load(path) or b""
        digest.update(f"\n{path.removeprefix(package)} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()


def _environment(dependencies: Iterable[str]) -> tuple[str, ...]:
    wanted = {_plain(name) for name in dependencies}
    installed = {name for folder in sys.path for name in own_files.names(folder) if name.endswith(".dist-info")}
    versions = {name for name in installed if _plain(name.partition("-")[0]) in wanted}
    return (sys.implementation.name, str(tuple(sys.version_info)), sys.byteorder, *sorted(versions))


def _plain(name: str) -> str:
    return name.lower().replace("-", "_").replace(".", "_")
