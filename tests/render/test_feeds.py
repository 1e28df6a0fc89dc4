"""Feeds and the sitemap: valid XML, true dates, and nothing from the clock."""

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from prospectus.plan.feed import MOST, site_feed
from prospectus.render import atom, robots, sitemap
from prospectus.render.xml import xml
from tests.render.sites import CONFIG, LEADERS, engine, made

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def parsed(data: bytes) -> ET.Element:
    return ET.fromstring(data)  # noqa: S314  # written by the code under test


def texts(root: ET.Element, path: str) -> list[str]:
    return [each.text or "" for each in root.iterfind(path)]


def test_a_feed_stands_on_the_site_and_on_each_programme_with_updates() -> None:
    assert set(made(engine(), atom)) == {"updates/feed.xml", "programmes/leaders/updates/feed.xml"}


def test_a_feed_says_what_changed_newest_first_and_when() -> None:
    root = parsed(made(engine(), atom)["programmes/leaders/updates/feed.xml"])
    assert texts(root, f"{ATOM}entry/{ATOM}title") == [
        "The closing date is now 26 April 2017.",
        'Applications & questions are open, for "all" <grades>.',
    ]
    assert texts(root, f"{ATOM}entry/{ATOM}updated") == ["2017-04-02T23:00:00Z", "2017-03-01T00:00:00Z"]
    assert texts(root, f"{ATOM}updated") == ["2017-04-02T23:00:00Z"]


def test_a_feed_has_what_rfc_4287_asks_for() -> None:
    for path, data in made(engine(), atom).items():
        root = parsed(data)
        for name in ("id", "title", "updated", "author"):
            assert len(root.findall(ATOM + name)) == 1
            assert all(
                len(entry.findall(ATOM + name)) == 1 for entry in root.findall(f"{ATOM}entry") if name != "author"
            )
        links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
        assert links["self"] == f"https://example.org/{path}"


def test_entries_keep_their_ids_when_words_change() -> None:
    ids = f"{ATOM}entry/{ATOM}id"
    changed = LEADERS.replace("Leaders", "Managers").replace("is now", "has become")
    before = parsed(made(engine(), atom)["updates/feed.xml"])
    after = parsed(made(engine({"content/programmes/leaders.md": changed}), atom)["updates/feed.xml"])
    assert texts(before, ids) == texts(after, ids)
    assert len(set(texts(before, ids))) == 2
    assert all(each.startswith("tag:example.org,2017:updates/leaders/0/") for each in texts(before, ids))


def test_a_feed_is_the_same_at_any_instant() -> None:
    assert made(engine(), atom) == made(engine(as_of=datetime(2030, 1, 1, tzinfo=UTC)), atom)


def test_a_feed_holds_the_newest_updates_only() -> None:
    many = "".join(f"  - on: 2017-01-{1 + number % 28:02}\n    note: Fact {number}.\n" for number in range(MOST + 10))
    text = f"---\ntitle: A\nsummary: B.\nupdates:\n{many}---\n"
    assert len(engine({"content/programmes/leaders.md": text})(site_feed)) == MOST


@pytest.mark.parametrize(
    "changed",
    [
        {"site_config.yaml": CONFIG + "feeds: no\n"},
        {"content/programmes/leaders.md": "---\ntitle: A\nsummary: B.\n---\n"},
    ],
)
def test_there_is_no_feed_where_none_is_wanted_or_nothing_changed(changed: dict[str, str | bytes]) -> None:
    assert made(engine(changed), atom) == {}


def test_characters_that_xml_forbids_are_left_out() -> None:
    told = xml("a\x00\x0b\ud800\ufffe<&>\"'b\n")
    assert parsed(f"<a b='{told}'>{told}</a>".encode()).text == "a<&>\"'b\n"


def test_the_sitemap_names_every_page_but_those_that_repeat_others() -> None:
    found = texts(parsed(made(engine(), sitemap)["sitemap.xml"]), f"{MAP}url/{MAP}loc")
    assert "https://example.org/programmes/leaders/" in found
    assert "https://example.org/" in found
    assert not [each for each in found if "404" in each or "print" in each]


def test_a_last_change_is_told_only_where_an_editor_told_it() -> None:
    reviewed = {"content/pages/about.md": "---\ntitle: About\nreviewed: 1 May 2017\n---\nA site.\n"}
    root = parsed(made(engine(dict(reviewed)), sitemap)["sitemap.xml"])
    told = {each.findtext(f"{MAP}loc"): each.findtext(f"{MAP}lastmod") for each in root}
    assert {address: on for address, on in told.items() if on} == {
        "https://example.org/programmes/leaders/": "2017-04-03",
        "https://example.org/updates/": "2017-04-03",
        "https://example.org/about/": "2017-05-01",
    }


def test_too_many_pages_make_several_sitemaps_and_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = texts(parsed(made(engine(), sitemap)["sitemap.xml"]), f"{MAP}url/{MAP}loc")
    monkeypatch.setattr(sitemap, "MOST", 4)
    files = made(engine(), sitemap)
    parts = texts(parsed(files.pop("sitemap.xml")), f"{MAP}sitemap/{MAP}loc")
    assert parts == [f"https://example.org/{path}" for path in files]
    assert [each for data in files.values() for each in texts(parsed(data), f"{MAP}url/{MAP}loc")] == whole


def test_robots_are_led_to_the_sitemap() -> None:
    assert b"Sitemap: https://example.org/sitemap.xml\n" in made(engine(), robots)["robots.txt"]


def test_a_site_that_is_not_to_be_found_has_no_sitemap_and_lets_robots_read_that_on_its_pages() -> None:
    hidden = {"site_config.yaml": CONFIG + "hosting:\n  noindex: yes\n"}
    assert made(engine(dict(hidden)), sitemap) == {}
    text = made(engine(dict(hidden)), robots)["robots.txt"]
    assert b"Sitemap" not in text
    assert b"Disallow" not in text
