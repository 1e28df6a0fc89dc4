"""Whether a date has passed."""

from datetime import UTC, datetime

import pytest

from prospectus.dates.grammar import read
from prospectus.dates.passing import Edge, edge_of, is_fixed, passing, standing
from prospectus.dates.steps import Steps
from prospectus.dates.value import When

LONDON = "Europe/London"


def when(text: str) -> When:
    found = read(text).when
    assert found is not None, text
    return found


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "edge", "passes"),
    [
        ("26 April 2017 (midday)", "first", "2017-04-26T11:00"),
        ("26 April 2017 (midday)", "last", "2017-04-26T11:00"),
        ("26 April 2017", "first", "2017-04-25T23:00"),
        ("26 April 2017", "last", "2017-04-26T23:00"),
        ("6 June 2017, 10am to 4pm", "first", "2017-06-06T09:00"),
        ("6 June 2017, 10am to 4pm", "last", "2017-06-06T15:00"),
        ("23 and 24 May 2017", "first", "2017-05-22T23:00"),
        ("23 and 24 May 2017", "last", "2017-05-24T23:00"),
        ("9am on 1 March to 5pm on 12 March 2021", "last", "2021-03-12T17:00"),
        ("from 1 September 2017", "last", "2017-08-31T23:00"),
        ("by 10 December 2026", "last", "2026-12-11T00:00"),
    ],
)
def test_an_exact_date_passes_at_once(text: str, edge: Edge, passes: str) -> None:
    assert passing(when(text), LONDON, edge) == Steps("no", ((at(passes), "yes"),))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("week commencing 5 June 2017", "2017-06-04T23:00", "2017-06-11T23:00"),
        ("early May 2017", "2017-04-30T23:00", "2017-05-10T23:00"),
        ("June 2017", "2017-05-31T23:00", "2017-06-30T23:00"),
        ("mid to late May 2017", "2017-05-10T23:00", "2017-05-31T23:00"),
        ("Tuesday 25 or Wednesday 26 April 2023", "2023-04-24T23:00", "2023-04-26T23:00"),
        ("1 May to early June 2026", "2026-04-30T23:00", "2026-06-10T23:00"),
    ],
)
def test_a_coarse_date_has_maybe_passed_while_it_lasts(text: str, start: str, end: str) -> None:
    for edge in ("first", "last"):
        assert passing(when(text), LONDON, edge) == Steps("no", ((at(start), "maybe"), (at(end), "yes")))


def test_a_provisional_date_behind_was_never_confirmed() -> None:
    expected = Steps("no", ((at("2017-04-25T23:00"), "maybe"), (at("2017-04-26T23:00"), "never-confirmed")))
    assert passing(when("26 April 2017 (provisional)"), LONDON) == expected


def test_a_provisional_moment_is_never_maybe() -> None:
    found = passing(when("26 April 2017 (midday) (expected)"), LONDON)
    assert found == Steps("no", ((at("2017-04-26T11:00"), "never-confirmed"),))


@pytest.mark.parametrize("text", ["to be confirmed", "every April", "8 weeks after closes"])
def test_nobody_knows_whether_a_date_without_a_day_has_passed(text: str) -> None:
    assert passing(when(text), LONDON) == Steps("maybe")


def test_what_is_open_all_year_has_begun_and_has_not_ended() -> None:
    assert passing(when("open all year"), LONDON, "first") == Steps("yes")
    assert passing(when("until places are filled"), LONDON, "last") == Steps("no")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("12 to 16 June 2017", "12 June 2017", "16 June 2017"),
        ("9am on 1 March to 5pm on 12 March 2021", "9am on 1 March 2021", "5pm on 12 March 2021"),
        ("1 May to early June 2026", "1 May 2026", "early June 2026"),
        ("23 and 24 May 2017", "23 May 2017", "24 May 2017"),
        ("June to August 2017", "June 2017", "August 2017"),
        ("26 April 2017", "26 April 2017", "26 April 2017"),
        ("12 to 16 June 2017 (provisional)", "12 June 2017 (provisional)", "16 June 2017 (provisional)"),
    ],
)
def test_a_run_has_a_beginning_and_an_end(text: str, first: str, last: str) -> None:
    assert edge_of(when(text), "first") == when(first)
    assert edge_of(when(text), "last") == when(last)


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("26 April 2017", True),
        ("12 to 16 June 2017", True),
        ("week commencing 5 June 2017", True),
        ("June 2017", False),
        ("1 May to early June 2026", False),
        ("25 or 26 April 2023", False),
        ("26 April 2017 (provisional)", False),
        ("to be confirmed", False),
    ],
)
def test_a_date_is_fixed_where_it_is_confirmed_and_told_to_the_week(text: str, *, fixed: bool) -> None:
    assert is_fixed(when(text)) is fixed


def test_a_fixed_date_goes_from_ahead_through_now_to_past() -> None:
    found = standing(when("23 and 24 May 2017"), LONDON)
    assert found == Steps("ahead", ((at("2017-05-22T23:00"), "now"), (at("2017-05-24T23:00"), "past")))


def test_a_coarse_date_behind_was_expected() -> None:
    found = standing(when("June 2017"), LONDON)
    assert found == Steps("ahead", ((at("2017-05-31T23:00"), "maybe"), (at("2017-06-30T23:00"), "expected")))


def test_a_start_without_an_end_goes_on() -> None:
    assert standing(when("from 1 September 2017"), LONDON) == Steps("ahead", ((at("2017-08-31T23:00"), "now"),))
