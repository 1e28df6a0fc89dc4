"""What the reading of one item's dates needs, and what it finds.

One `Reading` is made for one validation and handed to validators as their context; nothing else sees it.
"""

from dataclasses import dataclass, field

from prospectus.dates.problems import Problem
from prospectus.dates.value import When


@dataclass(slots=True)
class Reading:
    """The year that texts without a year belong to, the site's zone, and the problems found so far."""

    year: int | None = None
    zone: str = "Europe/London"
    problems: list[tuple[str, Problem]] = field(default_factory=list)

    def when(self, text: str) -> When:
        """What a text means. Where it cannot be read, the problem is kept and the date is still to be confirmed."""
        from prospectus.dates.grammar import read

        found = read(text, year=self.year, zone=self.zone)
        self.problems.extend((text, problem) for problem in found.problems)
        return found.when or When("tbc")
