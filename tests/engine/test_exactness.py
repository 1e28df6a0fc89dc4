"""After any change, a build that remembers gives what a build that remembers nothing gives."""

import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import rmtree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from prospectus.base.disk import MemoryDisk
from prospectus.base.need import Need
from prospectus.engine.engine import Engine
from prospectus.engine.faults import CycleError
from prospectus.engine.session import Setting, remembering
from tests.engine import toy
from tests.engine.builds import EARLY, End, Seen, build, setting

NAMES = st.sampled_from("abcd")
LINES = st.one_of(
    st.builds("title={}".format, st.sampled_from(("one", "two"))),
    st.builds("next={}".format, NAMES),
    st.builds("opens=201{}-01-01T00:00:00+00:00".format, st.integers(6, 9)),
    st.builds("say={}".format, st.sampled_from(("hello", "goodbye"))),
    st.just("hidden=yes"),
)
CARDS = st.lists(LINES, max_size=4).map("\n".join)


class Exactness(RuleBasedStateMachine):
    """Edits of every kind to a small disk."""

    def __init__(self) -> None:
        super().__init__()
        self.disk = MemoryDisk()
        self.folder = tempfile.mkdtemp()
        self.pool = ThreadPoolExecutor(3)
        self.as_of = EARLY
        self.base = ""
        self.jobs = 1
        self.published: dict[str, bytes] = {}

    @initialize(cards=st.dictionaries(NAMES, CARDS, min_size=1))
    def begin(self, cards: dict[str, str]) -> None:
        self.disk.files = {f"cards/{name}.card": text for name, text in cards.items()}

    @rule(name=NAMES, text=CARDS)
    def write_a_card(self, name: str, text: str) -> None:
        self.disk.files[f"cards/{name}.card"] = text

    @rule(name=NAMES)
    def break_or_mend_a_card(self, name: str) -> None:
        text = self.disk.files.get(f"cards/{name}.card", "")
        assert isinstance(text, str)
        self.disk.files[f"cards/{name}.card"] = (
            text.removesuffix("\nfail=yes") if "fail" in text else f"{text}\nfail=yes"
        )

    @rule(name=NAMES)
    def delete_a_card(self, name: str) -> None:
        self.disk.files.pop(f"cards/{name}.card", None)

    @rule(old=NAMES, new=NAMES)
    def rename_a_card(self, old: str, new: str) -> None:
        if f"cards/{old}.card" in self.disk.files:
            self.disk.files[f"cards/{new}.card"] = self.disk.files.pop(f"cards/{old}.card")

    @rule(name=NAMES, text=st.sampled_from((None, "", "something")))
    def write_or_delete_what_may_be_absent(self, name: str, text: str | None) -> None:
        self.disk.files.pop(f"about/{name}.txt", None)
        if text is not None:
            self.disk.files[f"about/{name}.txt"] = text

    @rule(years=st.integers(-1, 3))
    def move_the_clock(self, years: int) -> None:
        self.as_of = datetime(2016 + years, 1, 1, tzinfo=UTC) - timedelta(seconds=years % 2)

    @rule(base=st.sampled_from(("", "x")))
    def change_an_option(self, base: str) -> None:
        self.base = base

    @rule(jobs=st.sampled_from((1, 3)))
    def change_the_number_of_workers(self, jobs: int) -> None:
        self.jobs = jobs

    @rule()
    def lose_the_cache(self) -> None:
        rmtree(self.folder)

    @rule(place=st.floats(0, 1, exclude_max=True))
    def corrupt_the_cache(self, place: float) -> None:
        for path in Path(self.folder).glob("*.sqlite"):
            data = bytearray(path.read_bytes())
            data[int(place * len(data))] ^= 0xFF
            path.write_bytes(data)

    @rule(name=NAMES, text=CARDS, end=st.sampled_from(("pause", "pause half-way", "stop")))
    def stop_before_the_end(self, name: str, text: str, end: End) -> None:
        self.disk.files[f"cards/{name}.card"] = text
        self.outcome(self.remembering(), end)

    @invariant()
    def same(self) -> None:
        remembered = self.outcome(self.remembering())
        clean = self.outcome(setting(self.disk, "", self.as_of, self.base))
        if isinstance(remembered, Seen) and isinstance(clean, Seen):
            self.published = remembered.pages
            again = build(self.remembering(), self.published)
            assert (again.anew, again.told) == ((), ())
            for seen in (remembered, again):
                assert (seen.pages, seen.index) == (clean.pages, clean.index)
                assert (seen.findings, seen.instants, seen.state) == (clean.findings, clean.instants, clean.state)
        else:
            assert remembered == clean

    def remembering(self) -> Setting:
        pool = (lambda: self.pool) if self.jobs > 1 else None
        return setting(self.disk, self.folder, self.as_of, self.base, pool, jobs=self.jobs)

    def outcome(self, using: Setting, end: End = "finish") -> Seen | str:
        try:
            return build(using, self.published if using.folder else None, end=end)
        except (toy.BrokenError, CycleError) as fault:
            return type(fault).__name__

    def teardown(self) -> None:
        self.pool.shutdown()
        rmtree(self.folder, ignore_errors=True)


