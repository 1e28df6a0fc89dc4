"""What the benchmarks ran on, as text."""

import os
import platform
from collections.abc import Iterable
from pathlib import Path

from benchmarks.tools.tool import Tool, said
from tests.browser import find


def machine() -> str:
    """Processor, memory, system and the versions that the generators stand on."""
    gibibytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    browser = find()
    return (
        f"{os.cpu_count()} cores of an {_processor()}, {gibibytes:.0f} GiB of memory, "
        f"{platform.system()} {platform.release().partition('-')[0]}; Python {platform.python_version()}, "
        f"Node {said('node', '--version').removeprefix('v')}"
        + (f", {said(browser, '--version').partition(' built')[0]}." if browser else ".")
    )


def versions(tools: Iterable[Tool]) -> str:
    """The versions of generators."""
    return ", ".join(f"{tool.name} {tool.version()}" for tool in tools)


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown processor"
    )
