"""A build talks to nobody, runs nothing, and reads nothing outside the site, the program and what it depends on."""

import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator

import pytest

from prospectus.base.disk import RealDisk
from tests.exactness.running import Watched, watched
from tests.exactness.trial import Trial
from tests.pages.everything import FILES
from tests.sites import ROOT

SECRET = "---\ntitle: Secret\nsummary: Nobody may see this.\n---\nSecret.\n"
PARTS_OF_US = ("prospectus", "templates", "assets")
PROGRAM = (
    *(str(ROOT / part) for part in PARTS_OF_US),
    *{os.path.realpath(sys.prefix), os.path.realpath(sys.base_prefix), sys.prefix, *sysconfig.get_paths().values()},
)
TALKING = ("socket", "subprocess", "urllib", "http", "ftplib", "smtplib", "webbrowser")
RUNNING = ("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.startfile", "pty.spawn")


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    trial = Trial()
    trial.begin()
    for path, text in FILES.items():
        trial.write(path, text)
    yield trial
    trial.end()


def build(trial: Trial) -> Watched:
    return watched("build", "--site", str(trial.site), "--as-of", "2017-04-20", "--jobs", "1")


def outside(done: Watched, trial: Trial) -> set[str]:
    """The files and folders that were opened and are neither the site's nor the program's."""
    below = (*PROGRAM, str(trial.site))
    opened = done.opened() - {str(ROOT)}  # where the import of the program begins
    return {path for path in opened if not any(path == root or path.startswith(f"{root}/") for root in below)}


def test_a_build_talks_to_nobody_runs_nothing_and_reads_nothing_outside(trial: Trial) -> None:
    done = build(trial)
    assert done.code == 0
    assert (trial.output / "index.html").is_file()
    events = {event for event, _ in done.events}
    assert {event for event in events if event.partition(".")[0] in TALKING} == set()
    assert events & set(RUNNING) == set()
    assert outside(done, trial) == set()


@pytest.mark.parametrize("link", ["content/programmes", "content/pages", "assets/images", "content/pages/secret.md"])
def test_a_link_is_nothing_whatever_it_leads_to(link: str, trial: Trial) -> None:
    """Neither one to a file nor one to a folder."""
    secret, place, aside = trial.home / "secret", trial.site / link, trial.home / "aside"
    for name in ("secret.md", "index.md", "secret.svg", "leaders/index.md"):
        trial.write(name, SECRET, below=secret)
    if place.is_dir():
        place.rename(aside)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(secret / "secret.md" if place.suffix else secret)
    found = trial.clean()
    assert not any(b"Secret" in data for data in found.files.values())
    shutil.rmtree(secret)
    assert trial.clean() == found
    place.unlink()
    if aside.is_dir():
        aside.rename(place)


def test_no_path_leads_out_of_the_site(trial: Trial) -> None:
    trial.write("secret.md", SECRET, below=trial.home)
    disk = RealDisk(trial.site)
    out = ("../secret.md", "content/../../secret.md", str(trial.home / "secret.md"))
    assert [disk.read(path) for path in out] == [None, None, None]
    assert [disk.entries(path) for path in ("..", "content/../..", str(trial.home))] == [(), (), ()]
    assert disk.entries("") == disk.entries(".") != ()
