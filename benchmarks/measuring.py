"""Rounds in which every generator does the same, one after the other, in turns of changing order."""

import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.corpus import corpus
from benchmarks.results import Measured, Run
from benchmarks.running import peak_memory, timed
from benchmarks.scenarios import SCENARIOS, Scenario, Site, verify
from benchmarks.tools.tool import HERE, Tool

WORK: Final = HERE / ".work"
_SETTLED: Final = 2.5  # seconds after which no generator need doubt the times of files


def written(tool: Tool, size: int) -> Site:
    """The corpus, written anew for a generator."""
    folder = WORK / f"{size}-{tool.name.lower().replace(', ', '-')}"
    _removed(folder)
    tool.write(folder, corpus(size))
    return Site(tool, folder, size)


def measure(scenario: Scenario, sites: Sequence[Site], pairs: int) -> Measured:
    """As many rounds as there are to be pairs; in every second one the order is the other way round."""
    if scenario.warm:
        time.sleep(_SETTLED)
        for site in sites:
            timed(site.tool.command, site.folder)
        time.sleep(_SETTLED)
    rounds: list[dict[str, Run]] = []
    for number in range(1, pairs + 1):
        order = sites if number % 2 else tuple(reversed(sites))
        rounds.append({site.tool.name: _run(scenario, site, number) for site in order})
    return Measured(scenario.id, sites[0].size, tuple(rounds))


def memory(sites: Sequence[Site], rounds: int) -> Measured:
    """The most memory, in bytes, of each generator in builds of everything, which are not timed."""
    everything = SCENARIOS[0]
    found: list[dict[str, Run]] = []
    for number in range(1, rounds + 1):
        found.append({})
        for site in sites:
            folder, _ = everything.prepare(site, number)
            found[-1][site.tool.name] = Run(peak_memory(site.tool.command, folder))
    return Measured("memory", sites[0].size, tuple(found))


def _run(scenario: Scenario, site: Site, number: int) -> Run:
    folder, expected = scenario.prepare(site, number)
    run = timed(site.tool.command, folder)
    verify(site, number, folder, expected)
    return run


def _removed(folder: Path) -> None:
    for each in (folder, folder.with_name(f"{folder.name}-fresh")):
        shutil.rmtree(each, ignore_errors=True)
