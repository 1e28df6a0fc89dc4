"""Every document: its links lead somewhere, its pictures are small, its commands are there."""

import re
from pathlib import Path
from typing import Final

import pytest

from prospectus.base.text import slug

ROOT: Final = Path(__file__).resolve().parents[2]
DOCUMENTS: Final = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")), ROOT / "changes" / "README.md")
LINK: Final = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
CODE: Final = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def prose(path: Path) -> str:
    """The text of a document without its code."""
    return CODE.sub("", path.read_text(encoding="utf-8"))


def anchors(path: Path) -> set[str]:
    headings = re.findall(
        r"^#+ (.+)$", CODE.sub(lambda found: found[0].strip("`"), path.read_text(encoding="utf-8")), re.MULTILINE
    )
    return {slug(heading) for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_leads_somewhere(document: Path) -> None:
    lost = []
    for _, _, href in LINK.findall(prose(document)):
        if ":" in href:
            continue
        path, _, anchor = href.partition("#")
        target = document.parent / path if path else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(href)
    assert lost == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_picture_says_what_it_shows(document: Path) -> None:
    assert [href for bang, words, href in LINK.findall(prose(document)) if bang and len(words) < 20] == []


def test_every_picture_is_small_and_used() -> None:
    used = {
        (document.parent / href).resolve()
        for document in DOCUMENTS
        for bang, _, href in LINK.findall(prose(document))
        if bang
    }
    images = {path.resolve(): path.stat().st_size for path in (ROOT / "docs" / "images").iterdir()}
    assert set(images) <= used
    assert {path.name: size for path, size in images.items() if size > 100_000} == {}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_make_command_is_a_target(document: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = document.read_text(encoding="utf-8")
    assert set(re.findall(r"(?:`|^    )make ([a-z]+)", text, re.MULTILINE)) <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_no_document_names_a_place_on_one_computer(document: Path) -> None:
    assert not re.search(r"(?:^|[\s`(])/(?:home|root|tmp|work|Users)/", document.read_text(encoding="utf-8"))
