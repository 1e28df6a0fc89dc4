"""The preview over real connections: what it serves, to whom, and that no save goes unnoticed."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from prospectus.serve.server import WRONG_USE, serve
from prospectus.serve.value import Outcome, Settings
from tests.serve.previews import PAGE, Site, previewed


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def get(url: str, path: str = "/", method: str = "GET", **headers: str) -> Answer:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    connection.putrequest(method, path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    found = Answer(answer.status, dict(answer.getheaders()), answer.read())
    connection.close()
    return found


def state(url: str) -> dict[str, str | int]:
    found: dict[str, str | int] = json.loads(get(url, "/__preview__/state").body)
    return found


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; ten seconds are for ever."""
    for _ in range(1000):
        if holds():
            return
        time.sleep(0.01)
    pytest.fail("it never came to pass")


def built_since(site: Site, before: int) -> bool:
    return site.builds > before


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site.made(tmp_path)
    site.save("content/index.html", "one")
    site.save("assets/style.css", "h1 { color: black }")
    return site


@pytest.fixture
def url(site: Site) -> Iterator[str]:
    with previewed(site) as url:
        until(lambda: state(url)["build"] == 1)
        yield url


def test_a_page_is_served_with_the_scripts_and_the_file_is_not_changed(site: Site, url: str) -> None:
    answer = get(url)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert b'data-build="1" defer></script>' in answer.body
    assert b"/livereload.js?host=127.0.0.1&amp;port=" in answer.body
    assert (site.folder / "public/index.html").read_text(encoding="utf-8") == PAGE.format("one")


def test_head_is_answered_without_a_body(url: str) -> None:
    answer = get(url, method="HEAD")
    assert (answer.status, answer.body) == (200, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_else_is_answered(url: str, method: str) -> None:
    assert get(url, method=method).status == 405


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.ics", "text/calendar; charset=utf-8"),
        ("site.webmanifest", "application/manifest+json"),
        ("feed.atom", "application/atom+xml; charset=utf-8"),
        ("a.svg", "image/svg+xml"),
        ("dates.json", "application/json"),
        ("a.unknown", "application/octet-stream"),
    ],
)
def test_a_file_has_its_media_type_and_its_own_bytes(site: Site, url: str, name: str, kind: str) -> None:
    site.save(f"public/{name}", "</head> as it is")
    answer = get(url, f"/{name}")
    assert (answer.headers["Content-Type"], answer.body) == (kind, b"</head> as it is")


def test_a_folder_without_its_slash_leads_to_the_one_with_it(site: Site, url: str) -> None:
    (site.folder / "public/who can").mkdir()
    site.save("public/who can/index.html", "<p>you")
    answer = get(url, "/who%20can?x=1")
    assert (answer.status, answer.headers["Location"]) == (302, "/who%20can/?x=1")
    assert b"<p>you" in get(url, "/who%20can/").body
    assert get(url, "//who%20can").headers["Location"] == "/who%20can/"


def test_what_is_missing_gets_the_page_of_the_site_for_it(site: Site, url: str) -> None:
    assert get(url, "/nothing/").status == 404
    site.save("public/404.html", "<head></head>not here")
    answer = get(url, "/nothing/")
    assert answer.status == 404
    assert b"not here" in answer.body
    assert b"client.js" in answer.body


@pytest.mark.parametrize(
    "path",
    ["/.hidden", "/.prospectus-manifest", "/sub/.git/config", "/../secret", "/%2e%2e/secret", "/..%2fsecret",
     "/sub/../../secret", "/link", "/away/secret", "/%00", "/a\\..\\secret", "/%ff", "/" + "a" * 300, "/index.html/",
     "/pipe"],
)  # fmt: skip
def test_nothing_hidden_linked_or_outside_is_served(site: Site, url: str, path: str) -> None:
    public = site.folder / "public"
    site.save("secret", "secret")
    site.save("public/.hidden", "secret")
    site.save("public/.prospectus-manifest", "secret")
    (public / "sub/.git").mkdir(parents=True)
    site.save("public/sub/.git/config", "secret")
    (public / "link").symlink_to(site.folder / "secret")
    (public / "away").symlink_to(site.folder)
    os.mkfifo(public / "pipe")
    answer = get(url, path)
    assert answer.status in (400, 404)
    assert b"secret" not in answer.body


def test_what_sites_publish_at_well_known_addresses_is_served(site: Site, url: str) -> None:
    (site.folder / "public/.well-known").mkdir()
    site.save("public/.well-known/security.txt", "Contact: us")
    assert get(url, "/.well-known/security.txt").body == b"Contact: us"


