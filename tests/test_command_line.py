"""What others rely on: options, exit codes, what is written where."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from prospectus import pipeline
from prospectus.cli import main
from prospectus.publish.lock import alone

ROOT: Final = Path(__file__).resolve().parents[1]
CONFIG: Final = (
    "name: Site\norganisation: A body\nbase_url: https://example.org/\nlanguage: en\ncontact: a@example.org\n"
    "print_zone: no\n"
)
PROGRAMME: Final = """---
title: A programme
summary: A programme for everybody.
key_dates:
  - opens: 1 March 2017
  - closes: 26 April 2017 (midday)
apply: https://example.org/apply
---
Words.
"""
MISTAKE: Final = PROGRAMME.replace("26 April", "Tuesday 26 April")
FIELDS: Final = {"code", "severity", "file", "line", "column", "end_line", "end_column", "message", "hint", "fix"}

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "content" / "programmes").mkdir(parents=True)
    (folder / "site_config.yaml").write_text(CONFIG)
    (folder / "content" / "programmes" / "a.md").write_text(PROGRAMME)
    return folder


@pytest.fixture
def run(site: Path, tmp_path: Path) -> Run:
    """Start `build.py` for the site as a program of its own, in another folder and without our environment."""

    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(ROOT / "build.py"), *words, "--site", str(site)]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    return run


@pytest.fixture
def call(site: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Call the command line for the site within this process."""
    for name in ("SOURCE_DATE_EPOCH", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)

    def call(*words: str) -> int:
        return main([*words, "--site", str(site)])

    return call


def mistaken(site: Path) -> None:
    (site / "content" / "programmes" / "a.md").write_text(MISTAKE)


def page(site: Path) -> str:
    text = (site / "public" / "programmes" / "a" / "index.html").read_text(encoding="utf-8")
    return text.replace("\u00a0", " ")


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_without_a_command_it_builds_and_says_so_in_one_line(run: Run, site: Path) -> None:
    done = run("--as-of", "2017-04-20")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.count("\n") == 1
    assert "pages" in done.stderr
    assert "Applications close at midday on Wednesday 26 April 2017" in page(site)


def test_a_mistake_publishes_nothing_and_is_1(run: Run, site: Path) -> None:
    assert run("build", "--as-of", "2017-04-20").returncode == 0
    before = everything_in(site / "public")
    mistaken(site)
    done = run("build")
    assert done.returncode == 1
    assert "content/programmes/a.md:6:" in done.stderr
    assert "26 April 2017 is a Wednesday" in done.stderr
    assert everything_in(site / "public") == before


def test_json_stands_alone_on_standard_output(run: Run, site: Path) -> None:
    mistaken(site)
    done = run("check", "--format", "json")
    (finding,) = json.loads(done.stdout)
    assert done.returncode == 1
    assert finding.keys() == FIELDS
    assert (finding["code"], finding["severity"]) == ("E-WEEKDAY", "error")
    assert (finding["file"], finding["line"]) == ("content/programmes/a.md", 6)
    assert done.stderr


