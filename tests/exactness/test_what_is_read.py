"""Every file that a build reads is a declared input, and what is rebuilt is what declared the file that changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from prospectus import pipeline
from prospectus.base.digest import digest
from prospectus.engine.ending import needed_leaves
from prospectus.engine.engine import Engine
from prospectus.engine.explain import leaf_name
from prospectus.engine.session import remembering
from prospectus.render import outputs, rendered
from tests.audit import touched
from tests.exactness.material import TEXTS, THEME
from tests.exactness.trial import Trial, hurried

OURS = ("site/.prospectus", "site/public")
INDEX = "content/programmes/leaders/index.md"


@dataclass(frozen=True, slots=True)
class Made:
    """What one build gave: digests by path, what was asked anew, and what each file and all findings are made from."""

    digests: dict[str, bytes]
    anew: frozenset[str]
    declared: dict[str, frozenset[str]]


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    trial = Trial()
    trial.begin()
    for path, texts in TEXTS.items():
        trial.write(path, texts[0])
    trial.write(INDEX, TEXTS[INDEX][5])  # refers to a document
    trial.write("site_config.yaml", TEXTS["site_config.yaml"][2])
    trial.delete("content/stray.txt")
    with hurried():
        yield trial
    trial.end()


@pytest.fixture(scope="module")
def before(trial: Trial) -> Made:
    return made(trial)


def remembered(trial: Trial) -> None:
    """A build that leaves everything known."""

    def work(engine: Engine) -> None:
        pipeline._look(engine)
        for _ in engine.ask_each(rendered, outputs):
            pass
        engine.finish()

    remembering(pipeline._setting(trial.request(), remember=True), work)


def made(trial: Trial) -> Made:
    """A build that publishes nothing."""

    def work(engine: Engine) -> Made:
        pipeline._look(engine)
        anew = frozenset(told.item.path for told in engine.ask_each(rendered, outputs))
        listed = engine.ask(outputs)
        found = Made(
            {output.path: digest(engine.ask(rendered, output)) for output in listed},
            anew,
            {output.path: frozenset(engine.made_from(rendered, output)) for output in listed}
            | {"": frozenset(leaf_name(leaf) for leaf in needed_leaves(engine.memory))},
        )
        engine.finish()
        return found

    return remembering(pipeline._setting(trial.request(), remember=True), work)


def test_every_file_that_is_read_is_a_declared_input(trial: Trial) -> None:
    opened = touched(lambda: pipeline.build(trial.request(clean=True)), trial.home)
    read = {path.partition("/")[2] for path in opened if not path.startswith(OURS)}
    declared = {leaf for leaves in made(trial).declared.values() for leaf in leaves}
    paths = {leaf.partition(" ")[2] for leaf in declared if leaf.startswith(("file ", "folder "))}
    assert {path for path in TEXTS if (trial.site / path).exists()} <= read
    assert set(THEME) <= read
    assert read - {""} <= paths


def edit(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"a", b"o").replace(b"\n", b"\n\n", 1))


def delete(path: Path) -> None:
    path.unlink()


def rename(path: Path) -> None:
    path.rename(path.with_stem("renamed"))


def leaves_of(path: str) -> set[str]:
    """Every fact that can be another one when something happens to a file."""
    names = (path, Path(path).with_stem("renamed").as_posix())
    return {
        f"{kind} {each}"
        for name in names
        for each in (name, *map(str, Path(name).parents))
        for kind in ("file", "folder")
    }


@pytest.mark.parametrize("change", [edit, delete, rename])
@pytest.mark.parametrize("path", [*(path for path in TEXTS if path != "content/stray.txt"), *THEME])
def test_what_is_rebuilt_is_what_was_made_from_it(
    change: Callable[[Path], None], path: str, trial: Trial, before: Made
) -> None:
    place = trial.site / path if (trial.site / path).exists() else trial.theme / path
    sound = place.read_bytes()
    remembered(trial)
    try:
        change(place)
        after = made(trial)
    except Exception:  # noqa: BLE001  # a template that is gone, or says nothing sensible, stops the build
        assert path.startswith("templates/")
        return
    finally:
        place.with_stem("renamed").unlink(missing_ok=True)
        place.write_bytes(sound)
    changed = {name for name, data in after.digests.items() if before.digests.get(name) != data}
    assert changed <= after.anew
    facts = leaves_of(path)
    made_from_it = {
        name for made_by in (before, after) for name, declared in made_by.declared.items() if declared & facts
    }
    assert after.anew <= made_from_it
    assert made_from_it
