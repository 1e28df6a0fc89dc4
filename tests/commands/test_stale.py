"""Whether a published site is out of date is said by an exit code and a sentence."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from prospectus.cli import main

TOLD = '{"valid_from":null,"next_transition":"2017-04-26T11:00:00Z","transitions":[]}'


class Handler(BaseHTTPRequestHandler):
    """A host of one site at `/site/`, and of addresses that lead astray."""

    def do_GET(self) -> None:
        if self.path == "/away/transitions.json":
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()
            return
        found = self.path == "/site/transitions.json"
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(TOLD.encode() if found else b"")

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  # the base's name
        """Be silent."""


@pytest.fixture
def host() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def published(tmp_path: Path) -> str:
    (tmp_path / "transitions.json").write_text(TOLD, encoding="utf-8")
    return str(tmp_path)


@pytest.mark.parametrize(
    ("as_of", "code"), [("2017-04-26T11:59:59+01:00", 0), ("2017-04-26T12:00:00+01:00", 3), ("2018-01-01", 3)]
)
def test_a_site_is_stale_from_its_next_transition_on(published: str, as_of: str, code: int) -> None:
    assert main(["stale", published, "--as-of", as_of]) == code


def test_a_site_without_transitions_is_never_stale(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = TOLD.replace('"2017-04-26T11:00:00Z"', "null")
    (tmp_path / "transitions.json").write_text(text, encoding="utf-8")
    assert main(["stale", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "The published site is up to date: nothing in it changes by itself.\n"


def test_people_get_a_sentence_and_programs_json(published: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["stale", published, "--as-of", "2017-05-01"])
    expected = "The published site has been out of date since 26 April 2017, 11:00 UTC: build it anew.\n"
    assert capsys.readouterr().out == expected
    main(["stale", published, "--as-of", "2017-05-01", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["stale"] is True


def test_a_site_is_read_from_its_address(host: str) -> None:
    assert main(["stale", f"{host}/site/", "--as-of", "2017-01-01"]) == 0
    assert main(["stale", f"{host}/site", "--as-of", "2018-01-01"]) == 3


def test_what_cannot_be_read_is_wrong_use(host: str, tmp_path: Path) -> None:
    assert main(["stale", f"{host}/missing/"]) == 2
    assert main(["stale", str(tmp_path)]) == 2
    assert main(["stale", "file:///etc"]) == 2
    for text in ("", "[]", "{", '{"next_transition":"2017-04-26T11:00:00"}', '{"valid_from":1,"next_transition":2}'):
        (tmp_path / "transitions.json").write_text(text, encoding="utf-8")
        assert main(["stale", str(tmp_path)]) == 2


def test_an_address_never_leads_to_a_file_of_this_computer(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stale", f"{host}/away"]) == 2
    assert "cannot be read" in capsys.readouterr().err
