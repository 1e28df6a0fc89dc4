"""What was measured, as values, and what follows from it: medians, ratios of pairs, growth."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from math import log
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took (seconds, or bytes of memory), and how many processors other programs kept busy meanwhile."""

    took: float
    others: float = 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A scenario (its id) at a size: the rounds, each with one run of every generator by its name."""

    scenario: str
    size: int
    rounds: tuple[dict[str, Run], ...]

    @property
    def tools(self) -> tuple[str, ...]:
        """The generators that took part."""
        return tuple(sorted(self.rounds[0]))


@dataclass(frozen=True, slots=True)
class Spread:
    """The median, the lowest and the highest of some numbers."""

    middle: float
    lowest: float
    highest: float


def spread(numbers: Iterable[float]) -> Spread:
    """The spread of at least one number."""
    ordered = sorted(numbers)
    return Spread(median(ordered), ordered[0], ordered[-1])


def taken(measured: Measured, tool: str) -> Spread:
    """What a generator took."""
    return spread(each[tool].took for each in measured.rounds)


def ratio(measured: Measured, tool: str, peer: str) -> Spread:
    """What a generator took over what a peer took, each in the same round."""
    return spread(each[tool].took / each[peer].took for each in measured.rounds)


def others(measured: Iterable[Measured]) -> Spread:
    """How many processors other programs kept busy."""
    return spread(run.others for every in measured for each in every.rounds for run in each.values())


def growth(small: Measured, large: Measured, tool: str) -> float:
    """The exponent with which what a generator takes grows: 1 is in proportion to the size, 0 not at all."""
    return log(taken(large, tool).middle / taken(small, tool).middle) / log(large.size / small.size)


def kept(file: Path, news: Iterable[Measured]) -> tuple[Measured, ...]:
    """Everything measured so far, in the order of scenarios and sizes; `news` is added to the file."""
    known = {(each.scenario, each.size): each for each in (*_read(file), *news)}
    everything = tuple(known[key] for key in sorted(known))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([asdict(each) for each in everything], indent=1), encoding="utf-8")
    return everything


def _read(file: Path) -> tuple[Measured, ...]:
    if not file.is_file():
        return ()
    return tuple(
        Measured(
            each["scenario"],
            each["size"],
            tuple({tool: Run(**run) for tool, run in one.items()} for one in each["rounds"]),
        )
        for each in json.loads(file.read_text(encoding="utf-8"))
    )
