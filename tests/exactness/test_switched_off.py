"""Each kind of fact that an answer is made from is needed: where one kind is not recorded, builds go wrong."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from unittest import mock

import pytest

from prospectus.base.need import file, folder, option, reached
from prospectus.engine.asking import Needing
from prospectus.render.templates import closure, template_source
from tests.exactness.judge import Judge
from tests.exactness.material import TEXTS
from tests.exactness.trial import Trial, hurried

Question = Callable[..., object]
INDEX = "content/programmes/leaders/index.md"
GUIDANCE = "assets/documents/guidance.txt"


@pytest.fixture
def judge() -> Iterator[Judge]:
    trial = Trial()
    trial.begin()
    with hurried():
        yield Judge(trial)
    trial.end()


def edit(trial: Trial) -> None:
    trial.write("content/pages/about.md", TEXTS["content/pages/about.md"][0].replace("See", "Look at"))


def add(trial: Trial) -> None:
    trial.write("content/programmes/second.md", TEXTS["content/programmes/second.md"][0])


def bring(trial: Trial) -> None:
    trial.write(GUIDANCE, TEXTS[GUIDANCE][0])


def wait(trial: Trial) -> None:
    trial.as_of += timedelta(days=30)


def choose(trial: Trial) -> None:
    trial.options = {"links": "files"}


def edit_a_part(trial: Trial) -> None:
    path = "templates/parts/footer.html"
    trial.write(path, (trial.theme / path).read_text() + "another\n", below=trial.theme)


CHANGES = (edit, add, bring, wait, choose, edit_a_part)


def prepare(trial: Trial, change: Callable[[Trial], None]) -> None:
    """Refer to what is yet to come."""
    if change is bring:
        trial.write(INDEX, TEXTS[INDEX][5])


def never(_question: Question, _answer: object) -> bool:
    return False


KINDS: dict[str, tuple[Callable[[Question, object], bool], Callable[[Trial], None]]] = {
    "file": (lambda question, answer: question is file and answer is not None, edit),
    "absent file": (lambda question, answer: question is file and answer is None, bring),
    "folder": (lambda question, _: question is folder, add),
    "instant": (lambda question, _: question is reached, wait),
    "option": (lambda question, _: question is option, choose),
    "template": (lambda question, _: question is template_source, edit_a_part),
    "closure of a template": (lambda question, _: question is closure, edit_a_part),
    "answer": (lambda question, _: question not in (file, folder, reached, option), edit),
}


def forgetting(is_off: Callable[[Question, object], bool]) -> Any:  # noqa: ANN401  # a patch
    """Answers do not note that they were made from such facts."""
    asked = Needing.__call__

    def ask(self: Needing, question: Question, /, *arguments: object, **named: object) -> object:
        before = list(self.parts)
        answer: object = asked(self, question, *arguments, **named)
        if is_off(question, answer):
            for key in self.parts.keys() - before:
                del self.parts[key]
        return answer

    return mock.patch.object(Needing, "__call__", ask)


@pytest.mark.parametrize("change", CHANGES)
def test_with_every_fact_recorded_every_change_is_noticed(change: Callable[[Trial], None], judge: Judge) -> None:
    prepare(judge.trial, change)
    with forgetting(never):
        judge.holds()
        change(judge.trial)
        judge.holds()


@pytest.mark.parametrize("kind", KINDS)
def test_without_any_one_kind_of_fact_builds_go_wrong(kind: str, judge: Judge) -> None:
    is_off, change = KINDS[kind]
    prepare(judge.trial, change)
    with forgetting(is_off):
        judge.holds()
        change(judge.trial)
        with pytest.raises(AssertionError):
            judge.holds()
