"""The checks, one rule per file. To add one: write the file, name it in `CHECKS`, and add `tests/invalid/<CODE>/`.

A check is `check(need, item)`, which yields findings about one item. Its module's docstring is its manual page. All
checks of an item are one question, so they are asked anew together, and only when something changed that one of them
looked at.
"""

from typing import Final

from prospectus.base.need import Need
from prospectus.check import (
    address_taken,
    alt_text,
    bold_heading,
    capitals,
    date_expected,
    date_missing,
    dates_count,
    dates_order,
    deadline_day,
    file_names,
    heading_order,
    ignored_date,
    length,
    link_http,
    link_text,
    lock,
    long_sentence,
    person_role,
    placeholder,
    prose_contradiction,
    prose_date,
    prose_elsewhere,
    prose_leftover,
    prose_style,
    prose_weekday,
    prose_year,
    question_mark,
    relative_day,
    review_overdue,
    round_year,
    same_link,
    same_question,
    same_title,
    security_expires,
    statement_old,
    table_heading,
)
from prospectus.check.accepting import accepted_by
from prospectus.check.finding import tell
from prospectus.check.item import Named, item_of, items
from prospectus.check.judged import Accepted

__all__ = ["CHECKS", "accepted", "checked", "items"]

CHECKS: Final = (
    date_missing,
    dates_order,
    round_year,
    deadline_day,
    dates_count,
    date_expected,
    prose_contradiction,
    prose_leftover,
    prose_weekday,
    prose_date,
    prose_year,
    prose_elsewhere,
    prose_style,
    ignored_date,
    relative_day,
    link_text,
    same_link,
    link_http,
    bold_heading,
    heading_order,
    table_heading,
    alt_text,
    capitals,
    long_sentence,
    length,
    question_mark,
    placeholder,
    address_taken,
    file_names,
    same_title,
    same_question,
    person_role,
    review_overdue,
    statement_old,
    security_expires,
    lock,
)
"""Every check, in the order of the generated page."""


def checked(need: Need, named: Named) -> tuple[Accepted, ...]:
    """What one item accepts. The findings of all checks about it are told."""
    item = item_of(need, named)
    tell(need, (finding for check in CHECKS for finding in check.check(need, item)))
    return tuple(accepted_by(item))


def accepted(need: Need) -> tuple[Accepted, ...]:
    """What all items accept."""
    return tuple(each for named in need(items) for each in need(checked, named))
