"""The report: Markdown made of what was measured."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from benchmarks.goals import goal
from benchmarks.results import Measured, Spread, growth, others, ratio, taken

OURS: Final = "Prospectus"
PEERS: Final = ("Hugo", "Eleventy", "Pelican", "MkDocs")
TITLES: Final = (
    ("everything", "everything, no cache"),
    ("nothing", "nothing changed"),
    ("page", "one page edited"),
    ("template", "a template edited"),
    ("fresh", "fresh checkout, restored cache"),
    ("save", "save to visible in the browser"),
    ("memory", "memory, everything"),
)
_RATIOS: Final = ("scenario", "programmes", "Prospectus", "other", "ratio", "lowest to highest", "goal", "reached")
_FEWEST: Final = 0.01
_BYTES: Final = 1024 * 1024


def ratios(measured: Sequence[Measured]) -> str:
    """The table of ratios: one row for each scenario, size and peer."""
    return table(_RATIOS, (row for each in _in_order(measured) for row in _rows(each)))


def growths(measured: Sequence[Measured]) -> str:
    """The table of growth: how the time of each scenario grows from one size to the next."""
    rows = []
    for scenario, title in TITLES:
        sizes = sorted((each for each in measured if each.scenario == scenario), key=lambda each: each.size)
        for small, large in pairwise(sizes):
            both = [tool for tool in (OURS, *PEERS) if tool in small.tools and tool in large.tools]
            grown = ", ".join(f"{tool} {growth(small, large, tool):.2f}" for tool in both)
            rows.append((title, f"{small.size:,} to {large.size:,}", grown))
    return table(("scenario", "programmes", "exponent"), rows)


def conditions(measured: Sequence[Measured]) -> str:
    """What else the machine did while builds were timed, in a sentence; empty where none was."""
    builds = [each for each in measured if each.scenario not in ("memory", "save")]
    if not builds:
        return ""
    busy = others(builds)
    return (
        f"While these builds ran, other programs kept {busy.middle:.1f} processors busy "
        f"(median; {busy.lowest:.1f} to {busy.highest:.1f})."
    )


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    names = tuple(head)
    lines = [names, tuple("---" for _ in names), *(tuple(row) for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _in_order(measured: Sequence[Measured]) -> Iterator[Measured]:
    for scenario, _ in TITLES:
        yield from sorted((each for each in measured if each.scenario == scenario), key=lambda each: each.size)


def _rows(measured: Measured) -> Iterator[tuple[str, ...]]:
    for peer in PEERS:
        if OURS in measured.tools and peer in measured.tools:
            found = ratio(measured, OURS, peer)
            most = goal(measured.scenario, measured.size, peer)
            yield (
                dict(TITLES)[measured.scenario],
                f"{measured.size:,}",
                amount(measured.scenario, taken(measured, OURS).middle),
                f"{peer} {amount(measured.scenario, taken(measured, peer).middle)}",
                f"**{_figure(found.middle)}**",
                _range(found),
                "" if most is None else f"≤ {most:g}",
                "" if most is None else "yes" if found.middle <= most else "no",
            )


def amount(scenario: str, number: float) -> str:
    """A time or an amount of memory."""
    return f"{number / _BYTES:,.0f} MiB" if scenario == "memory" else f"{number:.2f} s"


def _range(found: Spread) -> str:
    return f"{_figure(found.lowest)} to {_figure(found.highest)}"


def _figure(number: float) -> str:
    return f"{number:.3f}" if number < 10 * _FEWEST else f"{number:.2f}"
