"""Headings and their ids."""

from prospectus.prose.value import Heading
from tests.prose.publishing import publish


def test_the_highest_heading_of_a_body_is_at_level_two() -> None:
    found = publish("# One\n\n## Two\n\n### Three").document.headings
    assert found == (Heading(2, "one", "One"), Heading(3, "two", "Two"), Heading(4, "three", "Three"))


def test_headings_that_start_at_level_two_or_lower_stay_where_they_are() -> None:
    assert [found.level for found in publish("### A\n\n#### B").document.headings] == [3, 4]


def test_no_heading_is_lower_than_level_six() -> None:
    assert [found.level for found in publish("# A\n\n###### B").document.headings] == [2, 6]


def test_equal_headings_have_different_ids() -> None:
    assert [found.id for found in publish("## A\n\n## A\n\n## A 2").document.headings] == ["a", "a-2", "a-2-2"]


def test_a_heading_without_a_letter_has_an_id() -> None:
    assert [found.id for found in publish("## 日本\n\n## !").document.headings] == ["section", "section-2"]


def test_a_heading_never_takes_the_id_of_a_section_of_the_programme() -> None:
    assert publish("## Key dates").document.headings[0].id == "key-dates-2"


def test_the_words_of_a_heading_are_without_marks_and_footnotes() -> None:
    found = publish("## A *b* `c<d>` &amp; e[^1]\n\n[^1]: note").document.headings[0]
    assert (found.id, found.text) == ("a-b-c-d-e", "A b c<d> & e")


def test_the_id_of_a_heading_does_not_depend_on_where_its_link_leads() -> None:
    assert publish("## See [us](organisation:npl)").document.headings[0].id == "see-us"
