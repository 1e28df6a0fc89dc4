"""What CI restores on another machine, in another folder: the cache and the output of the build before."""

import shutil
from collections.abc import Iterator
from unittest import mock

import pytest

from prospectus.publish.value import Published
from tests.exactness.trial import Trial

PAGE = "content/pages/about.md"


@pytest.fixture
def trial() -> Iterator[Trial]:
    trial = Trial()
    trial.begin()
    trial.write(PAGE, "---\ntitle: About\n---\nWho we are.\n")
    trial.build()
    was = trial.site
    trial.name = "elsewhere"
    shutil.copytree(was, trial.site, copy_function=shutil.copyfile)
    shutil.rmtree(was)
    yield trial
    trial.end()


def test_of_what_was_moved_nothing_is_made_anew(trial: Trial) -> None:
    with mock.patch("prospectus.render.html.render", side_effect=AssertionError):
        built = trial.build()
    assert (built.published, built.explained) == (Published(), ())


def test_an_edit_after_the_move_renders_its_page_alone(trial: Trial) -> None:
    trial.write(PAGE, "---\ntitle: About\n---\nWho we were.\n")
    assert trial.build().published == Published(changed=("about/index.html",))
    assert trial.files() == trial.clean().files


def test_a_file_that_was_damaged_on_the_way_is_made_again(trial: Trial) -> None:
    sound = trial.files()
    (trial.output / "about/index.html").write_bytes(b"")
    trial.build()
    assert trial.files() == sound
