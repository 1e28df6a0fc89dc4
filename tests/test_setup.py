"""A fresh clone can be set up, and what sets it up is pinned."""

import ast
import os
import re
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent
WORKFLOWS: Final = tuple(sorted((ROOT / ".github" / "workflows").glob("*.yml")))
LOCKS: Final = (ROOT / "requirements.txt", ROOT / "requirements-dev.txt")
TOO_OLD: Final = "#!/bin/sh\nexit 1\n"
WITHOUT_VENV: Final = """#!/bin/sh
case "$2" in
    *version_info\\[:2\\]*) echo python3.11-venv ;;
    *ensurepip*) test -e ./with-venv ;;
    *) echo "$0 $*" >> ./asked ;;
esac
"""
APT_GET: Final = '#!/bin/sh\necho "$*" >> ./apt-asked\ncase "$*" in install*) : > ./with-venv ;; esac\n'


def locked(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", path.read_text(), re.MULTILINE))


def run(*command: str, cwd: Path, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHON", "PYTHONPATH")}
    if path is not None:
        environment["PATH"] = str(path)
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def programs(folder: Path, **texts: str) -> Path:
    """A folder for PATH with nothing in it but these programs."""
    folder.mkdir()
    for name, text in texts.items():
        program = folder / name.replace("_", "-")
        program.write_text(text)
        program.chmod(0o755)
    return folder


def make_environment(place: Path, **texts: str) -> subprocess.CompletedProcess[str]:
    path = programs(place / "bin", **texts)
    return run("/bin/sh", str(ROOT / "scripts" / "environment.sh"), cwd=place, path=path)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_hashes(lock: Path) -> None:
    entries = re.split(r"\n(?=[a-z])", lock.read_text())[1:]
    assert len(entries) == len(locked(lock))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address(lock: Path) -> None:
    assert "://" not in lock.read_text()


def test_everything_that_is_declared_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    runtime = {name.lower() for name in project["project"]["dependencies"]}
    assert runtime <= set(locked(LOCKS[0]))
    assert {name.lower() for name in project["dependency-groups"]["dev"]} <= set(locked(LOCKS[1]))


def test_the_tests_run_with_the_versions_that_the_site_is_built_with() -> None:
    assert locked(LOCKS[0]).items() <= locked(LOCKS[1]).items()


def test_the_door_looks_for_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    imported = {"pillow": "PIL", "pyyaml": "yaml"}
    needed = next(
        ast.literal_eval(node.value)
        for node in ast.parse((ROOT / "build.py").read_text()).body
        if isinstance(node, ast.Assign)
    )
    assert sorted(needed) == sorted(imported.get(name, name) for name in project["project"]["dependencies"])


def test_the_door_can_be_read_by_an_old_python() -> None:
    ast.parse((ROOT / "build.py").read_text(), feature_version=(3, 4))


def test_the_door_says_what_to_do_when_nothing_is_installed() -> None:
    done = run(sys.executable, "-I", "-S", str(ROOT / "build.py"), cwd=ROOT)
    assert done.returncode == 2
    assert done.stderr == (
        "Prospectus is not set up for this Python: run `make build`, or .venv/bin/python build.py.\n"
    )


def test_without_a_python_one_sentence_says_what_is_needed(tmp_path: Path) -> None:
    done = make_environment(tmp_path, python3=TOO_OLD)
    assert done.returncode == 1
    assert done.stderr == (
        "Prospectus needs Python 3.11 or newer. Install it, or name one: make build PYTHON=/path/to/python3\n"
    )


def test_without_venv_one_command_is_named(tmp_path: Path) -> None:
    done = make_environment(tmp_path, python3=WITHOUT_VENV, apt_get=APT_GET, id="#!/bin/sh\necho 1000\n")
    assert done.returncode == 1
    assert done.stderr == "python3 lacks its venv module. Run: sudo apt-get install python3.11-venv\n"
    assert not (tmp_path / "apt-asked").exists()


def test_root_has_venv_installed(tmp_path: Path) -> None:
    done = make_environment(tmp_path, python3=WITHOUT_VENV, apt_get=APT_GET, id="#!/bin/sh\necho 0\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "apt-asked").read_text().splitlines()[-1].endswith("python3.11-venv")
    assert (tmp_path / "asked").read_text().splitlines()[-1].endswith("python3 -m venv --clear .venv")


def test_where_there_is_no_apt_get_the_missing_part_is_named(tmp_path: Path) -> None:
    done = make_environment(tmp_path, python3=WITHOUT_VENV)
    assert done.returncode == 1
    assert done.stderr == (
        "python3 lacks its venv module: install it (python3.11-venv, or what your system calls it).\n"
    )


def test_a_python_with_venv_is_preferred(tmp_path: Path) -> None:
    whole = WITHOUT_VENV.replace("test -e ./with-venv", "true")
    done = make_environment(tmp_path, python3=WITHOUT_VENV, **{"python3.12": whole})
    assert done.returncode == 0
    assert "python3.12 -m venv" in (tmp_path / "asked").read_text()


def test_cleaning_removes_what_prospectus_built_and_nothing_else(tmp_path: Path) -> None:
    for name in ("public/.prospectus-files", "public/index.html", ".prospectus/store", "content/index.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    done = run("/bin/sh", str(ROOT / "scripts" / "clean.sh"), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == ["content"]


def test_cleaning_leaves_a_folder_that_somebody_else_made(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "index.html").touch()
    done = run("/bin/sh", str(ROOT / "scripts" / "clean.sh"), cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == "public/ stays: nothing in it says that Prospectus built it.\n"
    assert (tmp_path / "public" / "index.html").exists()


def test_ci_runs_make_test_and_nothing_else() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & stat.S_IXUSR
    assert script.read_text().splitlines()[1:] == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "exec make test"]


def test_every_target_is_explained() -> None:
    declared = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert declared is not None
    explained = re.findall(r"^  make (\S+) +\S", run("make", "help", cwd=ROOT).stdout, re.MULTILINE)
    assert explained == declared[1].split()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_every_action_is_pinned_to_a_commit_with_its_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text())
    pinned = re.compile(r"[a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\./\.github/workflows/[a-z]+\.yml")
    assert used
    assert [line for line in used if not pinned.fullmatch(line)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_a_workflow_uses_no_secret_and_a_fixed_machine(workflow: Path) -> None:
    text = workflow.read_text()
    assert "secrets." not in text
    assert "pull_request_target" not in text
    assert set(re.findall(r"runs-on: (.*)", text)) == {"ubuntu-24.04"}


def test_a_pull_request_can_only_read() -> None:
    text = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
    assert "permissions:\n  contents: read\n" in text
    assert "write" not in text
    triggered = [workflow.name for workflow in WORKFLOWS if "pull_request" in workflow.read_text()]
    assert triggered == ["ci.yml"]
