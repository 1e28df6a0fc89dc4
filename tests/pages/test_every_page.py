"""What holds for every page, whatever the site is made of."""

import re
from datetime import UTC, datetime, timedelta
from posixpath import dirname, join, normpath

import pytest

from tests.pages.everything import FILES
from tests.pages.reading import Reading, read
from tests.sites import CONFIG, BuiltSite, build
from tests.theme.sound import faults

OLD = "old/leaders/index.html"  # a page that only leads on


@pytest.fixture(scope="session")
def pages(everything: BuiltSite) -> dict[str, Reading]:
    html = {path: data.decode() for path, data in everything.files.items() if path.endswith(".html") and path != OLD}
    return {path: read(text) for path, text in html.items()}


def of_programmes(pages: dict[str, Reading]) -> dict[str, Reading]:
    """The pages of programmes that have a status."""
    return {path: page for path, page in pages.items() if re.match(r"programmes/(leaders|second)/", path)}


def lost(path: str, page: Reading, files: dict[str, bytes], ids: dict[str, list[str]]) -> list[str]:
    """The links of a page that lead to nothing on the site."""
    found = []
    for address in page.addresses:
        href, _, anchor = address.partition("#")
        if ":" in href or href.startswith("/"):
            continue
        target = normpath(join(dirname(path), href)) if href else path
        if href.endswith("/") or target == "." or href in (".", ".."):
            target = normpath(join(target, "index.html"))
        if target not in files or (anchor and anchor not in ids.get(target, [])):
            found.append(address)
    return found


def test_a_site_with_everything_has_no_finding(everything: BuiltSite) -> None:
    assert everything.findings == ()


def test_every_page_is_sound_html(everything: BuiltSite) -> None:
    html = {path: data.decode() for path, data in everything.files.items() if path.endswith(".html")}
    assert {path: found for path, text in html.items() if (found := faults(text))} == {}


def test_skip_links_come_first(pages: dict[str, Reading]) -> None:
    first = [("#content", "Skip to content"), ("#navigation", "Skip to navigation")]
    assert {path for path, page in pages.items() if page.links[:2] != first} == set()
    assert {path for path, page in pages.items() if not {"content", "navigation"} <= set(page.ids)} == set()


def test_a_page_has_one_first_heading(pages: dict[str, Reading]) -> None:
    assert {path: page.heading(1) for path, page in pages.items() if len(page.heading(1)) != 1} == {}


def test_no_two_pages_have_the_same_title(pages: dict[str, Reading]) -> None:
    titles = [page.title for page in pages.values()]
    assert sorted(titles) == sorted(set(titles))
    assert {title for title in titles if not title.endswith("Site")} == set()


def test_breadcrumbs_lead_home_from_everywhere_else(everything: BuiltSite, pages: dict[str, Reading]) -> None:
    trail = {path for path in pages if b'class="breadcrumbs"' in everything.files[path]}
    assert trail == set(pages) - {"index.html"}
    assert all(pages[path].linked("Home") for path in trail)


def test_a_programme_is_named_on_each_of_its_pages(pages: dict[str, Reading]) -> None:
    for path, page in pages.items():
        if path.startswith("programmes/leaders/"):
            assert page.heading(1)[0].startswith("Leaders"), path


def test_every_page_of_a_programme_says_its_status_with_its_date(pages: dict[str, Reading]) -> None:
    for path, page in of_programmes(pages).items():
        if "/2016/" in path:
            assert "Results announced Results were announced on Monday 6 June 2016" in page.text, path
        elif path.startswith("programmes/second/"):
            assert "Open Applications close on Tuesday 2 May 2017" in page.text, path
        else:
            said = "Closing soon Applications close at midday UK time on Wednesday 26 April 2017"
            assert said in page.text, path


def test_a_programme_without_dates_says_nothing_of_applications(pages: dict[str, Reading]) -> None:
    assert not re.search(r"Open|Clos|Appl", pages["programmes/quiet/index.html"].text)