PATHS = ("/", "/__preview__/state", "/__preview__/client.js", "/livereload.js", "/livereload")


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "[", ""])
def test_a_host_name_that_somebody_pointed_here_is_refused(url: str, path: str, host: str) -> None:
    assert get(url, path, Host=host).status in (400, 403)


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "localhost:8000", "[::1]:80", "192.168.1.5"])
def test_an_address_or_localhost_is_answered_by_any_port(url: str, host: str) -> None:
    assert get(url, Host=host).status == 200


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_a_page_elsewhere_is_refused(url: str, path: str, origin: str) -> None:
    assert get(url, path, Origin=origin).status == 403


def greet(url: str, **headers: str) -> "socket.socket":
    """A connection as livereload's script opens it."""
    parts = urlsplit(url)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=10)
    lines = {
        "Host": parts.netloc,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": b64encode(b"0123456789abcdef").decode(),
        **headers,
    }
    request = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    connection.sendall(f"GET /livereload HTTP/1.1\r\n{request}\r\n".encode())
    return connection


def say(connection: "socket.socket", text: bytes) -> None:
    """Send a short message, masked with zeros as a browser would with any other number."""
    connection.sendall(bytes([0x81, 0x80 | len(text), 0, 0, 0, 0]) + text)


def test_livereload_is_spoken_to_a_page_of_ours_alone(site: Site, url: str) -> None:
    ours = {"Origin": url.rstrip("/")}
    for foreign in ({"Origin": "http://evil.example"}, {**ours, "Sec-Fetch-Site": "cross-site"}):
        with greet(url, **foreign) as connection:
            assert b" 403 " in connection.recv(100)
    with greet(url, **ours) as connection:
        assert b" 101 " in connection.recv(1000)
        site.save("content/index.html", "two")
        until(lambda: state(url)["build"] == 2)
        say(connection, b'{"command": "hello", "protocols": []}')
        greeting = connection.recv(1000)
        assert b"http://livereload.com/protocols/official-7" in greeting
        assert b'"reload"' not in greeting, "what is told before the greeting breaks livereload's script"
        site.save("content/index.html", "three")
        assert b'"reload"' in connection.recv(1000)


@pytest.mark.parametrize("message", [b"nonsense", b"[]", b"{}", b"7", b"\xff"])
def test_a_message_of_no_protocol_ends_the_connection_and_nothing_else(url: str, message: bytes) -> None:
    with greet(url) as connection:
        assert b" 101 " in connection.recv(1000)
        say(connection, message)
        assert connection.recv(10)[:1] in (b"\x88", b"")
    assert get(url).status == 200


def test_a_save_causes_a_build(site: Site, url: str) -> None:
    site.save("content/index.html", "two")
    until(lambda: b"<h1>two" in get(url).body)
    until(lambda: state(url)["build"] == 2)


def test_a_save_by_way_of_another_file_causes_a_build(site: Site, url: str) -> None:
    """As many editors save: they write a new file and move it over the old one."""
    site.save("new", "two")
    (site.folder / "new").rename(site.folder / "content/index.html")
    until(lambda: state(url)["build"] == 2)


@pytest.mark.usefixtures("url")
def test_the_configuration_and_folders_that_come_later_are_watched_too(site: Site) -> None:
    for path in ("site_config.yaml", "templates/x.html", "templates/y.html"):
        (site.folder / path).parent.mkdir(exist_ok=True)
        before = site.builds
        site.save(path, "new")
        until(partial(built_since, site, before))


def test_a_folder_that_was_replaced_is_watched_anew(site: Site, url: str) -> None:
    (site.folder / "content").rename(site.folder / "old")
    (site.folder / "content").mkdir()
    site.save("content/index.html", "two")
    until(lambda: b"<h1>two" in get(url).body)
    site.save("content/index.html", "three")
    until(lambda: b"<h1>three" in get(url).body)


def test_what_editors_leave_beside_a_file_causes_no_build(site: Site, url: str) -> None:
    before = site.builds
    for name in (".index.html.swp", "index.html~", "#index.html#"):
        site.save(f"assets/{name}", "left behind")
        (site.folder / "assets" / name).unlink()
    site.save("content/index.html", "two")
    until(lambda: state(url)["build"] == 2)
    assert site.builds == before + 1


def test_a_save_during_a_build_causes_another(site: Site, url: str) -> None:
    reading, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        reading.set()
        go_on.wait(10)

    site.before = wait
    site.save("content/index.html", "two")
    assert reading.wait(10), "the build has read its sources, and is still at work"
    site.save("content/index.html", "three")
    assert get(url).status == 200, "the server answers meanwhile"
    time.sleep(0.2)  # the save is noticed while the build is still at work, as it mostly is
    go_on.set()
    until(lambda: b"<h1>three" in get(url).body)


