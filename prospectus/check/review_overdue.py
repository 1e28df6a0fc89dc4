"""W-REVIEW-OVERDUE: a page was to be looked at again, and that day has passed.

`reviewed` says when somebody last made sure that the page is right, and `review_in` how soon to look again. Look at the
page, correct it, and write the day of today. Only time brings this about, so it never stops a build.

FAIL content/pages/about.md
    ---
    title: About
    reviewed: 1 March 2015
    review_in: 6 months
    ---
PASS content/pages/about.md
    ---
    title: About
    reviewed: 1 March 2017
    review_in: 6 months
    ---
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.later import has_come, later
from prospectus.check.nodes import value
from prospectus.model.origin import Origin
from prospectus.read.scalars import written_day

CODES: Final = ("W-REVIEW-OVERDUE",)
CLOCK: Final = True


def check(need: Need, item: Item) -> Iterator[Finding]:
    """Every file that says when to look at it again."""
    for paper, front in item.fields:
        reviewed = written_day(value(front, "reviewed")) if value(front, "reviewed") else None
        due: date | None = later(reviewed, value(front, "review_in")) if reviewed else None
        if due and has_come(need, due, item.zone):
            month = item.words.dates.months[due.month - 1]
            message = f"this page was to be looked at again on {due.day} {month} {due.year}"
            hint = "look at it, correct it, and write the day of today here"
            yield Finding(CODES[0], message, hint, Origin(paper.path, ("reviewed",)), clock=True)
