"""The rules of the house, read off the source with `ast`: who imports whom, who touches the world, and sizes."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from jinja2 import Environment, nodes

ROOT: Final = Path(__file__).parent.parent
FLOORS: Final = (
    "base",
    "dates",
    "read",
    "config",
    "model",
    "prose",
    "plan",
    "check",
    "render",
    "pipeline",
    "serve",
    "cli",
)
CLI: Final = ("arguments", "commands", "cli")  # the uppermost floor stands in three places
BESIDE: Final = {"engine": {"base"}, "publish": {"base"}, "report": {"base"}, "remembered": {"base", "engine"}}
COSTLY: Final = ("jinja2", "markdown", "yaml", "pydantic", "rich", "tornado", "livereload", "watchfiles", "nh3", "PIL")
ON_DISK: Final = ("base", "publish")
PART_OF_US: Final = "prospectus/dates/zones.py"  # the locked rules of time zones are part of the program
DISK: Final = re.compile(
    r"(^|\.)(read|write)_(text|bytes)$|(^|\.)(iterdir|glob|rglob|scandir|listdir|unlink|mkdir|rmdir|rmtree)$"
    r"|^open$|^(os|io|codecs)\.open$|^(FileSystem|Package)Loader$"
)
CLOCK: Final = re.compile(
    r"\b(date|datetime)\.(now|today|utcnow)$|^time\.(time|monotonic|perf_counter|localtime|gmtime)(_ns)?$"
)
ENVIRONMENT: Final = re.compile(r"^os\.(environb?|getenvb?)\b")
MUTABLE: Final = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
MAKERS: Final = {"list", "dict", "set", "bytearray", "defaultdict", "Counter", "deque", "OrderedDict"}

MODULES: Final = tuple(sorted((ROOT / "prospectus").rglob("*.py")))
TEMPLATES: Final = tuple(sorted((ROOT / "templates").rglob("*.html")))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def floor_of(path: Path) -> str:
    return floor_named(path.relative_to(ROOT / "prospectus").parts[0].removesuffix(".py"))


def floor_named(name: str) -> str:
    return "cli" if name in CLI else name


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def ours(module: ast.Module) -> Iterator[str]:
    """The floors that a module imports, wherever the import stands."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (floor_named(name.split(".")[1]) for name in names if name.startswith("prospectus."))


def dotted(module: ast.Module) -> Iterator[str]:
    """Every name and attribute in a module, as it is written."""
    yield from (ast.unparse(node) for node in ast.walk(module) if isinstance(node, ast.Name | ast.Attribute))


def is_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.BinOp):
        return is_mutable(value.left) or is_mutable(value.right)
    return isinstance(value, MUTABLE) or (isinstance(value, ast.Call) and ast.unparse(value.func) in MAKERS)


def may_import(floor: str) -> set[str]:
    if floor in BESIDE:
        return BESIDE[floor] | {floor}
    below = set(FLOORS[: FLOORS.index(floor) + 1])
    return below | set(BESIDE) if floor in ("pipeline", "serve", "cli") else below


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_floor_imports_only_from_the_floors_below_it(path: Path) -> None:
    if floor_of(path) != "__init__":
        assert set(ours(tree(path))) <= may_import(floor_of(path))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_ground_floor_and_publishing_touch_the_disk(path: Path) -> None:
    if floor_of(path) not in ON_DISK and name_of(path) != PART_OF_US:
        assert [name for name in dotted(tree(path)) if DISK.search(name)] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_command_line_reads_the_clock_and_the_environment(path: Path) -> None:
    if name_of(path) != "prospectus/cli.py":
        found = [name for name in dotted(tree(path)) if CLOCK.search(name) or ENVIRONMENT.search(name)]
        assert found == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_keeps_no_state(path: Path) -> None:
    module = tree(path)
    assert [node for node in ast.walk(module) if isinstance(node, ast.Global)] == []
    kept = [node for node in module.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    assert [ast.unparse(node) for node in kept if "__all__" not in ast.unparse(node) and is_mutable(node.value)] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_functions_are_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert [node.name for node in functions if (node.end_lineno or 0) - node.lineno + 1 > 40] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_a_template_names_the_templates_it_uses_as_literals(path: Path) -> None:
    template = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    uses = nodes.Extends | nodes.Include | nodes.Import | nodes.FromImport
    named = [use.template for use in template.find_all(nodes.Stmt) if isinstance(use, uses)]
    assert [name.lineno for name in named if not isinstance(name, nodes.Const)] == []


def test_the_command_line_starts_without_what_costs_time() -> None:
    command = f"import sys, prospectus.cli; print([name for name in {COSTLY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout.strip()) == ("", "[]")
