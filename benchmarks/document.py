"""`docs/benchmarks.md` and its picture."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from benchmarks.machine import machine, versions
from benchmarks.picture import picture
from benchmarks.report import conditions, growths, ratios
from benchmarks.results import Measured
from benchmarks.tools.tool import HERE, ROOT, Tool

_FILE: Final = ROOT / "docs/benchmarks.md"
_PICTURE: Final = ROOT / "docs/benchmarks.svg"
_TEXT: Final = HERE / "page.md"


def document(measured: Sequence[Measured], extras: Path, tools: Iterable[Tool]) -> None:
    """Write the page and the picture."""
    largest = max(each.size for each in measured)
    text = _TEXT.read_text(encoding="utf-8").format(
        alt=f"Bars of times and memory for {largest:,} programmes; the numbers stand in the table",
        machine=machine(),
        versions=versions(tools),
        conditions=conditions(measured),
        pairs=min(len(each.rounds) for each in measured if each.scenario != "memory"),
        ratios=ratios(measured),
        growths=growths(measured),
        extras=extras.read_text(encoding="utf-8") if extras.is_file() else "",
    )
    _FILE.write_text(text, encoding="utf-8")
    _PICTURE.write_text(picture(measured, largest), encoding="utf-8")
