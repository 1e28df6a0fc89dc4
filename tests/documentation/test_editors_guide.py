"""The guide for editors: its examples are a whole site, and they build."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from prospectus.model.kinds import KINDS, SECTIONS
from prospectus.report import report
from tests.examples import examples
from tests.pages.reading import read
from tests.sites import BuiltSite, build

ROOT: Final = Path(__file__).resolve().parents[2]
GUIDE: Final = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
EXAMPLES: Final = examples(GUIDE)
ONE_FILE: Final = "content/programmes/laboratory-exchange.md"
FOLDER: Final = "content/programmes/laboratory-exchange/"
PICTURE: Final = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="1"><rect width="4" height="1"/></svg>'
AS_OF: Final = datetime(2027, 1, 20, tzinfo=UTC)


def alone() -> dict[str, str]:
    """The first example and the configuration."""
    return {path: text for path, text in EXAMPLES if path in (ONE_FILE, "site_config.yaml")}


@pytest.fixture(scope="module")
def site() -> BuiltSite:
    """All examples together; the folder has taken the place of the one file."""
    files = {path: text for path, text in EXAMPLES if path != ONE_FILE}
    return build({**files, "assets/images/laboratory.svg": PICTURE}, AS_OF)


def test_every_block_of_code_is_an_example_or_the_report_of_a_mistake() -> None:
    assert GUIDE.count("\n```") == 2 * (len(EXAMPLES) + 1)
    assert len({path for path, _ in EXAMPLES}) == len(EXAMPLES)


def test_the_first_example_builds_alone() -> None:
    built = build(alone(), AS_OF)
    assert built.findings == ()
    text = read(built.page("/programmes/laboratory-exchange/")).text
    assert "Open Applications close at midday UK time on Friday 12 March 2027" in text


def test_all_examples_together_build_without_a_finding(site: BuiltSite) -> None:
    assert site.findings == ()


def test_every_kind_of_file_has_an_example() -> None:
    paths = [path for path, _ in EXAMPLES]
    assert [kind.name for kind in KINDS if not any(path.startswith(f"{kind.folder}/") for path in paths)] == []


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.name)
def test_every_section_is_in_the_table_with_its_field(section: object) -> None:
    name, key = section.name, section.key  # type: ignore[attr-defined]  # a Section
    assert re.search(rf"^\| `{name}\.(?:yaml|md)`[^|]*\|[^|]+\| `{key}` \|$", GUIDE, re.MULTILINE)


def test_every_file_of_the_folder_makes_the_page_that_the_guide_says(site: BuiltSite) -> None:
    for path, _ in EXAMPLES:
        page, suffix = re.fullmatch(r"(?:.*/)?([^/]+)\.(\w+)", path).groups()  # type: ignore[union-attr]  # paths
        if path.startswith(FOLDER) and path.count("/") == FOLDER.count("/") and page != "index":
            assert f"programmes/laboratory-exchange/{page}/index.html" in site.files, suffix
    assert "programmes/laboratory-exchange/2026/index.html" in site.files


def test_a_link_to_a_date_without_words_prints_the_date(site: BuiltSite) -> None:
    text = read(site.page("/programmes/laboratory-exchange/travel/")).text
    assert "Applications close at midday UK time on Friday 12 March 2027." in text


def test_the_report_of_the_mistake_is_what_is_told() -> None:
    files = alone() | {ONE_FILE: alone()[ONE_FILE].replace("Friday 12", "Thursday 12")}
    found = build(files, AS_OF).findings
    lines = files[ONE_FILE].splitlines()
    (block,) = re.findall(r"^```text\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    assert report(found, "text", lambda _path, number: lines[number - 1], colour=False).strip() == block.strip()


@pytest.mark.parametrize("word", ["paused", "full", "cancelled", "ended", "withdrawn"])
def test_every_word_for_a_status_is_known(word: str) -> None:
    assert f"`{word}`" in GUIDE
    lectures = dict(EXAMPLES)["content/programmes/evening-lectures.md"].replace("is: paused", f"is: {word}")
    assert build({"content/programmes/evening-lectures.md": lectures}, AS_OF).findings == ()


@pytest.mark.parametrize("box", ["note", "important", "warning"])
def test_every_box_is_known(box: str) -> None:
    page = dict(EXAMPLES)["content/pages/about.md"] + f"\n!!! {box}\n    Read this.\n"
    built = build({"content/pages/about.md": page}, AS_OF)
    assert built.findings == ()
    assert f'class="admonition {box}"' in built.page("/about/") or box in built.page("/about/")
    assert f"`!!! {box}`" in GUIDE
