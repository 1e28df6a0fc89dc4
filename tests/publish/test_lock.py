"""One build of a site at a time; the lock dies with its holder."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from prospectus.publish.lock import alone
from prospectus.publish.value import Refused

HOLD = """
import os, sys, time
from pathlib import Path
from prospectus.publish.lock import alone
with alone(Path(sys.argv[1])) as refused:
    assert refused is None
    child = os.fork() if len(sys.argv) > 2 else 1
    if child == 0:
        os.read(int(sys.argv[2]), 1)
        os._exit(0)
    print("held", flush=True)
    time.sleep(60)
"""


def hold(site: Path, *more: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", HOLD, str(site), *more]
    root = Path(__file__).parents[2]
    numbers = [int(number) for number in more]
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, pass_fds=numbers)
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def test_a_second_build_is_refused_until_the_first_is_done(tmp_path: Path) -> None:
    for _ in range(2):
        with alone(tmp_path) as first, alone(tmp_path) as second:
            assert first is None
            assert isinstance(second, Refused)
            assert second.why == "busy"


def test_the_lock_is_free_as_soon_as_its_holder_is_killed(tmp_path: Path) -> None:
    with hold(tmp_path) as process:
        with alone(tmp_path) as refused:
            assert isinstance(refused, Refused)
        process.send_signal(signal.SIGKILL)
        process.wait()
    with alone(tmp_path) as refused:
        assert refused is None


def test_a_child_that_outlives_its_parent_does_not_keep_the_lock(tmp_path: Path) -> None:
    end, kept_open = os.pipe()
    with hold(tmp_path, str(end)) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        with alone(tmp_path) as refused:
            assert refused is None
        os.close(kept_open)
    os.close(end)


def test_a_child_that_is_forked_later_leaves_other_files_open(tmp_path: Path) -> None:
    """The number of the lock's file may have been given to another file meanwhile."""
    with alone(tmp_path):
        pass
    end, other = os.pipe()
    process = os.fork()
    if process == 0:
        os._exit(os.write(other, b"x") - 1)
    assert os.waitpid(process, 0)[1] == 0
    os.close(end)
    os.close(other)


@pytest.mark.skipif(shutil.which("flock") is None, reason="flock is not installed")
def test_the_lock_is_the_one_that_the_flock_command_takes(tmp_path: Path) -> None:
    with alone(tmp_path):
        done = subprocess.run(["flock", "-n", tmp_path / ".prospectus/lock", "true"], check=False)
        assert done.returncode == 1


@pytest.mark.parametrize("name", [".prospectus", ".prospectus/lock"])
def test_a_link_in_place_of_the_workshop_or_the_lock_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).symlink_to(tmp_path / "elsewhere")
    with alone(tmp_path) as refused:
        assert isinstance(refused, Refused)
    assert not list((tmp_path / "elsewhere").iterdir())
