"""Every fact of the two programmes that ship stands on the page where readers look for it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

import pytest

from tests.sites import example_site

FACTS: Final = Path(__file__).parent / "facts"


class _Text(HTMLParser):
    """The text of a page as it is read: without markup, scripts and templates."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # its base's
        self.hidden += tag in ("script", "style", "template")
        self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("script", "style", "template")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def text_of(page: bytes) -> str:
    reader = _Text()
    reader.feed(page.decode())
    return " ".join("".join(reader.parts).split()).casefold()


def facts() -> Iterator[tuple[str, str]]:
    for path in sorted(FACTS.glob("*.txt")):
        address = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("/"):
                address = line
            elif line and not line.startswith("#"):
                yield address, line


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    files = example_site(datetime(2017, 4, 20, tzinfo=UTC))
    pages = {path: data for path, data in files.items() if path.endswith("index.html")}
    return {f"/{path.removesuffix('index.html')}": text_of(data) for path, data in pages.items()}


@pytest.mark.parametrize(("address", "fact"), tuple(facts()))
def test_every_fact_is_published(texts: dict[str, str], address: str, fact: str) -> None:
    assert " ".join(fact.split()).casefold() in texts[address]
