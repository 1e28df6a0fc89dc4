"""What a state says: a label, a sentence that always names its date in full, and the next step."""

from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from prospectus.base.words.status import Telling
from prospectus.base.words.table import Words
from prospectus.dates.extent import first_day
from prospectus.dates.passing import is_fixed
from prospectus.dates.routes import Route, Window
from prospectus.dates.status_table import Fact, Facts, State, WindowFacts, window_now
from prospectus.dates.value import When
from prospectus.dates.wording import deadline, phrase

NextStep = Literal["apply", "come-back", "wait", "see-who", "see-replacement", "none"]

OPEN: Final = frozenset({"open", "closing-soon", "closes-today"})
AHEAD: Final = frozenset({"opens-later", "opens-soon", "due-to-open"})


class Status(Struct, frozen=True):
    """Where one way in stands. `who_for` names it, empty where the round has one way in for everybody.

    `label` is a word or two, `sentence` says the same with its date; neither ends in a full stop. `next_sentence` says
    what comes next, or is empty. `deadline` reads "by midday on Wednesday 26 April 2017" until the deadline has passed,
    and is empty where none is known. `may_apply`: there is a way to apply, and it leads somewhere now. `reason` is what
    an editor gave as the reason, else empty.
    """

    state: State
    label: str
    sentence: str
    next_step: NextStep = "none"
    next_sentence: str = ""
    deadline: str = ""
    may_apply: bool = False
    who_for: str = ""
    reason: str = ""


class Voice(Struct, frozen=True):
    """In what words to speak. `zone` is the IANA name of the zone that stands after times, empty where none does."""

    words: Words
    zone: str = ""


class _Told(Struct, frozen=True):
    """The window that counts and what is known; a sentence about every date, empty where there is no such date."""

    route: Route
    facts: Facts
    voice: Voice
    window: Window
    now: WindowFacts

    @property
    def opens(self) -> str:
        return _tell(self.voice.words.status.opens, self.window.opens, self.now.opens, self.voice)

    @property
    def closes(self) -> str:
        return _tell(self.voice.words.status.closes, self.window.closes, self.now.closes, self.voice)

    @property
    def closing(self) -> str:
        """The sentence about the deadline where there is a date in it."""
        return self.closes if self.now.closes != "unknown" else ""

    @property
    def interviews(self) -> str:
        return _tell(self.voice.words.status.interviews, self.route.interviews, self.facts.interviews, self.voice)

    @property
    def results(self) -> str:
        return _tell(self.voice.words.status.results, self.route.results, self.facts.results, self.voice)

    @property
    def starts(self) -> str:
        return _tell(self.voice.words.status.starts, self.route.starts, self.facts.starts, self.voice)

    @property
    def ends(self) -> str:
        return _tell(self.voice.words.status.ends, self.route.ends, self.facts.ends, self.voice)


def of_route(state: State, route: Route, facts: Facts, voice: Voice, *, has_outcome: bool) -> Status:
    """The status of a route that is in a state."""
    told = _told(route, facts, voice)
    may_apply = facts.can_apply and (state in OPEN or (state == "due-to-close" and told.now.closes == "maybe"))
    date = told.window.closes if told.now.closes in {"no", "maybe"} else None
    by = deadline(date, voice.words, zone=voice.zone) if date and first_day(date) else ""
    step: NextStep = "apply"
    if may_apply:
        then = voice.words.status.apply_by.format(deadline=by) if by else voice.words.status.apply
    else:
        step, then = _next(state, told, has_outcome=has_outcome)
    return Status(state, _label(state, voice), _sentence(state, told), step, then, by, may_apply, route.who_for)


def of_override(state: State, since: When | None, reason: str, replaced_by: str, voice: Voice) -> Status:
    """The status that an editor gives in place of the dates."""
    plain, dated = {name: texts for name, *texts in voice.words.status.decided}[state]
    sentence = dated.format(when=phrase(since, voice.words, zone=voice.zone)) if since and first_day(since) else plain
    if replaced_by:
        instead = voice.words.status.see_replacement.format(programme=replaced_by)
        return Status(state, _label(state, voice), sentence, "see-replacement", instead, reason=reason)
    return Status(state, _label(state, voice), sentence, reason=reason)


def _label(state: State, voice: Voice) -> str:
    return dict(voice.words.status.labels)[state]


def _told(route: Route, facts: Facts, voice: Voice) -> _Told:
    number = window_now(facts)
    if number < 0:
        return _Told(route, facts, voice, Window(), WindowFacts())
    return _Told(route, facts, voice, route.windows[number], facts.windows[number])


def _tell(telling: Telling, when: When | None, fact: Fact, voice: Voice) -> str:
    """The sentence about one date; empty where there is no such date."""
    if when is None:
        return ""
    if when.opening:
        return voice.words.status.open_all_year if when.opening == "all-year" else voice.words.status.open_until_filled
    if first_day(when) is None:
        return telling.unknown
    if fact in {"yes", "never-confirmed"}:
        text = telling.done if fact == "yes" and is_fixed(when) else telling.was_expected
    else:
        text = telling.expected if when.doubt else telling.ahead
    return text.format(when=_phrase(when, voice))


def _phrase(when: When, voice: Voice) -> str:
    """A date with its preposition, without a word of doubt: the sentence around it says that."""
    return phrase(replace(when, doubt="") if when.doubt else when, voice.words, zone=voice.zone)


def _sentence(state: State, told: _Told) -> str:
    status = told.voice.words.status
    if state == "to-be-confirmed":
        return told.closing or status.dates_unknown
    if state in AHEAD:
        return told.opens
    if state in OPEN:
        return told.closing or told.opens or told.closes or status.open_without_dates
    latest = ""
    if state == "announced":
        latest = told.results
    elif state == "running":
        latest = told.starts
    elif state == "ended":
        latest = told.ends
    return latest or told.closes or told.results or told.starts or told.opens or status.open_without_dates


def _next(state: State, told: _Told, *, has_outcome: bool) -> tuple[NextStep, str]:
    """The next step where one may not apply."""
    status = told.voice.words.status
    step: NextStep = "none"
    sentence = ""
    match state:
        case "announced" | "running" | "ended" | "closed" if has_outcome:
            step, sentence = "see-who", status.see_who
        case "announced":
            sentence = told.starts
        case "running":
            sentence = told.ends
        case "choosing":
            step, sentence = "wait", told.results or told.interviews
        case "opens-later" | "opens-soon" if told.window.opens:
            back = status.come_back.format(when=_phrase(told.window.opens, told.voice))
            step, sentence = "come-back", f"{back}. {told.closing}" if told.closing else back
        case "due-to-open":
            step, sentence = "wait", told.closing
        case "due-to-close":
            step, sentence = "wait", told.results
        case "to-be-confirmed":
            step, sentence = "wait", told.opens if told.closing else ""
    return step, sentence