class LongExactness(Exactness):
    """The same, for longer."""


Exactness.TestCase.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
LongExactness.TestCase.settings = settings(max_examples=2000, stateful_step_count=30, deadline=None)
TestExactness = Exactness.TestCase
TestLongExactness = pytest.mark.soak(LongExactness.TestCase)


HALF_CARDS = st.dictionaries(
    st.sampled_from("abcde"),
    st.builds(
        "{}\n{}\n{}".format,
        st.sampled_from(("", "half=a", "half=b", "half=c", "half=d", "half=e")),
        st.sampled_from(("", "title=one")),
        st.sampled_from(("", "say=hello")),
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(HALF_CARDS, min_size=3, max_size=8))
def test_answers_may_change_places_and_real_circles_are_told_apart(steps: list[dict[str, str]]) -> None:
    """Each card asks for its other half; from step to step above and below are exchanged, and circles come and go."""
    with tempfile.TemporaryDirectory() as folder:
        disk = MemoryDisk({f"cards/{name}.card": "" for name in "abcde"})
        for cards in steps:
            disk.files |= {f"cards/{name}.card": text for name, text in cards.items()}
            assert halves_of(setting(disk, folder)) == halves_of(setting(disk))


def test_an_answer_that_may_yet_change_is_waited_for(tmp_path: Path) -> None:
    """`a` is low, is asked anew first, and asks now for `b`, which is high and changes later."""
    disk = MemoryDisk({"cards/a.card": "", "cards/b.card": "half=c", "cards/c.card": "", "cards/d.card": ""})
    halves_of(setting(disk, tmp_path))
    disk.files |= {"cards/a.card": "half=b", "cards/c.card": "half=d"}
    assert halves_of(setting(disk, tmp_path)) == halves_of(setting(disk))


def test_what_has_sunk_deeper_is_waited_for_all_the_longer(tmp_path: Path) -> None:
    """`b` ends as before over a longer row, so that `c` above it is not asked anew, but stands higher all the same."""
    rows = {"c": "b", "b": "d", "d": "", "a": ""}
    disk = MemoryDisk({f"cards/{name}.card": f"half={other}" if other else "" for name, other in rows.items()})
    halves_of(setting(disk, tmp_path), toy.ends)
    rows = {"b": "e", "e": "f", "f": "g", "g": "h", "h": ""}
    disk.files |= {f"cards/{name}.card": f"half={other}" if other else "" for name, other in rows.items()}
    halves_of(setting(disk, tmp_path), toy.ends)
    disk.files |= {"cards/h.card": "title=new", "cards/a.card": "half=c"}
    assert halves_of(setting(disk, tmp_path), toy.ends) == halves_of(setting(disk), toy.ends)


def test_what_was_asked_in_vain_leaves_nothing_behind(tmp_path: Path) -> None:
    """`b` is hidden now; before that is known it is asked anew, asks for something new, and fails."""
    disk = MemoryDisk({"cards/a.card": "", "cards/b.card": "half=a"})
    halves_of(setting(disk, tmp_path))
    disk.files |= {"cards/b.card": "hidden=yes\nhalf=below/z", "cards/below/z.card": "half=nothing"}
    assert halves_of(setting(disk, tmp_path)) == halves_of(setting(disk))


def halves_of(using: Setting, question: Callable[[Need], tuple[str, ...]] = toy.halves) -> object:
    def work(engine: Engine) -> object:
        found = engine.ask(question), engine.diagnostics(), engine.state()
        engine.finish()
        return found

    try:
        return remembering(using, work)
    except (toy.BrokenError, CycleError) as fault:
        return type(fault).__name__
