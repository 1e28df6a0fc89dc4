"""From saving a file to seeing it: the previews of two generators and a page of each in a real browser."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.results import Measured, Run
from benchmarks.running import ENVIRONMENT
from benchmarks.scenarios import Site, edit, target
from tests.browser import find, flags

_PAUSE = 1.0  # seconds between saves, in which every preview comes to rest
_START = 120.0


def save_to_visible(sites: Sequence[Site], pairs: int) -> Measured:
    """The time from a save until the browser shows the new words, in the previews of generators that have one."""
    rounds: list[dict[str, Run]] = []
    with ExitStack() as stack:
        browser = stack.enter_context(_browser())
        open_ = [(site, stack.enter_context(_preview(site, browser))) for site in sites]
        for number in range(pairs + 1):
            order = open_ if number % 2 else list(reversed(open_))
            rounds.append({site.tool.name: Run(_seen(site, page, number)) for site, page in order})
    return Measured("save", sites[0].size, tuple(rounds[1:]))  # the first warms up


def _seen(site: Site, page: Page, number: int) -> float:
    time.sleep(_PAUSE)
    words = f"Saved in round {number}."
    start = time.perf_counter()
    edit(_file(site), words, r"\Z", "\n{}\n")
    page.wait_for_function("words => document.body.innerText.includes(words)", arg=words, timeout=_START * 1000)
    return time.perf_counter() - start


def _file(site: Site) -> Path:
    return site.folder / site.tool.programme.format(target(site, 0))


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=flags(root=os.geteuid() == 0))
        yield browser
        browser.close()


@contextmanager
def _preview(site: Site, browser: Browser) -> Iterator[Page]:
    port = _free_port()
    address = f"http://127.0.0.1:{port}/programmes/{target(site, 0)}/"
    words = [part.replace("{}", str(port)) for part in site.tool.serve]
    server = subprocess.Popen(
        words, cwd=site.folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(address)
        page = browser.new_page()
        page.goto(address)
        yield page
        page.close()
    finally:
        server.terminate()
        server.wait()


def _wait_for(address: str) -> None:
    end = time.monotonic() + _START
    while True:
        try:
            with urlopen(address, timeout=_START) as answer:  # noqa: S310  # our own address
                if b"</html>" in answer.read():
                    return
        except URLError:
            if time.monotonic() > end:
                raise
        time.sleep(0.2)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
