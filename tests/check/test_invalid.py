"""What can be told has a tiny wrong site in `tests/invalid/<CODE>/`; its `expected.txt` is what is told."""

import re
from pathlib import Path
from typing import Final

import pytest

from prospectus.base.disk import MemoryDisk, RealDisk
from prospectus.check.manual import codes
from prospectus.report import report
from tests.check.sites import CONFIG, ROOT, on

INVALID: Final = ROOT / "tests" / "invalid"
SITES: Final = tuple(sorted(INVALID.iterdir()))
CODE: Final = re.compile(r'"([EWN](?:-[A-Z0-9]+)+)"')
NEVER: Final = frozenset(
    (
        "E-EMPTY",  # an empty value is an absent one, so that E-MISSING is told
        "E-MARKDOWN",  # no text is known that brings it about
        "E-ZONE-UNKNOWN",  # the configuration is told of it, as E-TIMEZONE
    )
)


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_a_wrong_site_is_told_as_expected(site: Path) -> None:
    disk = RealDisk(site)
    findings = on(disk)
    read = {path: (disk.read(path) or b"").decode("utf-8-sig", "replace").splitlines() for path in _files(site)}

    def line(path: str, number: int) -> str:
        lines = read.get(path, [])
        return lines[number - 1] if 0 < number <= len(lines) else ""

    expected = (site / "expected.txt").read_text(encoding="utf-8")
    assert site.name in {finding.code for finding in findings}
    assert report(findings, "text", line) == expected


def test_a_file_that_is_too_long_is_told() -> None:
    disk = MemoryDisk(
        {"site_config.yaml": CONFIG, "content/pages/about.md": "---\ntitle: About\n---\n" + "a " * 600_000}
    )
    assert "E-TOO-LONG" in {finding.code for finding in on(disk, rendering=False)}


def test_every_code_in_the_source_has_a_page_in_the_manual() -> None:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "prospectus").rglob("*.py"))
    told = {code for source in sources for code in CODE.findall(source)}
    assert sorted(told - set(codes().all)) == []


def test_every_code_of_the_manual_has_a_wrong_site() -> None:
    assert sorted(set(codes().all) - {site.name for site in SITES} - NEVER - {"E-TOO-LONG"}) == []


def test_every_finding_of_a_wrong_site_says_what_to_do() -> None:
    silent = [
        (site.name, each.message) for site in SITES for each in on(RealDisk(site), rendering=False) if not each.hint
    ]
    assert silent == []


def _files(site: Path) -> list[str]:
    return [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file() and not path.is_symlink()]