def test_every_page_of_a_programme_lists_the_others_and_marks_itself(pages: dict[str, Reading]) -> None:
    listed = ["Overview", "Who can apply", "What you get", "Key dates", "How we choose", "How to apply", "Partners",
              "Early adopters", "Frequently asked questions", "Updates", "Travel"]  # fmt: skip
    for path, page in pages.items():
        if path.startswith("programmes/leaders/"):
            words = [text for _, text in page.links]
            start = words.index("Overview")
            assert words[start : start + len(listed)] == listed, path
    assert pages["programmes/leaders/travel/index.html"].current == ["./"]


def test_every_link_leads_somewhere(everything: BuiltSite, pages: dict[str, Reading]) -> None:
    ids = {path: page.ids for path, page in pages.items()}
    found = {path: lost(path, page, everything.files, ids) for path, page in pages.items() if path != "404.html"}
    assert {path: hrefs for path, hrefs in found.items() if hrefs} == {}


def test_an_empty_site_has_no_link_to_nothing() -> None:
    site = build({})
    assert site.findings == ()
    page = read(site.page("/"))
    assert lost("index.html", page, site.files, {"index.html": page.ids}) == []
    assert {path for path in site.files if path.endswith(".html")} == {"index.html", "404.html"}


def test_contact_stands_on_every_page(pages: dict[str, Reading]) -> None:
    assert {path for path, page in pages.items() if not page.linked("a@example.org")} == set()
    assert {path for path, page in pages.items() if not page.linked("Your privacy")} == set()


def test_a_programme_with_a_contact_of_its_own_has_it_in_the_same_place() -> None:
    told = "contact:\n  email: leaders@example.org\n  phone: 020 7123 4567\n  address: 1 High Street, Leeds\n---\n"
    index = FILES["content/programmes/leaders/index.md"].replace("---\nSpend", f"{told}Spend")
    site = build(FILES | {"content/programmes/leaders/index.md": index})
    for address in ("/programmes/leaders/", "/programmes/leaders/faqs/", "/programmes/leaders/2016/"):
        page = read(site.page(address))
        assert page.linked("leaders@example.org") == ["mailto:leaders@example.org"]
        assert page.linked("020 7123 4567") == ["tel:02071234567"]
        assert "1 High Street, Leeds" in page.text
        assert page.linked("a@example.org") == []
    assert read(site.page("/programmes/second/")).linked("a@example.org")


def test_a_page_links_only_to_its_own_host_for_what_it_loads(everything: BuiltSite) -> None:
    loads = re.compile(rb"<(?:script|img|iframe|source|video|audio|object|embed)\b[^>]*\b(?:src|data)=\"([^\"]*)\"")
    styles = re.compile(rb'<link rel="(?:stylesheet|icon|manifest|preload)[^>]*href="([^"]*)"')
    for path, data in everything.files.items():
        if path.endswith(".html"):
            assert [url for url in (*loads.findall(data), *styles.findall(data)) if b":" in url] == [], path


def test_no_output_says_when_it_was_built(everything: BuiltSite) -> None:
    """Between two boundaries of the status and the dates, every byte stays the same."""
    later = build(FILES, datetime(2017, 4, 20, tzinfo=UTC) + timedelta(days=2, hours=7, minutes=13))
    assert {path for path in later.files if later.files[path] != everything.files.get(path)} == set()
    assert later.files.keys() == everything.files.keys()


def test_pages_never_say_today() -> None:
    last_day = build(FILES, datetime(2017, 4, 26, 8, tzinfo=UTC))
    for path, data in last_day.files.items():
        if path.endswith(".html"):
            said = re.sub(r"https://\S+", "", read(data.decode()).text)
            assert not re.search(r"\b(today|tomorrow|yesterday|\d+ (days|hours) (left|ago))\b", said), path


def test_a_title_with_markup_is_text_everywhere() -> None:
    title = 'A <b>bold</b> & "quoted" <script>alert(1)</script>'
    files = {"content/programmes/a.md": f"---\ntitle: '{title}'\nsummary: A programme.\n---\nWords.\n"}
    for path, data in build(files).files.items():
        if path.endswith((".html", ".xml")):
            assert b"<script>alert" not in data, path
            assert b"<b>bold" not in data, path
    assert read(build(files).page("/programmes/a/")).heading(1) == [title]


def test_no_page_says_that_it_is_in_a_language_without_a_table_of_words() -> None:
    welsh = build({"site_config.yaml": CONFIG.replace("language: en", "language: cy")})
    assert '<html lang="en">' in welsh.page("/")
