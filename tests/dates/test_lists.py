"""Lists of dates."""

import pytest

from prospectus.dates.grammar import read
from prospectus.dates.lists import combine, years_of
from prospectus.dates.value import When
from prospectus.dates.wording import said


def values(*texts: str) -> list[When]:
    found = [read(text).when for text in texts]
    return [when for when in found if when is not None]


@pytest.mark.parametrize(
    ("texts", "years"),
    [
        (("26 April (midday)", "23 and 24 May", "week commencing 5 June"), (2017, 2017, 2017)),
        (("October", "1 December", "January", "March"), (2017, 2017, 2018, 2018)),
        (("to be confirmed", "October", "8 weeks after closes", "February"), (2017, 2017, 2017, 2018)),
        (("November to January", "February"), (2017, 2018)),
        (("1 October 2018", "5 November", "10 January"), (2018, 2018, 2019)),
        (("1 October", "nonsense", "31 June", "January"), (2017, 2017, 2017, 2018)),
        ((), ()),
    ],
)
def test_months_before_the_first_belong_to_the_next_year(texts: tuple[str, ...], years: tuple[int, ...]) -> None:
    assert years_of(texts, 2017) == years


def test_items_with_their_own_times_become_days() -> None:
    when = combine(values("20 June 2017 at 2pm", "13 June 2017, 10am to 4pm"))
    assert when.kind == "days"
    assert said(when) == "10am to 4pm on 13 June and 2pm on 20 June 2017"


def test_a_run_in_a_list_becomes_its_days() -> None:
    when = combine(values("12 to 14 June 2017", "20 June 2017"))
    assert said(when) == "12, 13, 14 and 20 June 2017"


def test_days_and_weekdays_and_doubt_are_kept() -> None:
    when = combine(values("Tuesday 13 June 2017", "20 June 2017 (provisional)"))
    assert said(when) == "Tuesday 13 and Tuesday 20 June 2017 (provisional)"
    assert when.certainty == "provisional"


def test_a_list_with_a_date_to_be_confirmed_is_provisional() -> None:
    assert combine(values("13 June 2017", "to be confirmed")).certainty == "provisional"
    assert combine(values("to be confirmed")) == When("tbc")
    assert combine(()) == When("tbc")
