"""The site as it will be at a coming instant, out of what is published now."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Concatenate, Final

from msgspec import Struct, field

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.need import Need, P, R, file, folder, option, reached
from prospectus.dates.steps import Steps
from prospectus.model.items import all_ids, is_published, item_path, publication
from prospectus.model.programmes import programme
from prospectus.plan.calendars import fixed_dates
from prospectus.plan.status import status
from prospectus.plan.tombstones import tombstones
from prospectus.plan.transitions.publication import horizon
from prospectus.prose.document import document

Question = Callable[..., Any]
_EVER: Final = datetime.min.replace(tzinfo=UTC)
_NEVER: Final = datetime.max.replace(tzinfo=UTC)

_LASTING: Final = frozenset({file, folder, option, item_path, all_ids, horizon, programme})
_LASTING_ROOMS: Final = ("prospectus.read.", "prospectus.config")
_LASTING_MODULES: Final = tuple(f"prospectus.model.{name}" for name in ("organisations", "pages", "polls", "forms"))
_LASTING_OF_A_PROGRAMME: Final = frozenset({fixed_dates, status, tombstones})
_OF_A_PROGRAMME: Final = (
    "prospectus.model.programmes",
    *(
        f"prospectus.plan.{name}"
        for name in (
            *("contents", "entries", "feed", "last_changed", "memory", "moved", "published_date", "referred"),
            *("transitions.courses", "transitions.programme"),
        )
    ),
    "prospectus.render.ics",
)
"""Where questions about one programme, named first, ask nothing of the present but what is published of it."""


class _Spanned(Struct, frozen=True):
    """An answer, from when until when it holds, and the instants about which it asked."""

    start: datetime
    end: datetime
    asked: frozenset[datetime]
    answer: Any


class World(Struct):
    """A `need` for another instant: what is hidden now stays hidden, so that nothing of it can be told.

    What cannot differ then is asked of `now`: all that is read, texts without any of `names`, and what does not change
    with time of the programmes in `lasting`, which neither leave nor name one that does. `known` is shared by the
    worlds of one build: an answer holds at all instants between those about which it asked.
    """

    now: Need
    at: datetime
    names: tuple[str, ...]
    lasting: frozenset[str]
    known: dict[object, tuple[_Spanned, ...]] = field(default_factory=dict)
    asked: list[set[datetime]] = field(default_factory=lambda: [set()])

    def __call__(self, question: Callable[Concatenate[Need, P], R], /, *arguments: P.args, **named: P.kwargs) -> R:
        """The answer to a question at that instant."""
        answer: R = self._answer(question, arguments, named)
        return answer

    def tell(self, *diagnostics: Diagnostic) -> None:
        """Findings are those of the present."""

    def then(self, at: datetime) -> "World":
        """The world at another instant."""
        return World(self.now, at, self.names, self.lasting, self.known)

    def _answer(self, question: Question, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:  # noqa: ANN401
        if question is reached:
            self.asked[-1].add(arguments[0])
            return arguments[0] <= self.at
        if question is publication:
            shown = is_published(self.now, *arguments)
            return self.now(publication, *arguments) if shown else Steps(first=False)
        key = (question, arguments, tuple(sorted(named.items())))
        known = self.known.get(key, ())
        found = next((each for each in known if each.start <= self.at < each.end), None)
        if found is None:
            found = self._run(question, arguments, named)
            self.known[key] = (*known[-1:], found)  # one before an instant and one after it
        self.asked[-1] |= found.asked
        return found.answer

    def _run(self, question: Question, arguments: tuple[Any, ...], named: dict[str, Any]) -> "_Spanned":
        if self._lasts(question, arguments):
            return _Spanned(_EVER, _NEVER, frozenset(), self.now(question, *arguments, **named))
        self.asked.append(set())
        answer = question(self, *arguments, **named)
        asked = frozenset(self.asked.pop())
        start = max((at for at in asked if at <= self.at), default=_EVER)
        return _Spanned(start, min((at for at in asked if at > self.at), default=_NEVER), asked, answer)

    def _lasts(self, question: Question, arguments: tuple[Any, ...]) -> bool:
        module = question.__module__
        if question in _LASTING or module.startswith(_LASTING_ROOMS) or module in _LASTING_MODULES:
            return True
        if question is document:
            text, file_path = arguments[0].text, arguments[0].origin.file  # links may be relative to the file
            return not any(name in text or name in file_path for name in self.names)
        ours = question in _LASTING_OF_A_PROGRAMME or module in _OF_A_PROGRAMME
        return ours and bool(arguments) and arguments[0] in self.lasting
