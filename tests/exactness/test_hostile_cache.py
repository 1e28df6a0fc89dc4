"""Whatever somebody has written into the cache, sealed as we seal it: nothing is run, nothing outside is read, and
every build comes to its end.

A seal is a digest and no signature. Who knows the format can make a cache that lies and agrees with itself, so a build
from such a cache is only as good as whoever may write it; a build that ignores the cache is right again.
"""

import ast
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Never

import msgspec
import pytest

from prospectus.engine import notes
from prospectus.engine.notes import Notes
from prospectus.engine.record import Record, bytes_of
from prospectus.engine.store import Store, _sealed
from tests.audit import touched
from tests.exactness.judge import Judge
from tests.exactness.material import TEXTS
from tests.exactness.trial import Trial, hurried
from tests.sites import ROOT

ABOUT = "content/pages/about.md"
SECONDS = 60  # far more than any of these builds takes
CODE_AS_DATA = {"pickle", "_pickle", "marshal", "shelve", "dill", "cloudpickle", "copyreg", "dbm"}


@pytest.fixture
def judge() -> Iterator[Judge]:
    trial = Trial()
    trial.begin()
    judge = Judge(trial)
    with hurried():
        judge.holds()
        yield judge
    trial.end()


@contextmanager
def opened(trial: Trial) -> Iterator[Store]:
    (path,) = (trial.site / ".prospectus/cache").glob("*.sqlite")
    store = Store.open(str(path))
    yield store
    store.save()
    store.close()


@contextmanager
def in_time() -> Iterator[None]:
    """A build that never ends is a fault like another."""

    def late(_signal: int, _frame: FrameType | None) -> Never:
        pytest.fail("the build does not come to an end")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def of_the_system(record: Record) -> Record:
    return msgspec.structs.replace(record, question="os:system")


def of_ours(record: Record) -> Record:
    """Another function of ours, which is no question."""
    return msgspec.structs.replace(record, question="prospectus.base.own_files:delete")


def of_itself(record: Record) -> Record:
    return msgspec.structs.replace(record, parts=bytes_of([record.key]))


def of_nothing_known(record: Record) -> Record:
    return msgspec.structs.replace(record, parts=bytes_of([1, 2, 3]))


def very_high(record: Record) -> Record:
    return msgspec.structs.replace(record, height=2**62)


def very_low(record: Record) -> Record:
    return msgspec.structs.replace(record, height=-(2**62))


def of_other_arguments(record: Record) -> Record:
    return msgspec.structs.replace(record, arguments=b"\x92\x91\xa1x\x80")


def of_no_arguments(record: Record) -> Record:
    return msgspec.structs.replace(record, arguments=b"")


def with_another_key(record: Record) -> Record:
    return msgspec.structs.replace(record, key=record.key + 1)


FORGERIES = (
    of_the_system,
    of_ours,
    of_itself,
    of_nothing_known,
    very_high,
    very_low,
    of_other_arguments,
    of_no_arguments,
    with_another_key,
)


@pytest.mark.parametrize("forged", FORGERIES)
def test_forged_records_change_nothing(forged: Callable[[Record], Record], judge: Judge) -> None:
    with opened(judge.trial) as store:
        keys = [key for (key,) in store.connection.execute("SELECT key FROM node WHERE record NOT NULL")]
        for key in keys:
            record = store.record(key)
            assert record is not None
            data = msgspec.msgpack.encode(forged(record))
            sealed = _sealed("record", key, data)
            store.connection.execute("UPDATE node SET record = ? WHERE key = ?", (sealed, key))
    judge.trial.write(ABOUT, TEXTS[ABOUT][1])
    with in_time():
        judge.holds()


def test_a_circle_of_askers_ends(judge: Judge) -> None:
    """Everybody was asked by everybody."""
    with opened(judge.trial) as store:
        keys = [key for (key,) in store.connection.execute("SELECT key FROM node WHERE record NOT NULL")]
        store.put_answer_records([], dict.fromkeys(keys, bytes_of(keys)))
    judge.trial.write(ABOUT, TEXTS[ABOUT][1])
    with in_time():
        judge.holds()


def pending_unknown(before: Notes) -> Notes:
    return msgspec.structs.replace(before, pending={1: 2, 3: 4})


def unwanted_unknown(before: Notes) -> Notes:
    return msgspec.structs.replace(before, unwanted=[1, 2, 3])


