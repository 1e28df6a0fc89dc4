"""The stylesheet and the script are small, ordered, and have nothing in them that nobody uses."""

import gzip
import re
from pathlib import Path

import pytest

from prospectus.render.accent import DARK, LIGHT, Scheme, contrast, stylesheet, tokens
from tests.theme.site import ROOT

STYLE = (ROOT / "assets/style.css").read_text(encoding="utf-8")
SCRIPT = (ROOT / "assets/script.js").read_text(encoding="utf-8")
TEMPLATES = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "templates").rglob("*.html")))
PROSE = frozenset(
    (
        "admonition",
        "admonition-title",
        "important",
        "warning",
        "footnote",
        "table-scroll",
        "align-center",
        "align-right",
    )
)
STATES = (ROOT / "prospectus/dates/status_table.py").read_text(encoding="utf-8")


def variables(part: int) -> dict[str, str]:
    """The tokens of the stylesheet: 0 light, 1 dark."""
    blocks = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    return dict(re.findall(r"(--[a-z-]+): (#[0-9a-f]{6});", blocks[part]))


def test_the_stylesheet_is_at_most_15_kb_compressed() -> None:
    assert len(gzip.compress((stylesheet("") + STYLE).encode())) <= 15_000


def test_the_script_is_at_most_2_kb() -> None:
    assert len(SCRIPT.encode()) <= 2_048


def test_the_script_keeps_nothing_and_asks_for_nothing() -> None:
    assert re.findall(r"localStorage|sessionStorage|cookie|fetch|XMLHttp|import|navigator|Intl|innerHTML", SCRIPT) == []


def test_the_stylesheet_asks_for_no_other_file() -> None:
    assert re.findall(r"url\(|@import|@font-face", STYLE) == []


def test_every_class_of_the_stylesheet_is_used() -> None:
    without_comments = re.sub(r"/\*.*?\*/", "", STYLE, flags=re.DOTALL)
    classes = set(re.findall(r"\.(-?[a-z][a-z-]*)", without_comments))
    known = PROSE | {
        name
        for name in classes
        if re.search(rf"\b{name}\b", TEMPLATES)
        or (name.startswith("status-") and f'"{name.removeprefix("status-")}"' in STATES)
        or name in ("agenda-yes", "agenda-never-confirmed")
        or (name.startswith("points-") and f'"{name.removeprefix("points-")}")' in TEMPLATES)
    }
    assert sorted(classes - known) == []


@pytest.mark.parametrize(("part", "scheme"), [(0, LIGHT), (1, DARK)], ids=["light", "dark"])
def test_the_accent_is_reckoned_against_the_grounds_of_the_stylesheet(part: int, scheme: Scheme) -> None:
    found = variables(part)
    assert (found["--ground"], found["--surface"]) == (scheme.ground, scheme.surface)


@pytest.mark.parametrize(("part", "scheme"), [(0, LIGHT), (1, DARK)], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ["#0b6670", "#000000", "#ffffff", "#ffff00", "#0000ff", "#ff0000", "#808080"])
def test_the_fixed_colours_can_be_read_on_every_ground(part: int, scheme: Scheme, accent: str) -> None:
    found = variables(part)
    grounds = (found["--ground"], found["--surface"], dict(tokens(accent, scheme))["--accent-soft"])
    for name in ("--ink", "--muted", "--go", "--soon", "--still"):
        assert min(contrast(found[name], ground) for ground in grounds) >= 4.5, name
    assert min(contrast(found["--line-strong"], ground) for ground in grounds[:2]) >= 3


def test_every_template_is_part_of_a_page() -> None:
    reached: set[str] = set()
    waiting = [path.relative_to(ROOT / "templates").as_posix() for path in Path(ROOT, "templates/pages").glob("*.html")]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            text = (ROOT / "templates" / name).read_text(encoding="utf-8")
            waiting.extend(re.findall(r'\{% (?:extends|include|import|from) "([^"]+)"', text))
    there = {path.relative_to(ROOT / "templates").as_posix() for path in (ROOT / "templates").rglob("*.html")}
    assert sorted(there - reached) == []


def test_every_class_of_the_templates_means_something() -> None:
    named = {name for found in re.findall(r'class="([^"{]*)', TEMPLATES) for name in found.split()}
    assert sorted(name for name in named if f".{name}" not in STYLE + SCRIPT) == []


def test_every_macro_is_used() -> None:
    macros = re.findall(r"{% macro (\w+)\(", TEMPLATES)
    calls = re.findall(r"(?<!macro )\b(\w+)\(", TEMPLATES)
    renamed = re.findall(r"import (\w+) as", TEMPLATES)
    assert sorted(set(macros) - set(calls) - set(renamed)) == []
