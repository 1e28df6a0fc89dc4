"""A section's own page is there where something stands in its file, and no mistake in it stops a build."""

import pytest

from tests.sites import build

PROGRAMME = "---\ntitle: Leaders\nsummary: A year of measurement.\n---\nSpend a year.\n"
FILES = (
    "who-can-apply.yaml",
    "what-you-get.md",
    "key-dates.yaml",
    "selection.yaml",
    "how-to-apply.yaml",
    "partners.yaml",
    "early-adopters.yaml",
    "faqs.yaml",
    "updates.yaml",
)


@pytest.mark.parametrize("text", ["no_such_key: 1\n", "intro: More is to come.\n", "[never closed\n"])
@pytest.mark.parametrize("name", FILES)
def test_a_file_with_nothing_but_an_introduction_or_mistakes_never_stops_a_build(name: str, text: str) -> None:
    assert "programmes/leaders/index.html" in site_with(name, text)


@pytest.mark.parametrize("name", FILES)
def test_an_empty_file_makes_no_page(name: str) -> None:
    assert f"programmes/leaders/{name.partition('.')[0]}/index.html" not in site_with(name, "")


def site_with(name: str, text: str) -> dict[str, bytes]:
    written = f"---\n{text}---\n" if name.endswith(".md") else text
    folder = "content/programmes/leaders"
    return build({f"{folder}/index.md": PROGRAMME, f"{folder}/{name}": written}).files
