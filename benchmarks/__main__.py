"""`python -m benchmarks`: measure, and say what was found."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.browser import save_to_visible
from benchmarks.document import document
from benchmarks.extras import extras
from benchmarks.install import install
from benchmarks.measuring import WORK, measure, memory, written
from benchmarks.report import conditions, ratios
from benchmarks.results import Measured, kept
from benchmarks.scenarios import SCENARIOS, Site
from benchmarks.tools.eleventy import eleventy
from benchmarks.tools.hugo import hugo
from benchmarks.tools.mkdocs import mkdocs
from benchmarks.tools.ours import ours
from benchmarks.tools.pelican import pelican
from benchmarks.tools.tool import ROOT, Tool

_BUILDS: Final = tuple(each.id for each in SCENARIOS)
_ALL: Final = (*_BUILDS, "save", "memory", "extras")
_USUAL: Final = _BUILDS
_ROUNDS_OF_MEMORY: Final = 3


def main() -> None:
    """Measure what is asked for; with everything, write `docs/benchmarks.md` and its picture."""
    options = _options()
    install()
    sizes = options.size or ([100, 1000, 10000] if options.full else [100, 1000])
    scenarios = options.scenario or (_ALL if options.full else _USUAL)
    found: list[Measured] = []
    for size in sizes:
        for each in _measured(size, scenarios, options.pairs, options.product):
            kept(WORK / "results.json", [each])
            found.append(each)
            print(ratios([each]))
    if found:
        print(conditions(found))
    if "extras" in scenarios:
        (WORK / "extras.md").write_text(extras(min(1000, max(sizes)), options.pairs), encoding="utf-8")
    if options.full or options.write:
        document(kept(WORK / "results.json", ()), WORK / "extras.md", _tools(options.product))


def _measured(size: int, scenarios: Sequence[str], pairs: int, product: Path) -> Iterator[Measured]:
    print(f"Writing {size:,} programmes")
    ours_, hugo_, *others = (written(tool, size) for tool in _tools(product))
    pair: tuple[Site, ...] = (ours_, hugo_)
    for scenario in SCENARIOS:
        if scenario.id in scenarios:
            yield measure(scenario, (*pair, *others) if scenario.id == "everything" else pair, pairs)
    if "memory" in scenarios:
        yield memory((*pair, *others), _ROUNDS_OF_MEMORY)
    if "save" in scenarios:
        yield save_to_visible(pair, pairs)


def _tools(product: Path) -> tuple[Tool, ...]:
    return ours(product), hugo(), eleventy(), pelican(), mkdocs()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--size", type=int, action="append", help="how many programmes; may be given again")
    parser.add_argument("--scenario", choices=_ALL, action="append", help="what to measure; may be given again")
    parser.add_argument("--pairs", type=int, default=5, help="how many rounds (default: 5)")
    parser.add_argument("--product", type=Path, default=ROOT, help="the Prospectus to measure (default: this one)")
    parser.add_argument("--full", action="store_true", help="all sizes and scenarios, and write docs/benchmarks.md")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md from what was measured")
    return parser.parse_args()


if __name__ == "__main__":
    main()