def test_a_clean_site_is_an_empty_list(call: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert call("check", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_on_github_findings_are_annotations(run: Run, site: Path) -> None:
    mistaken(site)
    done = run("check", GITHUB_ACTIONS="true")
    assert done.returncode == 1
    assert "::error file=content/programmes/a.md,line=6," in done.stderr + done.stdout


def test_checking_writes_nothing(call: Callable[..., int], site: Path) -> None:
    before = everything_in(site)
    assert call("check") == 0
    assert everything_in(site) == before


@pytest.mark.parametrize(
    ("as_of", "label"),
    [
        ("2017-02-28", "Opening soon"),
        ("2017-03-01", "Open"),  # the first instant of the day
        ("2017-04-26T11:59", "Last day to apply"),  # in the zone of the site
        ("2017-04-26T12:00", "Closed"),
        ("2017-04-26T10:59:59Z", "Last day to apply"),
        ("2017-04-26T12:59:59+02:00", "Last day to apply"),
        ("2017-04-26T13:00:00+02:00", "Closed"),
    ],
)
def test_as_of_is_a_day_a_local_time_or_a_time_with_an_offset(
    as_of: str, label: str, call: Callable[..., int], site: Path
) -> None:
    assert call("build", "--as-of", as_of) == 0
    assert f'<strong class="status-label">{label}</strong>' in page(site)


def test_the_environment_names_the_instant_and_the_option_comes_before_it(
    call: Callable[..., int], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1493204399")  # 2017-04-26T10:59:59Z
    assert call("build") == 0
    assert '<strong class="status-label">Last day to apply</strong>' in page(site)
    assert call("build", "--as-of", "2017-03-05") == 0
    assert '<strong class="status-label">Open</strong>' in page(site)


@pytest.mark.parametrize(
    "as_of", ["yesterday", "20/04/2017", "2017-13-01", "2017-04-31", "10:00", "2017-04-20 at noon"]
)
def test_an_instant_that_is_none_is_wrong_use(
    as_of: str, call: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("build", "--as-of", as_of) == 2
    assert "Write a date, 2017-04-20, or a time, 2017-04-20T12:00." in capsys.readouterr().err


@pytest.mark.parametrize(
    "address", ["nonsense", "ftp://example.org/", "https://", "https://example.org/?a=b", "http://["]
)
def test_an_address_of_the_site_that_is_none_is_wrong_use(
    address: str, call: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("build", "--base-url", address) == 2
    assert capsys.readouterr().err == (
        f"--base-url does not understand “{address}”. Write the site's address: https://example.org/\n"
    )


def test_seconds_since_1970_must_be_a_number(
    call: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "now")
    assert call("build") == 2
    assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--nonsense",), ("bild",), ("build", "--format", "xml"), ("serve", "--port", "x")])
def test_what_is_not_an_option_is_wrong_use(words: tuple[str, ...], call: Callable[..., int]) -> None:
    with pytest.raises(SystemExit) as left:
        call(*words)
    assert left.value.code == 2


def test_a_site_that_is_not_there_is_wrong_use(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["check", "--site", str(tmp_path / "nowhere")]) == 2
    assert "--site FOLDER" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["/", "..", ".", "content", "assets/new", "templates", ".git", "~"])
def test_no_output_goes_into_a_folder_that_matters(
    output: str, call: Callable[..., int], site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything_in(site.parent)
    where = Path.home() if output == "~" else site / output
    assert call("build", "--output", str(where)) == 2
    assert "--output FOLDER" in capsys.readouterr().err
    kept = {path: data for path, data in everything_in(site.parent).items() if "/.prospectus/" not in path}
    assert kept == before


def test_a_folder_with_files_of_others_is_refused_and_an_empty_one_is_ours(
    call: Callable[..., int], tmp_path: Path
) -> None:
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    theirs.mkdir()
    ours.mkdir()
    (theirs / "thesis.txt").write_text("Years of work")
    assert call("build", "--output", str(theirs)) == 2
    assert everything_in(theirs) == {"thesis.txt": b"Years of work"}
    assert call("build", "--output", str(ours)) == 0
    assert (ours / "index.html").is_file()


def test_while_another_build_runs_it_is_75(run: Run, site: Path) -> None:
    with alone(site) as refused:
        assert refused is None
        done = run("build")
    assert done.returncode == 75
    assert "another" in done.stderr.lower()
    assert not (site / "public").exists()


def test_interrupted_is_130(call: Callable[..., int], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_request: pipeline.Request) -> pipeline.Built:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "build", interrupted)
    assert call("build") == 130


def test_a_fault_of_ours_is_70_and_no_traceback(
    call: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_request: pipeline.Request) -> pipeline.Built:
        raise ZeroDivisionError("a fault")

    monkeypatch.delenv("PROSPECTUS_TRACEBACK", raising=False)
    monkeypatch.setattr(pipeline, "build", broken)
    assert call("build") == 70
    told = capsys.readouterr().err
    assert "This is not a fault in your content" in told
    assert "Traceback" not in told


def test_strict_lets_warnings_fail(call: Callable[..., int], site: Path) -> None:
    draft = "---\ntitle: A draft\nsummary: A draft.\ndraft: yes\nplaces: [one, [two]]\n---\n"
    (site / "content" / "programmes" / "b.md").write_text(draft)
    assert call("check") == 0
    assert call("check", "--strict") == 1


def test_a_second_build_changes_nothing(call: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert call("build", "--as-of", "2017-04-20") == 0
    assert "files changed" in capsys.readouterr().err
    assert call("build", "--as-of", "2017-04-20") == 0
    assert "nothing changed" in capsys.readouterr().err


def test_the_address_and_the_links_can_be_chosen_for_one_build(call: Callable[..., int], site: Path) -> None:
    assert call("build", "--base-url", "https://preview.example.net/x/", "--links", "files") == 0
    assert '<link rel="canonical" href="https://preview.example.net/x/programmes/a/">' in page(site)
    assert 'href="../../key-dates/index.html"' in page(site)
