"""The goals: the highest ratio of our time, or memory, to that of another generator."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Goal:
    """In a scenario, at a size, we take at most `most` times what `peer` takes."""

    scenario: str
    size: int
    peer: str
    most: float


GOALS: Final = (
    Goal("everything", 100, "Hugo", 2.0),
    Goal("everything", 1000, "Hugo", 1.0),
    Goal("everything", 10000, "Hugo", 1.0),
    *(
        Goal("everything", size, peer, most)
        for size in (1000, 10000)
        for peer, most in (("Eleventy", 1.0), ("Pelican", 0.5), ("MkDocs", 0.5))
    ),
    Goal("nothing", 1000, "Hugo", 0.05),
    Goal("nothing", 10000, "Hugo", 0.02),
    Goal("page", 1000, "Hugo", 0.3),
    Goal("page", 10000, "Hugo", 0.05),
    Goal("template", 10000, "Hugo", 0.25),
    Goal("fresh", 10000, "Hugo", 0.3),
    Goal("save", 1000, "Hugo", 0.25),
    Goal("save", 10000, "Hugo", 0.1),
    Goal("memory", 1000, "Hugo", 0.3),
    Goal("memory", 10000, "Hugo", 0.1),
)


def goal(scenario: str, size: int, peer: str) -> float | None:
    """The goal for a scenario at a size, if there is one."""
    return next((each.most for each in GOALS if (each.scenario, each.size, each.peer) == (scenario, size, peer)), None)
