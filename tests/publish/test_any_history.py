"""After any history of builds, some of them killed, the folder is what a clean build would have made it."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import example, given, settings
from hypothesis import strategies as st

from prospectus.publish.paths import collisions
from prospectus.publish.value import Published
from tests.publish.folders import Failing, Files, Killed, put, states, tree

PATHS: Final = ("index.html", "404.html", "a", "a/index.html", "a/b/index.html", "a/b", "style.css", "c/d/e.ics")
BYTES: Final = (b"", b"1", b"two", b"x" * 5000)

sites = st.dictionaries(st.sampled_from(PATHS), st.sampled_from(BYTES)).filter(lambda files: not [*collisions(files)])
never_killed = st.just(10_000)
builds = st.tuples(sites, st.integers(0, 25) | never_killed)


@example([({"a/index.html": b""}, 7)], {"a": b""})  # killed when the folder was there and the page was not yet
@example([({"a/index.html": b""}, 7)], {})
@settings(max_examples=60)
@given(st.lists(builds, max_size=6), sites)
def test_any_history_ends_in_a_clean_build(history: list[tuple[Files, int]], last: Files) -> None:
    with TemporaryDirectory() as folder:
        site, clean = Path(folder, "site"), Path(folder, "clean")
        site.mkdir()
        clean.mkdir()
        for files, at in history:
            with suppress(Killed):
                put(site, files, Failing(at=at))
        assert isinstance(put(site, last), Published)
        put(clean, last)
        assert tree(site / "public") == tree(clean / "public") == last
        assert states(site / "public").keys() == states(clean / "public").keys()
        folders = {path for path in (site / "public").rglob("*") if path.is_dir()}
        assert all(any(file.is_file() for file in path.rglob("*")) for path in folders)
        assert put(site, last) == Published()
