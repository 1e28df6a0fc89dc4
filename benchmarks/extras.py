"""What Prospectus makes beyond pages, measured within one process without memory: each kind of file, one by one."""

import gc
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import Final

from benchmarks.corpus import EPOCH
from benchmarks.measuring import written
from benchmarks.report import table
from benchmarks.tools.ours import ours
from benchmarks.tools.tool import ROOT
from prospectus.base.disk import RealDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.base.overlay import Overlay
from prospectus.engine.plain import Plain
from prospectus.model.everything import everything
from prospectus.model.programmes import edition, programme_ids
from prospectus.prose.convert import stock
from prospectus.prose.document import document
from prospectus.render import outputs, rendered
from prospectus.render.output import Output

MARKDOWN: Final = "Markdown"
STOCK: Final = "the same Markdown, by Python-Markdown as it comes"
CALENDARS: Final = ("calendars (.ics)", "JSON and CSV", "calendar pages")
_FORMATS: Final = MappingProxyType(
    {
        "ics": CALENDARS[0],
        "key-dates-json": CALENDARS[1],
        "key-dates-csv": CALENDARS[1],
        "programmes-json": CALENDARS[1],
        "transitions-json": "transitions.json",
        "cards": "pictures for links (cards)",
    }
)
_PAGES: Final = MappingProxyType(
    {
        "home": "lists of programmes (hub pages)",
        "programmes": "lists of programmes (hub pages)",
        "programme": "programme pages",
        "print": "pages to print",
    }
)


def extras(size: int, times: int) -> str:
    """A table of what each kind of work takes, in seconds, and of the calendars against the Markdown."""
    gc.set_threshold(50_000, 20, 50)  # as in `cli.py`
    site = written(ours(whole=True), size)
    found = [_once(site.folder) for _ in range(times)]
    rows = [(kind, f"{median(each.get(kind, 0) for each in found):.2f} s") for kind in found[0]]
    for kind in (MARKDOWN, STOCK):
        against = [sum(each.get(dated, 0) for dated in CALENDARS) / each[kind] for each in found]
        rows.append((f"**calendars, JSON and calendar pages over {kind}**", f"**{median(against):.2f}**"))
    return table(("work", f"for {size:,} programmes"), rows)


def _once(site: Path) -> dict[str, float]:
    """Seconds of each kind of work. What several need is counted where it is first asked for."""
    disk = Overlay(RealDisk(site), RealDisk(ROOT))
    instant = datetime.fromtimestamp(EPOCH, UTC)
    need = Plain({file: disk.read, folder: disk.entries, reached: instant.__ge__, option: lambda _name: ""})
    spent: dict[str, float] = {}
    _spend(spent, "reading and checking content", lambda: need(everything))
    texts = [need(edition, programme, "").body for programme in need(programme_ids)]
    parser = stock()
    _spend(spent, STOCK, lambda: [parser.reset().convert(text.text) for text in texts])
    _spend(spent, MARKDOWN, lambda: [need(document, text) for text in texts])
    listed: list[Output] = []
    _spend(spent, "addresses and navigation", lambda: listed.extend(need(outputs)))
    for output in listed:
        _spend(spent, _kind(output), lambda output=output: need(rendered, output))  # type: ignore[misc]
    return spent


def _spend(spent: dict[str, float], kind: str, work: Callable[[], object]) -> None:
    start = time.process_time()
    work()
    spent[kind] = spent.get(kind, 0.0) + time.process_time() - start


def _kind(output: Output) -> str:
    if output.format != "html":
        return _FORMATS.get(output.format, "sitemap, assets and files for hosting")
    template = output.arguments[1]
    return CALENDARS[2] if template.startswith("calendar") else _PAGES.get(template, "other pages")
