"""Updates: on the programme, on one page for the site, and in feeds."""

from xml.etree import ElementTree as ET

import pytest

from tests.pages.reading import read
from tests.sites import BuiltSite, build

ATOM = "{http://www.w3.org/2005/Atom}"


def test_updates_are_listed_newest_first(everything: BuiltSite) -> None:
    text = read(everything.page("/programmes/leaders/updates/")).text
    assert text.index("3 April 2017") < text.index("1 March 2017 Applications opened")


def test_the_latest_update_alone_is_on_the_overview(everything: BuiltSite) -> None:
    text = read(everything.page("/programmes/leaders/")).text
    assert "The closing date is now 26 April 2017." in text
    assert "Applications opened on 1 March 2017." not in text


def test_the_site_lists_the_updates_of_all_programmes(everything: BuiltSite) -> None:
    page = read(everything.page("/updates/"))
    assert page.linked("Leaders") == ["../programmes/leaders/"] * 2


@pytest.mark.parametrize("feed", ["updates/feed.xml", "programmes/leaders/updates/feed.xml"])
def test_a_feed_has_an_entry_for_each_update(feed: str, everything: BuiltSite) -> None:
    root = ET.fromstring(everything.files[feed])  # noqa: S314  # our own bytes
    entries = root.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}updated", "") for entry in entries] == [
        "2017-04-02T23:00:00Z",
        "2017-03-01T00:00:00Z",
    ]
    assert root.findtext(f"{ATOM}updated", "") == "2017-04-02T23:00:00Z"


def test_an_update_without_a_fact_is_refused() -> None:
    programme = "---\ntitle: A\nsummary: A programme.\nupdates:\n  - on: 3 April 2017\n    note: Updated.\n---\n"
    (finding,) = build({"content/programmes/a.md": programme}).findings
    assert finding.severity == "error"


def test_without_updates_there_is_neither_page_nor_feed() -> None:
    site = build({"content/programmes/a.md": "---\ntitle: A\nsummary: A programme.\n---\n"})
    assert [path for path in site.files if "updates" in path or "feed" in path] == []
