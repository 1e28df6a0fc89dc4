"""Dates in running prose."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectus.base.words.en import ENGLISH
from prospectus.dates.find import find, in_year
from prospectus.dates.find_rules import may_hold, may_start
from prospectus.dates.tokens import tokens
from prospectus.dates.value import When
from prospectus.dates.wording import display
from tests.strategies.dates import broken, dated


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Applications close at midday on 26 April 2017.", ["midday on 26 April 2017"]),
        ("The 26 April 2017 (midday) deadline", ["26 April 2017 (midday)"]),
        ("Interviews are on 23 and 24 May in London", ["23 and 24 May"]),
        ("Winners: week commencing 5 June 2017 - see below", ["week commencing 5 June 2017"]),
        ("from 12 to 16 June 2017 and on 20 June 2017", ["12 to 16 June 2017", "20 June 2017"]),
        ("between 17 and 19 June 2017", ["between 17 and 19 June 2017"]),
        ("open from 10am to 4pm on 6 June 2017", ["10am to 4pm on 6 June 2017"]),
        ("Tuesday 26 April 2017", ["Tuesday 26 April 2017"]),
        ("May 23, 2017 was a Tuesday", ["May 23, 2017"]),
        ("on 2017-04-26; 05/06/2017", ["2017-04-26", "05/06/2017"]),
        ("in May, or early June", ["May", "early June"]),
        ("since March 2016", ["March 2016"]),
        ("June to August 2017", ["June to August 2017"]),
        ("the end of May 2017", ["end of May 2017"]),
        ("Q2 2018 or spring 2018", ["Q2 2018", "spring 2018"]),
        ("the first Tuesday of October 2026", ["first Tuesday of October 2026"]),
        ("every Tuesday from 5 to 26 September 2017", ["every Tuesday from 5 to 26 September 2017"]),
        ("in the academic year 2017 to 2018", ["academic year 2017 to 2018"]),
        ("26 April 2017, 10 people and 2018", ["26 April 2017"]),
        ("**26 April 2017** ([23 May 2017](x.md))", ["26 April 2017", "23 May 2017"]),
        ("- 26 April 2017\n- 23 and 24 May 2017\n", ["26 April 2017", "23 and 24 May 2017"]),
        ("on 26\nApril 2017", ["26\nApril 2017"]),
        ("on 26 April\n\n2017 people", ["26 April"]),
    ],
)
def test_it_finds_every_date(text: str, dates: list[str]) -> None:
    found = find(text)
    assert [mention.text for mention in found] == dates
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


@pytest.mark.parametrize(
    "text",
    [
        "in 2 or 3 places",
        "you may apply, and may not",
        "they march on, 3 march past",
        "100,000 Genomes",
        "Chapter 3 May explain",
        "Table 4 March of progress",
        "Theresa May 10 Downing Street",
        "the 2018 conference",
        "the business plan for 2016/17",
        "a 12-month programme of 6 days, 10 to 20 hours",
        "version 1.2.17 of 2.5",
        "https://example.org/2017-04-26/index.html",
        "May I apply? March!",
        "up to 4 may apply in 5 sat 6 sun",
        "a second Friday",
        "1, 2, 3, 4 and 5",
        "12 noon",
        "at 5pm",
        "the fall 2018 brought",
        "",
    ],
)
def test_it_finds_no_date_in_ordinary_text(text: str) -> None:
    assert find(text) == ()


def test_a_date_without_a_year_says_so() -> None:
    (mention,) = find("interviews on 23 and 24 May")
    assert mention.year_missing
    assert mention.reading.when is None
    when = in_year(mention, 2017)
    assert when is not None
    assert when.periods[0].first.isoformat() == "2017-05-23"


def test_what_is_wrong_with_a_date_is_told() -> None:
    (mention,) = find("on Tuesday 26 April 2017")
    assert [problem.code for problem in mention.reading.problems] == ["E-WEEKDAY"]


@settings(max_examples=300, deadline=None)
@given(dated.filter(lambda when: not when.bound))
def test_what_is_displayed_is_found(when: When) -> None:
    """A year alone is no date in prose: it may be a number."""
    shown = display(when, ENGLISH)
    units = {period.unit for period in when.periods}
    if "year" not in units:
        found = find(f"It is {shown}; and more.")
        assert [mention.reading.when for mention in found] == [when]


@settings(max_examples=300, deadline=None)
@given(st.one_of(broken, st.lists(broken, max_size=4).map("\n".join)))
def test_mentions_are_in_order_and_apart(text: str) -> None:
    found = find(text)
    edges = [edge for mention in found for edge in (mention.start, mention.end)]
    assert edges == sorted(edges)
    assert all(mention.start < mention.end for mention in found)
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        broken, st.text(), st.lists(st.sampled_from(["7", "q", "Q3", "-W", "/", "May's", "2017", "x"])).map("".join)
    )
)
def test_what_is_passed_over_holds_nothing_that_begins_a_date(text: str) -> None:
    found = tokens(text)
    assert may_hold(text) or not any(may_start(found, place) for place in range(len(found) - 1))
