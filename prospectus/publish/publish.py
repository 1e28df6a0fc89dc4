"""The whole of publishing, on one screen.

Everything new is made and staged before anything that is published is touched, so a build that fails leaves the
folder as it was: bytes, times and inodes. After a fault of the disk, or a kill, every page is whole, the old one or
the new one, and the next build does the rest. What a sudden loss of power leaves is mended in the same way.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from prospectus.publish import changes
from prospectus.publish.comparing import Comparison, Difference
from prospectus.publish.disk import RealDisk, WritableDisk
from prospectus.publish.findings import broken, not_ours
from prospectus.publish.memory import recall, remember
from prospectus.publish.placing import complete, place, tidy
from prospectus.publish.settings import unsafe
from prospectus.publish.staging import Staging
from prospectus.publish.standing import Seen, Standing, stand
from prospectus.publish.value import Published, Refused, Wanted
from prospectus.publish.workplace import Workplace


def publish(
    wanted: Iterable[Wanted], *, site: Path, output: Path, disk: WritableDisk | None = None
) -> Published | Refused:
    """Make the output folder hold exactly the wanted files, besides what others have put there.

    `wanted` is consumed once, in its order, and each output's bytes are let go of at once. An exception that comes out
    of it passes through; nothing is published then. The caller holds the lock (`publish.lock.alone`).
    """
    reasons = unsafe(site, output)
    if reasons:
        return Refused("wrong-use", reasons)
    at = Workplace.of(disk or RealDisk(), site, output)
    staging = Staging(at.disk, f"{at.workshop}/staging")
    try:
        return _publish(wanted, at, staging)
    except OSError as fault:
        with suppress(OSError):
            staging.sweep(())
        return Refused("disk", (broken(at.site, fault),))


def _publish(wanted: Iterable[Wanted], at: Workplace, staging: Staging) -> Published | Refused:
    if at.disk.state(at.workshop) is None:
        at.disk.make_folder(at.workshop)
    standing = stand(at.disk, at.output, recall(at.disk.read(at.memory)))
    if standing is None:
        return Refused("wrong-use", (not_ours(at.site, at.output),))
    found = Comparison(at, standing, staging).compare(wanted)
    if found.problems:
        return Refused("wrong-use", tuple(found.problems))
    if found.unfinished:
        return Refused("unfinished")
    return _carry_out(at, standing, staging, found)


def _carry_out(at: Workplace, standing: Standing, staging: Staging, found: Difference) -> Published:
    if found.add or found.replace or found.remove:
        place(at, standing, staging, found)
    published = _changes(standing, found)
    at.rewrite(f"{at.workshop}/{changes.NAME}", changes.write(published))
    if standing.unsettled or found.digests != standing.completed:
        complete(at, found)
    if standing.unsettled or found.add or found.replace or found.remove:
        tidy(at)
    if standing.unsettled or found.add or found.remove:
        staging.sweep(found.digests)
    seen = found.kept | {path: _seen(at, path, found) for path in (*found.add, *found.replace)}
    if seen != standing.remembered:
        at.rewrite(at.memory, remember(seen))
    return published


def _seen(at: Workplace, path: str, found: Difference) -> Seen:
    state = at.disk.state(f"{at.output}/{path}")
    return Seen.of(found.digests[path], state or os.stat_result(range(10)))


def _changes(standing: Standing, found: Difference) -> Published:
    """What differs from the last build that was completed; a file that had gone missing counts as added."""
    before, now = standing.completed, found.digests
    added = (now.keys() - before.keys()) | set(found.add)
    changed = {path for path in now.keys() - added if before[path] != now[path]}
    return Published(tuple(sorted(added)), tuple(sorted(changed)), tuple(sorted(before.keys() - now.keys())))
