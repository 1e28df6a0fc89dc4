"""The browser of the tests: the one that is there, else Playwright's own, else Debian's.

`python -m tests.browser` sees to it that there is one, as far as it can; the tests themselves only look for it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APPLICATION: Final = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
QUIET: Final = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
NONE_FOUND: Final = (
    "There is no browser: install Chromium or Google Chrome, or leave these tests out with BROWSER=none."
)
NOT_IN_CI: Final = "BROWSER=none leaves tests out, which CI must not do."


def left_out(environment: Mapping[str, str]) -> bool:
    """Whether the browser tests are left out on request."""
    return environment.get("BROWSER") == "none"


def in_ci(environment: Mapping[str, str]) -> bool:
    """Whether this is a run of continuous integration."""
    return environment.get("CI", "").lower() not in ("", "0", "false")


def flags(*, root: bool) -> list[str]:
    """How the browser is started. Chromium refuses its own sandbox to root."""
    return [*QUIET, "--no-sandbox"] if root else list(QUIET)


def find() -> str | None:
    """The path of a browser that starts; `None` where there is none."""
    there = (shutil.which(name) for name in (*NAMES, APPLICATION))
    return next((path for path in there if path and _starts(path)), None) or _downloaded()


def _downloaded() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if _starts(path) else None


def _starts(path: str) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True, check=False, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def install() -> None:
    """Try to get a browser: Playwright's own, else, as root where there is apt-get, Debian's `chromium`."""
    _quietly(sys.executable, "-m", "playwright", "install", "chromium")
    if find() is None and shutil.which("apt-get") and os.geteuid() == 0:
        _quietly("apt-get", "update")
        _quietly("apt-get", "install", "--yes", "--no-install-recommends", "chromium")


def _quietly(*command: str) -> None:
    subprocess.run(command, capture_output=True, check=False, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})


def main() -> None:
    """Find a browser or install one, and say which; the tests fail where there is none."""
    if left_out(os.environ):
        print("BROWSER=none: the tests that need a browser are left out")
        return
    if find() is None:
        print("Installing a browser for the tests")
        install()
    print(f"Browser: {find() or 'none'}")


if __name__ == "__main__":
    main()
