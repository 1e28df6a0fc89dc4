"""Addresses: one for each page, relative links under any path, and nothing that could stand at two."""

import re
from posixpath import dirname, join, normpath

import pytest

from tests.pages.everything import FILES
from tests.pages.reading import read
from tests.sites import build

PROGRAMME = "---\ntitle: A\nsummary: A programme.\n---\nWords.\n"
BELOW = FILES | {"site_config.yaml": FILES["site_config.yaml"].replace("example.org/", "example.org/sub/path/")}


def test_links_to_files_name_files_that_are_there() -> None:
    files = build(FILES, options={"links": "files"}).files
    for path in files:
        if not path.endswith(".html") or path in ("404.html", "old/leaders/index.html"):
            continue
        inside = (href for href, _ in read(files[path].decode()).links if ":" not in href)
        targets = {normpath(join(dirname(path), href.partition("#")[0])) for href in inside if href[0] != "#"}
        assert targets <= files.keys(), path


def test_links_lead_to_folders_by_default() -> None:
    for path, data in build(FILES).files.items():
        if path.endswith(".html"):
            assert "index.html" not in data.decode(), path


def test_no_page_but_404_knows_the_path_under_which_it_is_read() -> None:
    at_root, below = build(FILES).files, build(BELOW).files
    for path, data in below.items():
        if path.endswith(".html") and path not in ("404.html", "old/leaders/index.html"):
            absolute = re.compile(rb"(?:https|webcal)://example\.org/(?:sub/path/)?")
            assert absolute.sub(b"", data) == absolute.sub(b"", at_root[path]), path


def test_404_links_from_the_path_of_the_site() -> None:
    for base, files in (("/", FILES), ("/sub/path/", BELOW)):
        page = read(build(files).page("/404.html"))
        inside = [href for href, _ in page.links if ":" not in href and href[0] != "#"]
        assert inside
        assert {href for href in inside if not href.startswith(base)} == set()


def test_canonical_links_sitemap_and_feeds_are_absolute() -> None:
    site = build(BELOW)
    base = "https://example.org/sub/path/"
    assert f'<link rel="canonical" href="{base}programmes/leaders/selection/">' in site.page(
        "/programmes/leaders/selection/"
    )
    assert f"<loc>{base}programmes/leaders/</loc>".encode() in site.files["sitemap.xml"]
    assert f"{base}programmes/leaders/".encode() in site.files["updates/feed.xml"]


def test_another_address_for_one_build_changes_no_uid_of_a_date() -> None:
    uid = re.compile(rb"UID:.*")
    usual = build(FILES).files["key-dates.ics"]
    preview = build(FILES, options={"base_url": "https://preview.example.net/x/"}).files["key-dates.ics"]
    assert uid.findall(usual) == uid.findall(preview) != []


@pytest.mark.parametrize(
    "names",
    [
        ("leaders", "Leaders"),
        ("caf\u00e9", "cafe\u0301"),
        ("stra\u00dfe", "strasse"),
        ("a", "a b"),
        ("a", "a%62"),
        ("a", "a."),
        ("a", "\u0430"),
    ],
)
def test_a_name_that_could_be_taken_for_another_is_refused(names: tuple[str, str]) -> None:
    findings = build({f"content/programmes/{name}.md": PROGRAMME for name in names}).findings
    assert {(finding.code, finding.severity) for finding in findings} == {("E-FILE-NAME", "error")}
    assert f"content/programmes/{names[1]}.md" in [finding.file for finding in findings] or names[1] == "strasse"


def test_a_programme_in_one_file_and_as_a_folder_is_an_error() -> None:
    files = {"content/programmes/a.md": PROGRAMME, "content/programmes/a/index.md": PROGRAMME}
    (finding,) = build(files).findings
    assert (finding.code, finding.severity) == ("E-BOTH", "error")


@pytest.mark.parametrize("taken", ["programmes", "organisations", "key-dates", "updates", "polls", "404", "index"])
def test_a_page_cannot_take_an_address_of_the_site(taken: str) -> None:
    (finding,) = build({f"content/pages/{taken}.md": "---\ntitle: A\n---\n"}).findings
    assert (finding.code, finding.severity) == ("E-FILE-NAME", "error")


@pytest.mark.parametrize("stray", ["content/notes.md", "content/programme/a.md", "content/programmes/a/faq.yaml"])
def test_a_file_of_which_nothing_is_made_is_told(stray: str) -> None:
    site = build({"content/programmes/a/index.md": PROGRAMME, stray: PROGRAMME})
    assert [finding.code for finding in site.findings] == ["E-STRAY"]


def test_an_old_address_leads_on() -> None:
    page = build(FILES).files["old/leaders/index.html"].decode()
    assert '<meta http-equiv="refresh" content="0; url=../../programmes/leaders/">' in page


def test_free_topics_and_regions_have_lists_at_addresses_of_their_own() -> None:
    programme = PROGRAMME.replace("summary:", "topics: [Big Data]\nregion: The North\nsummary:")
    site = build({"content/programmes/a.md": programme})
    assert site.findings == ()
    assert read(site.page("/programmes/")).linked("Big Data (1)") == ["by-topic/big-data/"]
    assert read(site.page("/programmes/by-topic/big-data/")).heading(1) == ["Big Data"]
    assert read(site.page("/programmes/by-region/the-north/")).heading(1) == ["The North"]
