"""The status of a round, as time goes by."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from prospectus.base.words.en import ENGLISH
from prospectus.dates import zones
from prospectus.dates.extent import extent, first_day, last_day
from prospectus.dates.grammar import read
from prospectus.dates.milestone import Kind, Milestone
from prospectus.dates.passing import edge_of
from prospectus.dates.status import Override, Status, Terms, statuses
from prospectus.dates.status_table import Fact, Facts, State, WindowFacts, state_of
from prospectus.dates.steps import Steps, at, boundaries
from prospectus.dates.value import When

LONDON = "Europe/London"
APPLY = Terms(can_apply=True)


def when(text: str) -> When:
    found = read(text).when
    assert found is not None, text
    return found


def milestones(**texts: str) -> tuple[Milestone, ...]:
    """Dates by kind; a name such as `closes_1` gives another one of its kind."""
    return tuple(
        Milestone(name, name.partition("_")[0], name, when(text))  # type: ignore[arg-type]  # kinds, as texts
        for name, text in texts.items()
    )


def told(texts: dict[str, str], instant: str, terms: Terms = APPLY) -> Status:
    (status,) = at(statuses(milestones(**texts), terms, ENGLISH), datetime.fromisoformat(instant).replace(tzinfo=UTC))
    return replace(
        status,
        sentence=plain(status.sentence),
        next_sentence=plain(status.next_sentence),
        deadline=plain(status.deadline),
    )


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


LEADERS = {
    "opens": "1 March 2017",
    "closes": "26 April 2017 (midday)",
    "interviews": "23 and 24 May 2017",
    "results": "week commencing 5 June 2017",
    "starts": "September 2017",
    "ends": "31 August 2018",
}


@pytest.mark.parametrize(
    ("instant", "state", "sentence"),
    [
        ("2017-01-01", "opens-later", "Applications open on Wednesday 1 March 2017"),
        ("2017-02-15", "opens-soon", "Applications open on Wednesday 1 March 2017"),
        ("2017-03-01", "open", "Applications close at midday on Wednesday 26 April 2017"),
        ("2017-04-18T22:59:59", "open", "Applications close at midday on Wednesday 26 April 2017"),
        ("2017-04-18T23:00", "closing-soon", "Applications close at midday on Wednesday 26 April 2017"),
        ("2017-04-25T23:00", "closes-today", "Applications close at midday on Wednesday 26 April 2017"),
        ("2017-04-26T10:59:59", "closes-today", "Applications close at midday on Wednesday 26 April 2017"),
        ("2017-04-26T11:00", "choosing", "Applications closed at midday on Wednesday 26 April 2017"),
        ("2017-06-08", "choosing", "Applications closed at midday on Wednesday 26 April 2017"),
        ("2017-06-12", "announced", "Results were announced in the week commencing Monday 5 June 2017"),
        ("2017-10-01", "running", "The programme was expected to start in September 2017"),
        ("2018-08-31T23:00", "ended", "The programme ended on Friday 31 August 2018"),
    ],
)
def test_a_round_goes_through_its_states_at_its_dates(instant: str, state: State, sentence: str) -> None:
    status = told(LEADERS, instant)
    assert (status.state, status.sentence) == (state, sentence)


@pytest.mark.parametrize(
    ("instant", "step", "sentence"),
    [
        (
            "2017-01-01",
            "come-back",
            "Come back on Wednesday 1 March 2017. Applications close at midday on Wednesday 26 April 2017",
        ),
        ("2017-03-01", "apply", "Apply by midday on Wednesday 26 April 2017"),
        ("2017-05-01", "wait", "Results are announced in the week commencing Monday 5 June 2017"),
        ("2017-06-12", "none", "The programme starts in September 2017"),
        ("2017-10-01", "none", "The programme ends on Friday 31 August 2018"),
        ("2018-09-01", "none", ""),
    ],
)
def test_every_state_says_what_to_do_next(instant: str, step: str, sentence: str) -> None:
    status = told(LEADERS, instant)
    assert (status.next_step, status.next_sentence) == (step, sentence)


def test_who_was_chosen_is_the_next_step_once_it_is_known() -> None:
    status = told(LEADERS, "2017-06-12", replace(APPLY, outcome_on=date(2017, 6, 8)))
    assert (status.next_step, status.next_sentence) == ("see-who", "See who was chosen")


def test_what_was_published_says_more_than_the_date_of_results() -> None:
    terms = replace(APPLY, outcome_on=date(2017, 6, 9))
    assert told(LEADERS, "2017-06-08T22:59:59", terms).next_sentence == "Results are announced on Friday 9 June 2017"
    announced = told(LEADERS, "2017-06-08T23:00", terms)
    assert (announced.state, announced.next_step) == ("announced", "see-who")
    assert announced.sentence == "Results were announced on Friday 9 June 2017"
    assert told({"closes": "26 April 2017"}, "2017-06-10", terms).state == "announced"


def test_the_deadline_is_told_until_it_has_passed() -> None:
    deadline = "by midday on Wednesday 26 April 2017"
    assert [told(LEADERS, day).deadline for day in ("2017-01-01", "2017-04-01", "2017-05-01")] == [
        deadline,
        deadline,
        "",
    ]


def test_the_zone_is_named_after_times_where_the_site_says_so() -> None:
    status = told(LEADERS, "2017-04-01", replace(APPLY, print_zone=True))
    assert status.sentence == "Applications close at midday UK time on Wednesday 26 April 2017"


def test_one_may_apply_only_where_there_is_a_way_and_it_is_open() -> None:
    assert told(LEADERS, "2017-04-01").may_apply
    assert not told(LEADERS, "2017-05-01").may_apply
    without = told(LEADERS, "2017-04-01", Terms())
    assert not without.may_apply
    assert (without.next_step, without.next_sentence) == ("none", "")


def test_nothing_about_applications_is_no_status() -> None:
    dates = milestones(results="5 June 2017", ends="31 August 2018", event="6 June 2017")
    assert statuses(dates, Terms(), ENGLISH) == Steps(())
    assert statuses((), Terms(), ENGLISH) == Steps(())


def test_a_way_to_apply_without_dates_is_open() -> None:
    assert told({}, "2017-01-01").sentence == "Applications are open, and no closing date has been announced"
    assert told({}, "2017-01-01").may_apply


def test_a_deadline_ahead_without_an_opening_is_open() -> None:
    status = told({"closes": "26 April 2017 (midday)"}, "2017-01-01")
    assert (status.state, status.may_apply) == ("open", True)


def test_days_before_are_as_the_site_says() -> None:
    terms = replace(APPLY, closing_soon_days=30, opens_soon_days=1)
    assert told(LEADERS, "2017-02-27T23:59:59", terms).state == "opens-later"
    assert told(LEADERS, "2017-02-28", terms).state == "opens-soon"
    assert told(LEADERS, "2017-03-27", terms).state == "closing-soon"


@pytest.mark.parametrize(
    ("texts", "instant", "state", "sentence"),
    [
        (
            {"opens": "to be confirmed"},
            "2017-01-01",
            "to-be-confirmed",
            "The dates for applications are to be confirmed",
        ),
        (
            {"closes": "to be confirmed"},
            "2017-01-01",
            "to-be-confirmed",
            "The dates for applications are to be confirmed",
        ),
        (
            {"opens": "to be confirmed", "closes": "30 June 2017"},
            "2017-01-01",
            "to-be-confirmed",
            "Applications close on Friday 30 June 2017",
        ),
        ({"opens": "every April"}, "2017-01-01", "to-be-confirmed", "The dates for applications are to be confirmed"),
        ({"opens": "early May 2017"}, "2017-05-05", "due-to-open", "Applications open in early May 2017"),
        ({"opens": "early May 2017"}, "2017-05-12", "open", "Applications were expected to open in early May 2017"),
        (
            {"opens": "early May 2017 (provisional)"},
            "2017-01-01",
            "opens-later",
            "Applications are expected to open in early May 2017",
        ),
        (
            {"opens": "early May 2017 (provisional)"},
            "2017-08-01",
            "due-to-open",
            "Applications were expected to open in early May 2017",
        ),
        ({"closes": "June 2017"}, "2017-05-01", "open", "Applications close in June 2017"),
        ({"closes": "June 2017"}, "2017-06-15", "due-to-close", "Applications close in June 2017"),
        ({"closes": "June 2017"}, "2017-07-15", "closed", "Applications were expected to close in June 2017"),
        (
            {"closes": "30 June 2017 (provisional)"},
            "2017-07-15",
            "due-to-close",
            "Applications were expected to close on Friday 30 June 2017",
        ),
        ({"opens": "1 March 2017"}, "2017-04-01", "open", "Applications opened on Wednesday 1 March 2017"),
        ({"opens": "from 1 March 2017"}, "2017-01-01", "opens-later", "Applications open on Wednesday 1 March 2017"),
        ({"closes": "by 30 June 2017"}, "2017-01-01", "open", "Applications close on Friday 30 June 2017"),
        ({"window": "open all year"}, "2017-01-01", "open", "Applications are open all year"),
        ({"closes": "until places are filled"}, "2017-01-01", "open", "Applications are open until places are filled"),
        ({"window": "1 to 31 March 2017"}, "2017-02-20", "opens-soon", "Applications open on Wednesday 1 March 2017"),
        ({"opens": "1 to 31 March 2017"}, "2017-04-10", "closed", "Applications closed on Friday 31 March 2017"),
        ({"window": "1 to 31 March 2017"}, "2017-03-10", "open", "Applications close on Friday 31 March 2017"),
        (
            {"window": "9am on 1 March to 5pm on 12 March 2021"},
            "2021-03-12T16:59:59",
            "closes-today",
            "Applications close at 5pm on Friday 12 March 2021",
        ),
        ({"window": "from 1 March 2017"}, "2018-01-01", "open", "Applications opened on Wednesday 1 March 2017"),
        (
            {"closes": "30 June 2017", "results": "to be confirmed"},
            "2017-07-15",
            "choosing",
            "Applications closed on Friday 30 June 2017",
        ),
    ],
)
def test_the_sentence_says_what_is_known(texts: dict[str, str], instant: str, state: State, sentence: str) -> None:
    status = told(texts, instant)
    assert (status.state, status.sentence) == (state, sentence)


def test_a_result_that_was_never_confirmed_was_expected() -> None:
    texts = {"closes": "30 April 2017", "results": "June 2017 (provisional)"}
    assert told(texts, "2017-05-10").next_sentence == "Results are expected in June 2017"
    assert told(texts, "2017-07-10").next_sentence == "Results were expected in June 2017"


def test_a_round_without_an_end_reads_closed_after_a_year() -> None:
    texts = {"closes": "26 April 2017", "results": "5 June 2017"}
    assert [told(texts, day).state for day in ("2018-06-05", "2018-06-08")] == ["announced", "closed"]


def test_a_round_with_an_end_runs_until_it() -> None:
    texts = {
        "closes": "26 April 2017",
        "results": "5 June 2017",
        "starts": "1 September 2017",
        "ends": "1 September 2020",
    }
    assert [told(texts, day).state for day in ("2020-08-31", "2020-09-02")] == ["running", "ended"]


def test_a_programme_that_takes_people_all_year_stays_open_while_it_runs() -> None:
    assert told({"window": "open all year", "starts": "1 September 2017"}, "2018-01-01").state == "open"


def test_a_second_window_opens_after_the_first_has_closed() -> None:
    texts = {
        "opens": "1 March 2017",
        "closes": "31 March 2017",
        "opens_2": "1 September 2017",
        "closes_2": "30 September 2017",
    }
    found = [told(texts, day).state for day in ("2017-03-10", "2017-05-01", "2017-09-10", "2017-11-01")]
    assert found == ["open", "opens-later", "open", "closed"]


def test_stages_close_one_after_the_other() -> None:
    texts = {"opens": "1 March 2017", "closes": "31 March 2017", "closes_2": "30 April 2017"}
    assert plain(told(texts, "2017-03-10").deadline) == "by Friday 31 March 2017"
    assert plain(told(texts, "2017-04-10").deadline) == "by Sunday 30 April 2017"


def test_routes_have_a_status_each() -> None:
    dates = (
        Milestone("opens", "opens", "", when("1 March 2017")),
        Milestone("closes-a", "closes", "", when("31 March 2017"), "Hospitals"),
        Milestone("closes-b", "closes", "", when("30 April 2017"), "Universities"),
        Milestone("results", "results", "", when("30 June 2017")),
    )
    found = at(statuses(dates, APPLY, ENGLISH), datetime(2017, 4, 10, tzinfo=UTC))
    assert [(status.who_for, status.state) for status in found] == [("Hospitals", "choosing"), ("Universities", "open")]


def test_a_date_for_some_leaves_the_common_date_to_the_rest() -> None:
    dates = (
        Milestone("window", "window", "", when("1 to 31 March 2017")),
        Milestone("closes", "closes", "", when("30 April 2017"), "Applicants from abroad"),
    )
    found = at(statuses(dates, APPLY, ENGLISH), datetime(2017, 4, 10, tzinfo=UTC))
    assert [(status.who_for, status.state) for status in found] == [("Applicants from abroad", "open"), ("", "closed")]


def test_what_is_cancelled_does_not_count_and_what_is_postponed_is_to_be_confirmed() -> None:
    opens, closes = milestones(opens="1 March 2017", closes="31 March 2017")
    day = datetime(2017, 4, 10, tzinfo=UTC)
    cancelled = statuses((opens, replace(closes, changed="cancelled")), APPLY, ENGLISH)
    postponed = statuses((opens, replace(closes, changed="postponed")), APPLY, ENGLISH)
    assert [plain(each.sentence) for each in at(cancelled, day)] == ["Applications opened on Wednesday 1 March 2017"]
    assert [each.state for each in at(postponed, day)] == ["open"]
    assert at(postponed, day)[0].deadline == ""


def test_what_an_editor_says_counts_from_its_day_on() -> None:
    override = Override("paused", when("1 April 2017"), "The call is under review.")
    terms = replace(APPLY, override=override)
    assert told(LEADERS, "2017-03-20", terms).state == "open"
    paused = told(LEADERS, "2017-04-02", terms)
    assert (paused.label, paused.sentence) == ("Paused", "Applications were paused on Saturday 1 April 2017")
    assert (paused.may_apply, paused.reason) == (False, "The call is under review.")


def test_what_an_editor_says_without_a_day_has_always_been_so() -> None:
    terms = Terms(override=Override("withdrawn", replaced_by="Leaders 2018"))
    (status,) = statuses((), terms, ENGLISH).first
    assert (status.sentence, status.next_sentence) == ("This programme has been withdrawn", "See Leaders 2018 instead")


def test_every_state_has_a_label() -> None:
    assert {state for state, _ in ENGLISH.status.labels} == set(get_args(State))
    decided = {state for state, *_ in ENGLISH.status.decided}
    assert decided == {"paused", "full", "cancelled", "ended", "withdrawn"}


def test_a_status_survives_being_stored() -> None:
    found = statuses(milestones(**LEADERS), APPLY, ENGLISH)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=Steps[tuple[Status, ...]]) == found


FORMS = (
    "{day} {month} {year}",
    "{day} {month} {year} at midday",
    "{day} {month} {year} (provisional)",
    "5pm on {day} {month} {year} (expected)",
    "{day} {month} {year}, 10am to 4pm",
    "{day} and 28 {month} {year}",
    "{day} to 28 {month} {year}",
    "{day} or 28 {month} {year}",
    "early {month} {year}",
    "mid to late {month} {year}",
    "{month} {year}",
    "{month} {year} (to be confirmed)",
    "{month} to December {year}",
    "Q3 {year}",
    "spring {year}",
    "{year}",
    "academic year {year} to {next}",
    "from {day} {month} {year}",
    "by {day} {month} {year}",
    "to be confirmed",
    "every {month}",
    "open all year",
    "until places are filled",
)
MONTHS = ("January", "March", "April", "June", "October", "November")
KINDS: tuple[Kind, ...] = ("opens", "closes", "interviews", "results", "starts", "ends")
UTC_MIN = datetime.min.replace(tzinfo=UTC)
ZONES = ("Europe/London", "Africa/Cairo", "America/Havana", "Pacific/Auckland")
VALUES = tuple(
    when(form.format(day=day, month=month, year=2017, next=2018))
    for form in FORMS
    for month in MONTHS
    for day in (3, 26)
)
"""Every form at many dates of one year; reading them once is what makes ten thousand combinations cheap."""


covers = cache(extent)  # few values, many questions


def passed(date: When | None, zone: str, instant: datetime, edge: str) -> Fact:
    """Whether a date has passed at an instant, told straight from its extent."""
    if date is None:
        return "absent"
    if date.opening:
        return "yes" if edge == "first" else "no"
    covered = covers(date, zone)
    if covered.start is None:
        return "unknown"
    end = covered.end or covered.start
    if exact(date) and not date.doubt:
        return "yes" if instant >= (covered.start if edge == "first" else end) else "no"
    behind: Fact = "never-confirmed" if date.doubt else "yes"
    return "no" if instant < covered.start else "maybe" if instant < end else behind


def exact(date: When) -> bool:
    return date.kind in {"instant", "span", "day", "days"} or (date.kind == "range" and date.periods[-1].unit == "day")


def near(date: When | None, days: int, zone: str, instant: datetime) -> bool:
    """Whether the local day is at most so many days before a date, or after it."""
    day = first_day(date) if date else None
    return day is not None and instant.astimezone(zones.zone(zone)).date() + timedelta(days=days) >= day


def window_at(opens: When | None, closes: When | None, terms: Terms, instant: datetime) -> WindowFacts:
    day = last_day(closes) if closes and exact(closes) else None
    return WindowFacts(
        passed(opens, terms.zone, instant, "first"),
        passed(closes, terms.zone, instant, "last"),
        near(opens, terms.opens_soon_days, terms.zone, instant),
        near(closes, terms.closing_soon_days, terms.zone, instant),
        day is not None and instant.astimezone(zones.zone(terms.zone)).date() >= day,
    )


def windows_at(dates: dict[Kind, When], terms: Terms, instant: datetime) -> tuple[WindowFacts, ...]:
    opens, closes = dates.get("opens"), dates.get("closes")
    if opens and opens.bound == "from":
        opens = replace(opens, bound="")
    if closes and closes.bound == "by":
        closes = replace(closes, bound="")
    if not opens and not closes:
        return ()
    first, last = (first_day(date) if date else None for date in (opens, closes))
    if first and last and first > last:
        return window_at(None, closes, terms, instant), window_at(opens, None, terms, instant)
    return (window_at(opens, closes, terms, instant),)


def state_at(dates: dict[Kind, When], terms: Terms, instant: datetime) -> State | None:
    """The state at one instant, from the extents and the table alone."""
    dates = {kind: When("tbc") if date.kind == "yearly" else date for kind, date in dates.items()}
    zone, end = terms.zone, dates.get("ends")
    # "From" an opening and "by" a deadline are days; elsewhere "from" has no end.
    covered = [covers(date, zone) for kind, date in dates.items() if kind != "ends"]
    latest = max((each.end or each.start for each in covered if each.start), default=None)
    opens = dates.get("opens")
    if opens and opens.bound == "from":
        latest = max(latest or UTC_MIN, extent(replace(opens, bound=""), zone).end or UTC_MIN)
    never = end is not None and not end.doubt and (exact(end) or end.kind == "week")
    local = instant.astimezone(zones.zone(zone)).date()
    a_year_on = latest.astimezone(zones.zone(zone)).date() + timedelta(days=366) if latest else None
    facts = Facts(
        windows_at(dates, terms, instant),
        passed(dates.get("interviews"), zone, instant, "last"),
        passed(dates.get("results"), zone, instant, "last"),
        passed(dates.get("starts"), zone, instant, "first"),
        passed(end, zone, instant, "last"),
        stale=a_year_on is not None and not never and local >= a_year_on,
        can_apply=terms.can_apply,
    )
    return state_of(facts)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32))
def test_strictly_between_its_boundaries_the_state_is_what_the_extents_say(seed: int) -> None:
    """Ten thousand combinations of forms, each at random instants and around its boundaries."""
    random = Random(seed)  # noqa: S311 - nothing secret
    for _ in range(200):
        dates = {kind: random.choice(VALUES) for kind in KINDS if random.random() < 0.6}
        if "opens" in dates:  # a run of days would be a window
            dates["opens"] = edge_of(dates["opens"], "first") if exact(dates["opens"]) else dates["opens"]
        days = random.choice((0, 7, 30))
        terms = Terms(random.choice(ZONES), days, 2 * days, can_apply=random.random() < 0.5)
        found = statuses(tuple(Milestone(kind, kind, "", date) for kind, date in dates.items()), terms, ENGLISH)
        instants = [datetime(2016, 6, 1, tzinfo=UTC) + timedelta(minutes=random.randrange(2_200_000))]
        for boundary in random.sample(boundaries(found), min(1, len(boundaries(found)))):
            instants += [boundary - timedelta(seconds=1), boundary, boundary + timedelta(seconds=1)]
        for instant in instants:
            status = at(found, instant)
            assert (status[0].state if status else None) == state_at(dates, terms, instant), (dates, terms, instant)
