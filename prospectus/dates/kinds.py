"""The kind of a value, told from its periods."""

from prospectus.dates.seasons import months
from prospectus.dates.value import Kind, Period


def kind_of_one(period: Period) -> Kind:
    """The kind of a single period."""
    if period.at is not None:
        return "span" if period.until is not None else "instant"
    match period.unit:
        case "part-of-month" | "part-of-year":
            return "part"
        case "day" | "week" | "month" | "quarter" | "season" | "year":
            return period.unit
        case _:
            return "year"


def kind_of_run(first: Period, last: Period) -> Kind:
    """The kind of a run. Months that are exactly a quarter of the calendar year are that quarter."""
    if first.unit == last.unit == "month":
        number, rest = divmod(first.first.month - 1, 3)
        quarter = months("quarter", first.first.year, number * 3 + 1, 3)
        return "quarter" if not rest and last.last == quarter.last else "months"
    same_month = first.unit == last.unit == "part-of-month" and (first.first.year, first.first.month) == (
        last.first.year,
        last.first.month,
    )
    same_year = first.unit == last.unit == "part-of-year" and first.first.year == last.first.year
    return "part" if same_month or same_year else "range"
