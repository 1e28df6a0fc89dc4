"""Everything that can happen to a site between two builds, in any order. What must hold after each, the judge knows."""

import os
import shutil
from datetime import timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.exactness.judge import WHERE, Judge, Where
from tests.exactness.material import ADDITIONS, AT_FIRST, BREAKING, TEXTS, THEME
from tests.exactness.trial import AS_OF, Trial, later
from tests.sites import ROOT

PATHS: Final = st.sampled_from(sorted(TEXTS))
WRITTEN: Final = st.sampled_from([(path, text) for path, texts in sorted(TEXTS.items()) for text in texts])
PLACE: Final = st.floats(0, 1, exclude_max=True)
BAD: Final = "<<<<<<<"


class Exactness(RuleBasedStateMachine):
    """A site on the disk, and its judge."""

    def __init__(self) -> None:
        super().__init__()
        self.trial = Trial()
        self.judge = Judge(self.trial)

    @initialize()
    def begin(self) -> None:
        self.trial.begin()
        self.judge.holds()

    # What editors do.

    @rule(written=WRITTEN)
    def write_a_file(self, written: tuple[str, str]) -> None:
        self.trial.write(*written)
        self.judge.holds()

    @rule(first=WRITTEN, second=WRITTEN, path=PATHS)
    def write_and_delete_several(self, first: tuple[str, str], second: tuple[str, str], path: str) -> None:
        self.trial.write(*first)
        self.trial.delete(path)
        self.trial.write(*second)
        self.judge.holds()

    @rule(path=PATHS)
    def delete_a_file(self, path: str) -> None:
        self.trial.delete(path)
        self.judge.holds()

    @rule(path=PATHS, name=st.sampled_from(("second", "third", "network", "logo")))
    def rename_a_file(self, path: str, name: str) -> None:
        place = self.trial.site / path
        if place.is_file():
            place.rename(place.with_stem(name))
        self.judge.holds()

    @rule(old=st.sampled_from(("leaders", "others")), new=st.sampled_from(("leaders", "others", "2015")))
    def rename_a_programme(self, old: str, new: str) -> None:
        folder = self.trial.site / "content/programmes"
        if (folder / old).is_dir() and not (folder / new).exists():
            (folder / old).rename(folder / new)
        self.judge.holds()

    @rule(path=PATHS)
    def edit_without_a_trace(self, path: str) -> None:
        """The same size, the same time of modification."""
        place = self.trial.site / path
        if place.is_file():
            before, data = place.stat(), place.read_bytes()
            place.write_bytes(data.translate(bytes.maketrans(b"aeAE", b"eaEA")))
            os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))
        self.judge.holds()

    @rule(path=PATHS)
    def save_unchanged(self, path: str) -> None:
        place = self.trial.site / path
        if place.is_file():
            place.write_bytes(place.read_bytes())
        self.judge.holds()

    @rule(path=PATHS, place=PLACE)
    def break_and_mend_a_file(self, path: str, place: float) -> None:
        sound = self.trial.site / path
        if sound.is_file():
            data = sound.read_bytes()
            at = int(place * len(data))
            sound.write_bytes(data[:at] + BAD.encode() + data[at:])
            self.judge.holds()
            sound.write_bytes(data)
        self.judge.holds()

    @rule()
    def go_back_to_the_beginning(self) -> None:
        """The content as it was at first, as a checkout of an old revision brings it."""
        shutil.rmtree(self.trial.site / "content", ignore_errors=True)
        for path in AT_FIRST:
            self.trial.write(path, TEXTS[path][0])
        self.judge.holds()

    # What designers do.

    @rule(path=st.sampled_from(THEME), addition=st.sampled_from(ADDITIONS), of_the_site=st.booleans())
    def edit_a_template(self, path: str, addition: str, *, of_the_site: bool) -> None:
        """In the theme itself, or in a file of the site that stands before it."""
        sound = (ROOT / path).read_text()
        below = self.trial.site if of_the_site else self.trial.theme
        self.trial.write(path, sound + ("/**/" if path.startswith("assets/") else addition), below=below)
        self.judge.holds()
        if addition in BREAKING:
            self.trial.write(path, sound, below=below)
            self.judge.holds()

    @rule(path=st.sampled_from(THEME))
    def delete_a_template_of_the_site(self, path: str) -> None:
        self.trial.delete(path)
        self.judge.holds()

    # What time and the caller do.

    @rule(seconds=st.sampled_from((-1, 0, 1)))
    def wait_for_the_next_change(self, seconds: int) -> None:
        if self.judge.due is not None:
            self.trial.as_of = later(self.judge.due, seconds)
        self.judge.holds()

    @rule(days=st.integers(-60, 400))
    def set_the_clock(self, days: int) -> None:
        self.trial.as_of = AS_OF + timedelta(days=days)
        self.judge.holds()

    @rule(links=st.sampled_from(("", "files", "folders")), base_url=st.sampled_from(("", "https://preview.example/x/")))
    def choose_options(self, links: str, base_url: str) -> None:
        self.trial.options = {name: value for name, value in (("links", links), ("base_url", base_url)) if value}
        self.judge.holds()

    @rule(strict=st.booleans())
    def be_strict(self, *, strict: bool) -> None:
        self.trial.strict = strict
        self.judge.holds()

    @rule(jobs=st.sampled_from((2, 3)), written=WRITTEN)
    def let_several_work(self, jobs: int, written: tuple[str, str]) -> None:
        self.trial.write(*written)
        self.trial.jobs = jobs
        self.judge.holds()
        self.trial.jobs = 1

    # What happens to the cache.

    @rule(everything=st.booleans())
    def lose_the_cache(self, *, everything: bool) -> None:
        shutil.rmtree(self.trial.site / ".prospectus" / ("" if everything else "cache"), ignore_errors=True)
        self.judge.holds()

    @rule(number=st.integers(0, 9), place=PLACE, how=st.sampled_from(("flip", "cut", "lose")))
    def damage_the_cache(self, number: int, place: float, how: str) -> None:
        files = sorted(path for path in (self.trial.site / ".prospectus").rglob("*") if path.is_file())
        if files:
            path = files[number % len(files)]
            data = bytearray(path.read_bytes())
            at = int(place * len(data))
            if how == "lose":
                path.unlink()
            elif how == "cut":
                path.write_bytes(data[:at])
            elif data:
                data[at] ^= 1 << number % 8
                path.write_bytes(data)
        self.judge.holds()

    @rule()
    def bring_back_an_older_cache(self) -> None:
        """The cache of the build before, beside the output and the content of now."""
        kept = self.trial.home / "kept"
        cache = self.trial.site / ".prospectus/cache"
        if kept.is_dir():
            shutil.rmtree(cache, ignore_errors=True)
            shutil.copytree(kept, cache)
            shutil.rmtree(kept)
            self.judge.holds()
        if cache.is_dir():
            shutil.copytree(cache, kept)

    @rule(name=st.sampled_from(("site", "elsewhere")), checkout=st.booleans())
    def move_the_site(self, name: str, *, checkout: bool) -> None:
        """To another path; as a checkout with a restored cache every file is another one, with another time."""
        old = self.trial.site
        self.trial.name = name
        if checkout:
            aside = old.rename(self.trial.home / "aside")
            shutil.copytree(aside, self.trial.site, copy_function=shutil.copyfile)
            shutil.rmtree(aside)
        elif self.trial.site != old:
            old.rename(self.trial.site)
        self.judge.holds()

    # What happens to the output.

    @rule(number=st.integers(0, 99), how=st.sampled_from(("lose", "empty")))
    def damage_the_output(self, number: int, how: str) -> None:
        files = sorted(self.trial.files().keys() - self.judge.foreign.keys())
        if files:
            path = self.trial.output / files[number % len(files)]
            path.unlink() if how == "lose" else path.write_bytes(b"")
        self.judge.holds()

    @rule(number=st.integers(0, 99))
    def change_the_output_by_hand(self, number: int) -> None:
        """What was changed by hand is never overwritten, and never taken for ours; once it is gone, all is well."""
        files = sorted(self.trial.files().keys() - self.judge.foreign.keys())
        if files:
            path = self.trial.output / files[number % len(files)]
            path.write_bytes(b"Changed by hand.")
            self.judge.refuses()
            path.unlink()
        self.judge.holds()

    @rule(name=st.sampled_from(("theirs.txt", "notes/theirs.txt")))
    def put_something_into_the_output(self, name: str) -> None:
        if self.trial.output.is_dir():
            self.trial.write(f"public/{name}", b"Theirs.")
            self.judge.foreign[name] = b"Theirs."
        self.judge.holds()

    @rule(written=WRITTEN, where=st.sampled_from(WHERE), at=st.integers(0, 30))
    def kill_in_the_middle(self, written: tuple[str, str], where: Where, at: int) -> None:
        self.trial.write(*written)
        self.judge.killed(where, at)
        self.judge.holds()

    def teardown(self) -> None:
        self.trial.end()
