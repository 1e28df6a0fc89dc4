"""The real command line in a process of its own, and everything that it does with the world as Python sees it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.sites import ROOT

_WATCHED: Final = """
import json, os, sys
seen = []

def hook(event, arguments):
    told = arguments[0] if arguments and isinstance(arguments[0], (str, bytes, os.PathLike)) else ""
    if event in ("open", "os.listdir", "os.scandir", "os.chdir"):
        told = os.path.abspath(os.fsdecode(told)) if told else ""
    if watching and (told or event.partition(".")[0] in ("socket", "subprocess", "os", "urllib", "http", "ctypes")):
        seen.append((event, os.fsdecode(told)))

watching = True
sys.addaudithook(hook)
sys.path.insert(0, {root!r})
from prospectus.cli import main
code = main(sys.argv[1:])
watching = False
print()
print(json.dumps([code, seen, sorted(sys.modules)]))
"""

_OPENING: Final = frozenset({"open", "os.listdir", "os.scandir"})


@dataclass(frozen=True, slots=True)
class Watched:
    """The exit code, every event with the path or text that it is about, and the modules that were imported."""

    code: int
    events: list[tuple[str, str]]
    modules: frozenset[str]

    def opened(self) -> frozenset[str]:
        """Every file and folder that was opened."""
        return frozenset(told for event, told in self.events if told and event in _OPENING)


def watched(*arguments: str, cwd: Path = ROOT) -> Watched:
    """Run the command line with these arguments, seen from below."""
    done = _run([sys.executable, "-c", _WATCHED.format(root=str(ROOT)), *arguments], cwd=cwd)
    code, seen, modules = json.loads(done.stdout.splitlines()[-1])
    return Watched(code, [(event, told) for event, told in seen], frozenset(modules))


def build(*arguments: str, environment: Mapping[str, str] | None = None, **more: Any) -> None:  # noqa: ANN401
    """Build as a user does. `more` are arguments of `subprocess.run`."""
    command = [sys.executable, str(ROOT / "build.py"), "build", *arguments]
    _run(command, env={**os.environ, **(environment or {})}, **more)


def _run(command: list[str], **more: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    assert done.returncode == 0, done.stderr
    return done
