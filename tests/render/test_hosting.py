"""Old addresses, and what hosts read: redirects, headers, security.txt, the manifest."""

import json

import html5lib
import pytest

from prospectus.render import hosting, redirects, security_txt, web_manifest
from tests.render.sites import CONFIG, LEADERS, codes, engine, made


def claimed(line: str) -> dict[str, str | bytes]:
    return {"content/programmes/leaders.md": LEADERS.replace("  - /old/leaders", f"  - {line}")}


def test_an_old_address_leads_to_the_new_one_by_a_page_of_its_own() -> None:
    text = made(engine(), redirects)["old/leaders/index.html"].decode()
    assert '<meta http-equiv="refresh" content="0; url=../../programmes/leaders/">' in text
    assert '<link rel="canonical" href="https://example.org/programmes/leaders/">' in text
    assert '<a href="../../programmes/leaders/">Leaders in Healthcare Science</a>' in text


def test_an_address_that_was_given_up_says_so() -> None:
    text = made(engine(), redirects)["older/leaders.html"].decode()
    assert "Page not found" in text
    assert 'content="noindex"' in text
    assert "refresh" not in text
    assert 'href="../assets/style.css"' in text


def test_pages_of_old_addresses_are_valid_html() -> None:
    for data in made(engine(), redirects).values():
        html5lib.HTMLParser(strict=True).parse(data.decode())


def test_a_title_cannot_break_out_of_the_page() -> None:
    title = LEADERS.replace("title: Leaders", 'title: "</title><script>alert(1)</script>\\"\'" #')
    files = made(engine({"content/programmes/leaders.md": title}), redirects)
    assert all(b"<script" not in data for data in files.values())


@pytest.mark.parametrize(
    "line",
    [
        "/../secret/",
        "/.well-known/x/",
        "/assets/old/",
        "//evil.example.com/",
        "/a b/",
        "/a?b",
        "/programmes/leaders/",
        "/",
    ],
)
def test_what_cannot_be_an_old_address_is_told(line: str) -> None:
    need = engine(claimed(line))
    files = made(need, redirects)
    assert "E-OLD-ADDRESS" in codes(need)
    assert set(files) == {"older/leaders.html"}


def test_an_address_claimed_twice_is_told() -> None:
    network = "---\nname: Example Network\nredirect_from: [old/leaders/]\n---\n"
    need = engine({"content/organisations/network.md": network})
    made(need, redirects)
    (found,) = (each for each in need.told if each.code == "E-OLD-ADDRESS")
    assert (found.file, found.span.line) == ("content/organisations/network.md", 3)


def test_hosts_are_told_of_old_addresses_with_and_without_their_slash() -> None:
    assert made(engine(), hosting)["_redirects"].decode().splitlines() == [
        "/old/leaders/ /programmes/leaders/ 301",
        "/old/leaders /programmes/leaders/ 301",
    ]


def test_a_site_below_a_path_has_no_file_of_redirects() -> None:
    below = {"site_config.yaml": CONFIG.replace("https://example.org", "https://example.org/sub/")}
    assert set(made(engine(dict(below)), hosting)) == {"_headers"}


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere() -> None:
    policy = hosting.content_security_policy(engine())
    assert "unsafe" not in policy
    assert "http" not in policy
    for rule in ("default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'"):
        assert rule in policy


def test_forms_may_be_sent_to_where_they_are_meant_to_go() -> None:
    text = (
        "endpoint: https://forms.example.com/a?b=c\n"
        "fields:\n  - name: who\n    label: Your name\n"
        "privacy:\n  controller: A\n  purpose: B\n  keep_for: a year\n  shared_with: nobody\n"
        "  link: https://example.org/privacy/\n"
    )
    need = engine({"content/forms/interest.yaml": text})
    assert "form-action https://forms.example.com;" in hosting.content_security_policy(need)


def test_files_for_hosts_can_be_left_out() -> None:
    none = {"site_config.yaml": CONFIG + "hosting:\n  headers: no\n  redirects: no\n"}
    assert made(engine(dict(none)), hosting) == {}


def test_a_hidden_site_says_so_in_its_headers() -> None:
    hidden = {"site_config.yaml": CONFIG + "hosting:\n  noindex: yes\n"}
    assert b"X-Robots-Tag: noindex" in made(engine(dict(hidden)), hosting)["_headers"]
    assert b"X-Robots-Tag" not in made(engine(), hosting)["_headers"]


def test_weaknesses_are_reported_where_the_configuration_says() -> None:
    told = "hosting:\n  security_contact: mailto:safe@example.org\n  security_expires: 30 June 2027\n"
    files = made(engine({"site_config.yaml": CONFIG + told}), security_txt)
    assert files[".well-known/security.txt"].decode().splitlines() == [
        "Contact: mailto:safe@example.org",
        "Expires: 2027-06-30T23:00:00Z",
        "Preferred-Languages: en",
        "Canonical: https://example.org/.well-known/security.txt",
    ]
    assert made(engine(), security_txt) == {}


def test_the_manifest_is_true_under_any_path() -> None:
    told = json.loads(made(engine(), web_manifest)["manifest.webmanifest"])
    assert told["name"] == "Example Programmes"
    assert all(not each["src"].startswith(("/", "http")) for each in told["icons"])
    assert told["start_url"] == told["scope"] == "./"