def news_unknown(before: Notes) -> Notes:
    return msgspec.structs.replace(before, news=[1, 2, 3])


def told_is_nonsense(before: Notes) -> Notes:
    return msgspec.structs.replace(before, told=dict.fromkeys(before.told or {1: b""}, b"nonsense"))


def facts_of_nobody(before: Notes) -> Notes:
    leaves = [msgspec.structs.replace(leaf, question="os:system") for leaf in before.leaves]
    return msgspec.structs.replace(before, leaves=leaves)


def instants_that_are_none(before: Notes) -> Notes:
    leaves = [
        msgspec.structs.replace(leaf, argument="never") if leaf.question.endswith(":reached") else leaf
        for leaf in before.leaves
    ]
    return msgspec.structs.replace(before, leaves=leaves)


def files_outside(before: Notes) -> Notes:
    leaves = [
        msgspec.structs.replace(leaf, argument=f"../secret/{leaf.argument}", mark=())
        if leaf.question.endswith((":file", ":folder"))
        else leaf
        for leaf in before.leaves
    ]
    return msgspec.structs.replace(before, leaves=leaves)


def no_facts(before: Notes) -> Notes:
    return msgspec.structs.replace(before, leaves=[])


@pytest.mark.parametrize(
    "forged",
    [pending_unknown, unwanted_unknown, news_unknown, told_is_nonsense, facts_of_nobody, instants_that_are_none],
)
def test_forged_notes_change_nothing(forged: Callable[[Notes], Notes], judge: Judge) -> None:
    with opened(judge.trial) as store:
        notes.save(store, forged(notes.load(store)), {})
    judge.trial.write(ABOUT, TEXTS[ABOUT][1])
    with in_time():
        judge.holds()


@pytest.mark.parametrize("forged", [files_outside, no_facts])
def test_a_cache_that_knows_of_no_change_does_no_lasting_harm(forged: Callable[[Notes], Notes], judge: Judge) -> None:
    trial = judge.trial
    with opened(trial) as store:
        notes.save(store, forged(notes.load(store)), {})
    trial.write(ABOUT, TEXTS[ABOUT][1])
    with in_time():
        trial.build()
        trial.build(clean=True)
        judge.holds()


def test_no_file_outside_is_read_because_the_cache_names_it(judge: Judge) -> None:
    trial = judge.trial
    trial.write(ABOUT, "Secret.", below=trial.home / "secret")
    with opened(trial) as store:
        notes.save(store, files_outside(notes.load(store)), {})
    assert {path for path in touched(trial.build, trial.home) if path.startswith("secret")} == set()


def test_another_answer_than_the_one_recorded_is_not_believed(judge: Judge) -> None:
    with opened(judge.trial) as store:
        store.connection.execute(
            "UPDATE answer SET data = (SELECT data FROM answer ORDER BY length(data) DESC LIMIT 1)"
        )
    judge.trial.write(ABOUT, TEXTS[ABOUT][1])
    with in_time():
        judge.holds()


@pytest.mark.parametrize("name", ["cache", "cache/quick", "cache/started", "changes.json", "lock", "staging"])
def test_a_link_or_a_folder_in_place_of_a_file_of_ours_harms_nobody(name: str, judge: Judge) -> None:
    """What a link leads to is neither read as ours nor written over."""
    trial = judge.trial
    victim = trial.home / "victim"
    trial.write("victim/mine", b"Mine.", below=trial.home)
    place = trial.site / ".prospectus" / name
    if place.is_dir():
        place.rename(trial.home / "aside")
    else:
        place.unlink(missing_ok=True)
    place.symlink_to(victim if name in ("cache", "staging") else victim / "mine")
    trial.write(ABOUT, TEXTS[ABOUT][1])
    with in_time():
        trial.build()
    assert (victim / "mine").read_bytes() == b"Mine."


MODULES = [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "prospectus").rglob("*.py"))]


@pytest.mark.parametrize("path", MODULES)
def test_nothing_that_is_stored_can_be_code(path: str) -> None:
    """No module reads a format that carries code, and none turns text into code (but for templates, by Jinja)."""
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not {alias.name.partition(".")[0] for alias in node.names} & CODE_AS_DATA
        elif isinstance(node, ast.ImportFrom):
            assert (node.module or "").partition(".")[0] not in CODE_AS_DATA
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("eval", "exec", "compile", "__import__")
