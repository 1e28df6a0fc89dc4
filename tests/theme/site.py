"""The example site, its pages and their assets written into a folder as a browser reads them."""

from datetime import datetime
from pathlib import Path
from typing import Final

from prospectus.base import need as leaves
from prospectus.base.disk import RealDisk
from prospectus.engine.plain import Plain
from prospectus.render import assets, html

ROOT: Final = Path(__file__).resolve().parents[2]


def write_site(folder: Path, as_of: datetime) -> tuple[str, ...]:
    """Write the pages as they are at an instant, with what they refer to; their paths, relative to the folder."""
    need = _engine(as_of)
    pages = need(html.outputs)
    for output in pages:
        _write(folder / output.path, need(html.render, output))
    for output in need(assets.outputs):
        _write(folder / output.path, need(assets.render, output))
    return tuple(sorted(page.path for page in pages))


def page_at(as_of: datetime, path: str) -> str:
    """The page with this path as a build at an instant writes it."""
    need = _engine(as_of)
    output = next(each for each in need(html.outputs) if each.path == path)
    return need(html.render, output).decode()


def _engine(as_of: datetime) -> Plain:
    disk = RealDisk(ROOT)
    return Plain(
        {
            leaves.file: disk.read,
            leaves.folder: disk.entries,
            leaves.reached: lambda instant: instant <= as_of,
            leaves.option: lambda _: "",
        }
    )


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