def test_of_many_saves_in_a_row_the_last_one_shows(site: Site, url: str) -> None:
    for number in range(60):
        site.save("content/index.html", f"{number}")
        time.sleep(number % 7 / 1000)
    until(lambda: b"<h1>59" in get(url).body)


def test_a_failed_build_keeps_the_last_good_page_and_is_told(site: Site, url: str) -> None:
    site.save("content/index.html", "wrong")
    until(lambda: state(url)["text"] != "")
    assert state(url)["text"] == "content/index.html:1:1 error: this is <wrong> & bad"
    assert b"<h1>one" in get(url).body
    site.save("content/index.html", "one")
    until(lambda: state(url)["text"] == "")
    assert state(url)["build"] == 1, "nothing has changed, so no page is loaded anew"


def test_a_build_that_breaks_is_told_and_the_preview_goes_on(site: Site, url: str) -> None:
    def fail() -> None:
        raise ZeroDivisionError("oh")

    site.before = fail
    site.save("content/index.html", "two")
    until(lambda: "ZeroDivisionError: oh" in str(state(url)["text"]))
    site.before = lambda: None
    site.save("content/index.html", "three")
    until(lambda: state(url)["build"] == 2)


def test_where_another_build_is_in_the_way_the_build_is_tried_again(site: Site, url: str) -> None:
    site.save("content/index.html", "busy")
    until(lambda: state(url)["text"] == "Another build is running.")
    before = site.builds
    until(lambda: site.builds > before)


def test_the_theme_is_watched_too(tmp_path: Path) -> None:
    site = Site.made(tmp_path)
    (tmp_path / "theme").mkdir()
    with previewed(site):
        until(lambda: site.builds == 1)
        site.save("theme/base.html", "new")
        until(lambda: site.builds == 2)


def test_a_change_of_styles_alone_keeps_the_page(site: Site, url: str) -> None:
    site.save("assets/style.css", "h1 { color: red }")
    until(lambda: state(url)["build"] == 2)
    assert state(url)["pages"] == 1


def test_without_a_good_build_an_error_page_stands(tmp_path: Path) -> None:
    site = Site.made(tmp_path)
    site.save("content/index.html", "wrong")
    with previewed(site) as url:
        until(lambda: get(url).status == 500)
        answer = get(url)
        assert b"this is &lt;wrong&gt; &amp; bad" in answer.body
        assert b'data-build="0"' in answer.body
        site.save("content/index.html", "right")
        until(lambda: get(url).status == 200)


def test_while_the_first_build_runs_a_page_says_so(site: Site) -> None:
    go_on = threading.Event()

    def wait() -> None:
        go_on.wait(10)

    site.before = wait
    with previewed(site) as url:
        answer = get(url)
        go_on.set()
        assert answer.status == 503
        assert b"as soon as it is built" in answer.body
        until(lambda: get(url).status == 200)


def test_a_build_follows_when_time_alone_makes_it_due(site: Site) -> None:
    due = iter([0.01, 0.0])
    with previewed(site, lambda: next(due, None)) as url:
        until(lambda: site.builds == 2)
        assert get(url).status == 200


def test_the_next_free_port_is_taken_and_said(site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with previewed(site, port=port) as url:
            assert urlsplit(url).port != port
            assert site.said == [
                f"Port {port} is taken; using {urlsplit(url).port}.",
                f"The preview is at {url} (Ctrl-C ends it)",
            ]


@pytest.mark.parametrize("host", ["192.0.2.1", "no such name"])
def test_a_host_that_is_not_ours_is_said(tmp_path: Path, host: str) -> None:
    said: list[str] = []
    settings = Settings(tmp_path, tmp_path / "public", host=host)
    assert serve(lambda: Outcome(good=True), settings, said.append) == WRONG_USE
    assert said[0].startswith(f"The preview cannot listen on {host}, port 8000: ")


SCRIPT = """
import sys
from pathlib import Path
from prospectus.serve.server import serve
from prospectus.serve.value import Outcome, Settings
site = Path(sys.argv[1])
settings = Settings(site, site / "public", port=0)
sys.exit(serve(lambda: Outcome(good=True), settings, lambda line: print(line, flush=True)))
"""


def test_interrupted_it_ends_quietly_with_130(site: Site) -> None:
    command = [sys.executable, "-c", SCRIPT, str(site.folder)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[4]
        until(lambda: get(url, "/__preview__/state").status == 200)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
    assert (process.returncode, errors) == (130, "")
