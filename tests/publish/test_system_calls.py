"""The same as in `test_faults`, from outside: the system itself kills the process, or refuses a call."""

import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from prospectus.publish.value import Published
from tests.publish.folders import NEW, OLD, assert_whole, put, tree

CALLS: Final = (
    "mkdir",
    "write",
    "ftruncate",
    "fchmod",
    "rename",
    "renameat2",
    "unlink",
    "rmdir",
)
FAULTS: Final = ("signal=KILL", "error=ENOSPC", "error=EIO", "error=EACCES")
SCRIPT: Final = """
import sys
from pathlib import Path
from prospectus.publish.value import Published
from tests.publish.folders import NEW, put
sys.exit(0 if isinstance(put(Path(sys.argv[1]), NEW), Published) else 1)
"""

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def published_under(fault: str, call: str, number: int, site: Path) -> int:
    """Publish while the system fails one call; answer with the exit code."""
    inject = f"inject={call}:{fault}:when={number}"
    command = ["strace", "-f", "-o", "/dev/null", "-e", inject, sys.executable, "-B", "-c", SCRIPT, str(site)]
    root = Path(__file__).parents[2]
    return subprocess.run(command, cwd=root, capture_output=True, check=False).returncode


def check(fault: str, call: str, number: int, site: Path) -> bool:
    """Whether the fault came to pass; what must hold after it does hold."""
    site.mkdir()
    for files in (OLD, NEW, OLD):
        put(site, files)
    code = published_under(fault, call, number, site)
    assert_whole(site / "public", OLD, NEW)
    assert isinstance(put(site, NEW), Published)
    assert tree(site / "public") == NEW
    return code != 0


@pytest.mark.parametrize("call", CALLS)
def test_the_system_may_kill_the_build_at_a_call(tmp_path: Path, call: str) -> None:
    assert check("signal=KILL", call, 1, tmp_path / "site")


@pytest.mark.parametrize("fault", FAULTS[1:])
def test_the_system_may_refuse_a_call(tmp_path: Path, fault: str) -> None:
    assert check(fault, "renameat2", 3, tmp_path / "site")


@pytest.mark.soak
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", FAULTS)
def test_the_system_may_fail_any_call_in_any_way(tmp_path: Path, fault: str, call: str) -> None:
    for number in count(1):
        if not check(fault, call, number, tmp_path / f"{number}"):
            break
    assert number > 1
