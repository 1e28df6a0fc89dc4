"""What is wanted against what stands: every difference is found, and what is new is made and staged."""

import stat
from collections.abc import Iterable

from msgspec import Struct, field

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.digest import digest
from prospectus.publish.findings import bad_path, changed_by_hand, collision, in_the_way
from prospectus.publish.paths import collisions, parents, path_problem
from prospectus.publish.staging import Staging
from prospectus.publish.standing import Seen, Standing, There
from prospectus.publish.value import Wanted
from prospectus.publish.workplace import Workplace


class Difference(Struct):
    """What has to be done. `digests` has every output, `kept` what was seen of those that stand as they should.

    `remove` has also what is gone already, for the sake of folders that may be left empty.
    """

    digests: dict[str, bytes] = field(default_factory=dict)
    kept: dict[str, Seen] = field(default_factory=dict)
    add: list[str] = field(default_factory=list)
    replace: list[str] = field(default_factory=list)
    remove: list[str] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    unfinished: bool = False


class Comparison(Struct):
    """One pass over the outputs. They are taken one at a time, and of each only its digest stays in memory."""

    place: Workplace
    standing: Standing
    staging: Staging
    found: Difference = field(default_factory=Difference)
    folders: set[str] = field(default_factory=set)

    def compare(self, wanted: Iterable[Wanted]) -> Difference:
        """The difference, found to its end even where there are problems, so that all of them are told at once."""
        for item in wanted:
            self._take(item)
        if self.found.digests.keys() != self.standing.completed.keys():
            self._collide()
        if not self.found.unfinished:
            self._find_gone()
        return self.found

    def _take(self, item: Wanted) -> None:
        if item.path in self.found.digests:
            self._collision(item.path, item.path)
            return
        problem = "" if item.path in self.standing.completed else path_problem(item.path)
        if problem:
            self.found.problems.append(bad_path(self.place.site, self.place.output, item.path, problem))
            return
        there = self.standing.look(item.path)
        if there.seen is not None and there.seen.digest == item.digest:
            self._keep(item.path, there.seen)
            return
        data = item.make()
        if data is None:
            self.found.unfinished = True
        elif there.seen is not None and there.seen.digest == digest(data):
            self._keep(item.path, there.seen)
        else:
            self._stage(item.path, there, data)

    def _keep(self, path: str, seen: Seen) -> None:
        self.found.digests[path] = seen.digest
        self.found.kept[path] = seen

    def _stage(self, path: str, there: There, data: bytes) -> None:
        self.found.digests[path] = digest(data)
        problem = self._obstacle(path, there)
        if problem:
            self.found.problems.append(problem)
        elif not self.found.unfinished and not self.found.problems:
            self.staging.put(path, data)
            (self.found.add if there.seen is None else self.found.replace).append(path)

    def _obstacle(self, path: str, there: There) -> Diagnostic | None:
        """Why nothing of ours can be put at a path."""
        where = f"{self.place.output}/{path}"
        blocking = self._blocking(path)
        if blocking is not None:
            return in_the_way(self.place.site, f"{self.place.output}/{blocking}")
        if there.seen is not None and not self.standing.is_ours(path, there.seen):
            told = changed_by_hand if path in self.standing.written else in_the_way
            return told(self.place.site, where)
        if there.kind == "other" or (there.kind == "folder" and not self._will_be_empty(path)):
            return in_the_way(self.place.site, where)
        return None

    def _will_be_empty(self, folder: str) -> bool:
        """Whether a folder holds files of ours, which may be gone before something else takes its place."""
        return any(path.startswith(f"{folder}/") for path in self.standing.written)

    def _blocking(self, path: str) -> str | None:
        """The folder above a path that is no folder of the output, but a link or a file that isn't ours."""
        for parent in parents(path):
            if parent in self.folders:
                continue
            state = self.place.disk.state(f"{self.place.output}/{parent}")
            if state is None or (stat.S_ISREG(state.st_mode) and parent in self.standing.written):
                return None
            if not stat.S_ISDIR(state.st_mode):
                return parent
            self.folders.add(parent)
        return None

    def _find_gone(self) -> None:
        for path in sorted(self.standing.written - self.found.digests.keys()):
            there = self.standing.look(path)
            if self._blocking(path) or there.kind in ("folder", "other"):
                continue
            if there.seen is None or self.standing.is_ours(path, there.seen):
                self.found.remove.append(path)
            else:
                self.found.problems.append(changed_by_hand(self.place.site, f"{self.place.output}/{path}"))

    def _collide(self) -> None:
        for one, other in collisions(self.found.digests):
            self._collision(one, other)

    def _collision(self, one: str, other: str) -> None:
        self.found.problems.append(collision(self.place.site, self.place.output, one, other))
