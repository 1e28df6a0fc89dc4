# ruff: noqa: INP001 -- a script
"""Take the pictures of `docs/images/` anew: `python -m docs.pictures`, where the tests can find a browser."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final
from urllib.error import URLError
from urllib.request import urlopen

from PIL import Image
from playwright.sync_api import sync_playwright

from tests import browser as chromium
from tests.examples import examples

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT: Final = Path(__file__).resolve().parents[1]
IMAGES: Final = ROOT / "docs" / "images"
GROUND: Final = "#d7dedd"
PORT: Final = 8417


@contextmanager
def preview(site: Path, as_of: str) -> Iterator[str]:
    """The preview of a site at an instant, published outside of it."""
    with TemporaryDirectory() as output:
        words = ["serve", "--site", str(site), "--as-of", as_of, "--port", str(PORT), "--output", f"{output}/public"]
        running = subprocess.Popen([sys.executable, str(ROOT / "build.py"), *words])  # noqa: S603  # our own
        url = f"http://127.0.0.1:{PORT}/"
        try:
            while not _answers(url):
                time.sleep(0.2)
            yield url
        finally:
            running.terminate()
            running.wait()


def _answers(url: str) -> bool:
    try:
        return b"<h1" in urlopen(url).read()  # noqa: S310  # our own
    except URLError:
        return False


def shown(page: "Page", url: str, width: int, height: int) -> Image.Image:
    """What a reader sees first of a page, in a window of this size."""
    page.set_viewport_size({"width": width, "height": height})
    page.goto(url)
    return Image.open(BytesIO(page.screenshot())).convert("RGB")


def save(picture: Image.Image, name: str) -> None:
    """Write a picture with a little ground around it."""
    framed = Image.new("RGB", (picture.width + 32, picture.height + 32), GROUND)
    framed.paste(picture, (16, 16))
    framed.save(IMAGES / name, quality=80, method=6)


def shipped(page: "Page") -> None:
    """`site.webp`: the programme that ships, on a desk and on a phone."""
    with preview(ROOT, "2017-04-20") as url:
        page.clock.set_fixed_time("2017-04-20T09:00:00Z")
        desk = shown(page, f"{url}programmes/leaders/", 1120, 800)
        phone = shown(page, f"{url}programmes/leaders/key-dates/", 360, 800)
    both = Image.new("RGB", (desk.width + phone.width + 16, desk.height), GROUND)
    both.paste(desk, (0, 0))
    both.paste(phone, (desk.width + 16, 0))
    save(both, "site.webp")


def editors(page: "Page", site: Path) -> None:
    """`one-file.webp` and `mistake.webp`: what comes of the examples for editors."""
    written = examples((ROOT / "docs" / "editors.md").read_text(encoding="utf-8"))
    one = next(path for path, _ in written if re.fullmatch(r"content/programmes/[a-z-]+\.md", path))
    files = {path: text for path, text in reversed(written) if path in (one, "site_config.yaml")}
    for path, text in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text, encoding="utf-8")
    with preview(site, "2027-01-20") as url:
        page.clock.set_fixed_time("2027-01-20T09:00:00Z")
        address = f"{url}programmes/{Path(one).stem}/"
        save(shown(page, address, 960, 1120), "one-file.webp")
        (site / one).write_text(files[one].replace("Friday 12", "Thursday 12"), encoding="utf-8")
        page.get_by_role("alert").wait_for()
        save(shown(page, address, 960, 520), "mistake.webp")


def main() -> None:
    """Take all pictures."""
    IMAGES.mkdir(exist_ok=True)
    with sync_playwright() as playwright, TemporaryDirectory() as site:
        started = playwright.chromium.launch(
            executable_path=chromium.find(), args=chromium.flags(root=os.geteuid() == 0)
        )
        page = started.new_page()
        shipped(page)
        editors(page, Path(site))
        started.close()


if __name__ == "__main__":
    main()
