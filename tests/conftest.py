"""What every test can ask for: a served folder, a real browser, and how hard Hypothesis tries."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings

from tests import browser as chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

# No deadline and no check of speed: how busy a machine is says nothing about the code. The same examples everywhere,
# so that a red run is red again when it is repeated; `make soak` is where chance belongs.
settings.register_profile("default", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "soak", settings.get_profile("default"), derandomize=False, max_examples=20_000, print_blob=True
)
settings.load_profile("default")


class _Handler(SimpleHTTPRequestHandler):
    """A plain host: folders lead to their `index.html`, and `404.html` stands for what is missing."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".ics": "text/calendar; charset=utf-8",
        ".atom": "application/atom+xml",
    }

    def log_message(self, *_: object) -> None:
        pass

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        self.send_error(404, str(path))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="session")
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """Serve a folder on the loopback: `serve_folder(path)` gives its address, which ends in a slash."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(_serving(folder))


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """A headless Chromium.

    One for each module, not one for all: while Playwright runs, nothing else in the process can run an event loop.
    """
    if chromium.left_out(os.environ):
        if chromium.in_ci(os.environ):
            pytest.fail(chromium.NOT_IN_CI, pytrace=False)
        pytest.skip("BROWSER=none")
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.NONE_FOUND, pytrace=False)

    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=chromium.flags(root=os.geteuid() == 0))
        yield started
        started.close()


@pytest.fixture
def elsewhere() -> list[str]:
    """The addresses on other hosts that a page of `open_page` asked for, all of them in vain."""
    return []


@pytest.fixture
def open_page(browser: "Browser", elsewhere: list[str]) -> "Iterator[Callable[..., Page]]":
    """Open an address in a new, empty browser profile: `open_page(url, **options)`, with Playwright's context options.

    Only the loopback is reached. At its end the test fails if a page asked for anything elsewhere or if a script
    failed; a test that means to leave clears `elsewhere`.
    """
    failures: list[str] = []
    with ExitStack() as contexts:

        def open_page(url: str, **options: Any) -> "Page":  # noqa: ANN401  # Playwright's own options
            context = browser.new_context(service_workers="block", **options)
            contexts.callback(context.close)
            context.route(_is_elsewhere, partial(_refuse, elsewhere))
            context.on("weberror", lambda failure: failures.append(str(failure.error)))
            page = context.new_page()
            page.goto(url)
            return page

        yield open_page
    assert elsewhere == []
    assert failures == []


def _is_elsewhere(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1"


def _refuse(elsewhere: list[str], route: "Route") -> None:
    elsewhere.append(route.request.url)
    route.abort()
