"""How a status changes."""

from datetime import UTC, datetime

from prospectus.base.words.en import ENGLISH
from prospectus.dates.grammar import read
from prospectus.dates.milestone import Milestone
from prospectus.dates.status import Override, Terms, statuses
from prospectus.dates.transitions import Transition, transitions
from prospectus.dates.value import When


def when(text: str) -> When:
    found = read(text).when
    assert found is not None
    return found


CLOSES = Milestone("closes", "closes", "", when("26 April 2017 (midday)"))


def plain(found: tuple[Transition, ...]) -> list[tuple[str, str, str, str]]:
    return [(f"{each.at:%d %b %H:%M}", each.before, each.after, each.because.replace("\xa0", " ")) for each in found]


def test_every_boundary_is_a_transition_with_its_reason() -> None:
    ahead = "Applications close at midday on Wednesday 26 April 2017"
    assert plain(transitions(statuses((CLOSES,), Terms(), ENGLISH))) == [
        ("18 Apr 23:00", "open", "closing-soon", ahead),
        ("25 Apr 23:00", "closing-soon", "closes-today", ahead),
        ("26 Apr 11:00", "closes-today", "closed", "Applications closed at midday on Wednesday 26 April 2017"),
    ]


def test_only_the_route_that_changes_is_told() -> None:
    other = Milestone("closes-2", "closes", "", when("June 2018"), "Universities")
    here = Milestone("closes", "closes", "", when("26 April 2017 (midday)"), "Hospitals")
    found = transitions(statuses((here, other), Terms(), ENGLISH))
    assert [each.who_for for each in found if each.at < datetime(2018, 1, 1, tzinfo=UTC)] == ["Hospitals"] * 3


def test_a_route_that_ends_says_what_took_its_place() -> None:
    other = Milestone("closes-2", "closes", "", when("June 2018"), "Universities")
    terms = Terms(override=Override("paused", when("1 March 2017")))
    found = transitions(statuses((other,), terms, ENGLISH))
    assert [(each.who_for, each.before, each.after) for each in found] == [
        ("Universities", "open", ""),
        ("", "", "paused"),
    ]
