"""Bank holidays: the data that ships, held against the rules that make it."""

from datetime import date, timedelta

import pytest

from prospectus.dates.bank_holidays import BankHoliday, on, read_bank_holidays, united_kingdom
from prospectus.dates.bank_holidays_data import UNITED_KINGDOM

ENGLAND, SCOTLAND, IRELAND = "England and Wales", "Scotland", "Northern Ireland"
YEARS = range(2012, 2029)


def days(year: int, where: str) -> list[date]:
    return [each.day for each in united_kingdom() if each.day.year == year and where in each.where]


def easter(year: int) -> date:
    """Easter Sunday, by the epact and the golden number (Oudin)."""
    century, golden = year // 100, year % 19
    epact = (century - century // 4 - (century - (century - 17) // 25) // 3 + 19 * golden + 15) % 30
    epact -= (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    distance = epact - (year + year // 4 + epact + 2 - century + century // 4) % 7
    month = 3 + (distance + 40) // 44
    return date(year, month, distance + 28 - 31 * (month // 4))


def test_every_line_that_ships_is_read() -> None:
    holidays, faulty = read_bank_holidays(UNITED_KINGDOM)
    assert faulty == ()
    assert len(holidays) == len(UNITED_KINGDOM.splitlines())


def test_no_bank_holiday_is_on_a_weekend_and_none_comes_twice() -> None:
    for where in (ENGLAND, SCOTLAND, IRELAND):
        for year in YEARS:
            found = days(year, where)
            assert all(day.weekday() < 5 for day in found)
            assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("where", "usual", "more"),
    [
        (ENGLAND, 8, {2012: 9, 2022: 10, 2023: 9}),
        (SCOTLAND, 9, {2012: 10, 2022: 11, 2023: 10, 2026: 10}),
        (IRELAND, 10, {2012: 11, 2022: 12, 2023: 11}),
    ],
)
def test_every_year_has_the_usual_number_but_for_what_was_proclaimed(
    where: str, usual: int, more: dict[int, int]
) -> None:
    assert {year: len(days(year, where)) for year in YEARS} == {year: more.get(year, usual) for year in YEARS}


def test_good_friday_and_easter_monday_follow_easter() -> None:
    for year in YEARS:
        friday = on(easter(year) - timedelta(days=2), united_kingdom())
        monday = on(easter(year) + timedelta(days=1), united_kingdom())
        assert friday is not None
        assert friday.where == (ENGLAND, SCOTLAND, IRELAND)
        assert monday is not None
        assert monday.where == (ENGLAND, IRELAND)


@pytest.mark.parametrize(
    ("day", "where"),
    [
        (date(2012, 6, 5), (ENGLAND, SCOTLAND, IRELAND)),  # Diamond Jubilee
        (date(2017, 1, 3), (SCOTLAND,)),  # New Year's Day was a Sunday and 2 January is kept too
        (date(2020, 5, 8), (ENGLAND, SCOTLAND, IRELAND)),  # moved for VE Day
        (date(2021, 12, 28), (ENGLAND, SCOTLAND, IRELAND)),  # Boxing Day after a Christmas on a Saturday
        (date(2022, 6, 3), (ENGLAND, SCOTLAND, IRELAND)),  # Platinum Jubilee
        (date(2022, 9, 19), (ENGLAND, SCOTLAND, IRELAND)),  # state funeral
        (date(2023, 5, 8), (ENGLAND, SCOTLAND, IRELAND)),  # coronation
        (date(2025, 7, 14), (IRELAND,)),  # 12 July was a Saturday
        (date(2026, 6, 15), (SCOTLAND,)),  # proclaimed for Scotland alone
        (date(2027, 7, 12), (IRELAND,)),
    ],
)
def test_days_that_rules_alone_do_not_give(day: date, where: tuple[str, ...]) -> None:
    found = on(day, united_kingdom())
    assert (found.where if found else ()) == where


@pytest.mark.parametrize("day", [date(2020, 5, 4), date(2012, 5, 28), date(2022, 5, 30)])
def test_a_holiday_that_moved_is_not_kept_twice(day: date) -> None:
    assert on(day, united_kingdom()) is None


def test_a_holiday_is_found_where_it_is_kept() -> None:
    assert on(date(2017, 7, 12), united_kingdom(), (ENGLAND,)) is None
    assert on(date(2017, 7, 12), united_kingdom(), (ENGLAND, IRELAND)) is not None


def test_a_site_gives_its_own_in_the_same_form() -> None:
    holidays, faulty = read_bank_holidays(
        "# ours\n\n2027-07-14 | France | Fête nationale\n14 July\n2027-02-30 | a | b\n"
    )
    assert holidays == (BankHoliday(date(2027, 7, 14), "Fête nationale", ("France",)),)
    assert faulty == (4, 5)
