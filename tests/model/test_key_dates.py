"""Key dates: short forms, ids, years, lists of occasions, and dates told by other dates."""

from datetime import date

from prospectus.dates.extent import first_day
from prospectus.model.key_date import KeyDate
from prospectus.model.programmes import programme
from tests.content_site import asked, codes, programme_file


def dates(fields: str) -> tuple[KeyDate, ...]:
    engine = asked(programme_file(fields))
    found = engine(programme, "leaders").key_dates
    assert engine.told == []
    return found


def test_a_kind_word_gives_what_and_id_when_it_is_the_only_one() -> None:
    (only,) = dates("key_dates:\n  - closes: 26 April 2017\n")
    assert (only.id, only.kind, only.what) == ("closes", "closes", "Applications close")


def test_two_of_a_kind_take_their_ids_from_their_words() -> None:
    found = dates(
        "key_dates:\n"
        "  - {kind: closes, what: Form A closes, when: 26 April 2017}\n"
        "  - {kind: closes, what: Form B closes, when: 27 April 2017}\n"
        "  - {closes: 28 April 2017, who_for: Route C}\n"
    )
    assert [each.id for each in found] == ["form-a-closes", "form-b-closes", "applications-close-route-c"]


def test_an_id_that_is_given_is_kept() -> None:
    (only,) = dates("key_dates:\n  - {closes: 26 April 2017, id: deadline}\n")
    assert only.id == "deadline"


def test_other_fields_may_stand_beside_a_short_form() -> None:
    (only,) = dates("key_dates:\n  - interviews: 23 May 2017\n    where: London\n")
    assert (only.kind, only.where) == ("interviews", "London")


def test_a_year_beside_the_list_is_the_year_of_its_dates_and_runs_on() -> None:
    found = dates("year: 2017\nkey_dates:\n  - closes: 3 October\n  - interviews: 4 November\n  - starts: 9 January\n")
    assert [first_day(each.when) for each in found] == [date(2017, 10, 3), date(2017, 11, 4), date(2018, 1, 9)]


def test_a_date_told_by_another_becomes_a_day() -> None:
    found = dates("key_dates:\n  - starts: 8 weeks after closes\n  - closes: 26 April 2017\n")
    assert first_day(found[0].when) == date(2017, 6, 21)
    assert found[0].text == "8 weeks after closes"


def test_a_list_of_days_is_one_date_and_a_list_of_occasions_is_several() -> None:
    (one,) = dates("key_dates:\n  - {what: Workshop, when: [13 June 2017, 20 June 2017]}\n")
    assert one.when.kind == "days"
    several = dates(
        "key_dates:\n  - what: Workshop\n    when:\n"
        "      - {when: 13 June 2017, where: London}\n      - {when: 20 June 2017, where: Leeds}\n"
    )
    assert [(each.id, each.where) for each in several] == [("workshop", "London"), ("workshop-2", "Leeds")]


def test_a_problem_in_a_quoted_date_is_told_under_its_words() -> None:
    engine = asked(programme_file('key_dates:\n  - closes: "Tuesday 26 April 2017"\n'))
    engine(programme, "leaders")
    (finding,) = engine.told
    assert (finding.span.line, finding.span.column, finding.span.end_column) == (5, 14, 21)


def test_a_date_that_cannot_be_read_is_still_to_be_confirmed() -> None:
    found = asked(programme_file("key_dates:\n  - closes: nonsense\n"))(programme, "leaders")
    assert found.key_dates[0].when.certainty == "to-be-confirmed"
    assert codes(programme_file("key_dates:\n  - closes: nonsense\n")) == [("E-DATE-UNKNOWN", 5)]
