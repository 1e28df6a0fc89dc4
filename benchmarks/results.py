"""What was measured, as values, and what follows from it: medians, ratios of pairs, growth."""

from dataclasses import dataclass
from math import log
from statistics import median

from benchmarks.running import Run


@dataclass(frozen=True, slots=True)
class Measured:
    """A scenario (its id) at a size: the rounds, each with one run of every generator by its name."""

    scenario: str
    size: int
    rounds: tuple[dict[str, Run], ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """The median, the lowest and the highest of some numbers."""

    middle: float
    lowest: float
    highest: float


def spread(numbers: list[float]) -> Spread:
    """The spread of at least one number."""
    return Spread(median(numbers), min(numbers), max(numbers))


def seconds(measured: Measured, tool: str) -> Spread:
    """The times of a generator."""
    return spread([each[tool].seconds for each in measured.rounds])


def ratio(measured: Measured, tool: str, peer: str) -> Spread:
    """The time of a generator over that of a peer, each in the same round."""
    return spread([each[tool].seconds / each[peer].seconds for each in measured.rounds])


def others(measured: Measured) -> float:
    """How many processors other programs kept busy: the median of all runs."""
    return median(run.others for each in measured.rounds for run in each.values())


def growth(small: Measured, large: Measured, tool: str) -> float:
    """The exponent with which a generator's time grows: 1 is in proportion to the size, 0 not at all."""
    times = seconds(large, tool).middle / seconds(small, tool).middle
    return log(times) / log(large.size / small.size)
