"""What the validation of one item needs to know, and what it finds besides.

One `Reading` is made for one validation and handed to validators as their context; nothing else sees it.
"""

from typing import Final

from msgspec import Struct, field

from prospectus.base.need import Need
from prospectus.dates.problems import Problem
from prospectus.dates.seasons import PLAIN, Calendar
from prospectus.dates.value import When
from prospectus.read.complaint import Complaint
from prospectus.read.origin import Origin
from prospectus.read.typed import origin_of

_OTHERWISE: Final = "correct it, or write to be confirmed"


class Reading(Struct):
    """The site's zone, when its years start, the door to other items, and the complaints so far."""

    need: Need | None = None
    zone: str = "Europe/London"
    calendar: Calendar = PLAIN
    complaints: list[Complaint] = field(default_factory=list)

    def when(self, text: str, year: int | None = None) -> When:
        """What a text means. Where it cannot be read, that is kept and the date is still to be confirmed."""
        from prospectus.dates.grammar import read

        found = read(text, year=year, zone=self.zone, calendar=self.calendar)
        self.complaints.extend(of_problem(problem, text, origin_of(text)) for problem in found.problems)
        return found.when or When("tbc")


def of_problem(problem: Problem, text: str, origin: Origin) -> Complaint:
    """What is wrong with a date, as a complaint about its text."""
    otherwise = f"   ({problem.otherwise})" if problem.otherwise else ""
    hint = f"write: {problem.write}{otherwise}" if problem.write else problem.otherwise or _OTHERWISE
    stretch = (problem.start, problem.end) if problem.end > problem.start else (0, len(text))
    fix = problem.write if problem.fixable and problem.write else None
    return Complaint(problem.code, problem.message, hint, origin, "value", problem.severity, stretch, fix)
