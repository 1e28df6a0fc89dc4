"""The plainest engine: every question is asked once, and nothing outlives the process."""

from collections.abc import Callable, Mapping
from typing import Any, Concatenate

from msgspec import Struct, field

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.need import Given, Need, P, R


class Plain(Struct):
    """Answers questions from `givens` (the questions that only the outside can answer) and its own memory."""

    givens: Mapping[Callable[..., Any], Given]
    answers: dict[tuple[object, ...], Any] = field(default_factory=dict)
    told: list[Diagnostic] = field(default_factory=list)

    def __call__(self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs) -> R:
        """The answer to a question, asked now or remembered."""
        given = self.givens.get(question)
        if given is not None:
            answer: R = given(*arguments, **named)  # type: ignore[assignment]  # a given answers as its question does
            return answer
        key: tuple[object, ...] = (question, arguments, *sorted(named.items())) if named else (question, arguments)
        if key not in self.answers:
            self.answers[key] = question(self, *arguments, **named)
        found: R = self.answers[key]
        return found

    def tell(self, *diagnostics: Diagnostic) -> None:
        """Record findings."""
        self.told.extend(diagnostics)
