"""The example site, its pages written into a folder as a browser reads them."""

from datetime import datetime
from pathlib import Path
from typing import Final

from prospectus.base import need as leaves
from prospectus.base.disk import RealDisk
from prospectus.engine.plain import Plain
from prospectus.render import html
from prospectus.render.accent import stylesheet

ROOT: Final = Path(__file__).resolve().parents[2]


def engine(as_of: datetime) -> Plain:
    """An engine that answers for the example site at an instant."""
    disk = RealDisk(ROOT)
    return Plain(
        {
            leaves.file: disk.read,
            leaves.folder: disk.entries,
            leaves.reached: lambda instant: instant <= as_of,
            leaves.option: lambda _: "",
        }
    )


def write_site(folder: Path, as_of: datetime, accent: str = "") -> tuple[str, ...]:
    """Write all pages with their assets; the paths of the pages, relative to the folder."""
    need = engine(as_of)
    pages = need(html.outputs)
    for page in pages:
        _write(folder / page.path, html.render(need, page))
    assets = {path for page in pages for path in html.page_assets(need, _page(page.arguments))}
    for path in assets:
        _write(folder / path, (ROOT / path).read_bytes())
    _write(folder / "assets/style.css", stylesheet(accent).encode() + (ROOT / "assets/style.css").read_bytes())
    return tuple(sorted(page.path for page in pages))


def _page(arguments: tuple[str, ...]) -> html.Page:
    address, template, *rest = arguments
    return html.Page(address, template, tuple(rest))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
