"""The other generators, in the versions of `peers/`, installed into `.peers/`: nothing that Prospectus needs."""

import shutil
import subprocess
import sys
from typing import Final

from benchmarks.tools.tool import HERE, PEERS

PINS: Final = HERE / "peers"
_STAMP: Final = PEERS / "installed"


def install() -> None:
    """Install what is pinned, unless it is there. Needs npm beside Python."""
    pinned = b"".join(file.read_bytes() for file in sorted(PINS.iterdir()))
    if _STAMP.is_file() and _STAMP.read_bytes() == pinned:
        return
    print("Installing Hugo, Eleventy, Pelican and MkDocs into benchmarks/.peers")
    shutil.rmtree(PEERS, ignore_errors=True)
    shutil.copytree(PINS, PEERS)
    subprocess.run((sys.executable, "-m", "venv", str(PEERS / "venv")), check=True)
    pip = (str(PEERS / "venv/bin/python"), "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    subprocess.run((*pip, "--only-binary", ":all:", "--requirement", str(PINS / "requirements.txt")), check=True)
    subprocess.run(("npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"), cwd=PEERS, check=True)
    _STAMP.write_bytes(pinned)


if __name__ == "__main__":
    install()
