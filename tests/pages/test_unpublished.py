"""What is not published is in no byte of any output."""

from datetime import UTC, datetime

import pytest

from tests.pages.everything import FILES
from tests.sites import build

CANARY = "zzcanary"
DRAFT = "draft: yes\n"
LATER = "show_from: 1 June 2017\n"
GONE = "hide_from: 1 April 2017\n"
PROGRAMME = (
    f"---\ntitle: {CANARY} programme\nsummary: About {CANARY}.\nrun_by: network\ntopics: [measurement]\n"
    f"key_dates:\n  - closes: 1 May 2017\n  - what: {CANARY} event\n    when: 9 May 2017\n"
    f"apply: https://example.org/{CANARY}\nupdates:\n  - on: 3 April 2017\n    note: The {CANARY} opens on 4 April.\n"
    f"redirect_from: [/old/{CANARY}/]\n"
)
HIDDEN = {
    "a draft": {f"content/programmes/{CANARY}.md": f"{PROGRAMME}{DRAFT}---\n{CANARY}\n"},
    "a programme to come": {f"content/programmes/{CANARY}.md": f"{PROGRAMME}{LATER}---\n{CANARY}\n"},
    "a programme past": {f"content/programmes/{CANARY}.md": f"{PROGRAMME}{GONE}---\n{CANARY}\n"},
    "withdrawn": {f"content/programmes/{CANARY}.md": f"{PROGRAMME}status: withdrawn\n---\n{CANARY}\n"},
    "a round that is a draft": {
        f"content/programmes/leaders/{CANARY}/index.md": f"---\nplaces: {CANARY}\n{DRAFT}---\n{CANARY}\n",
        f"content/programmes/leaders/{CANARY}/faqs.yaml": f"faqs:\n  - question: {CANARY}?\n    answer: {CANARY}\n",
    },
    "a round to come": {
        f"content/programmes/leaders/{CANARY}/index.md": f"---\nplaces: {CANARY}\n{LATER}---\n{CANARY}\n"
    },
    "an organisation": {
        f"content/organisations/{CANARY}.md": f"---\nname: {CANARY}\nmember_of: [network]\n{DRAFT}---\n{CANARY}\n"
    },
    "a poll": {
        f"content/polls/{CANARY}.yaml": f"question: {CANARY}?\noptions: [{CANARY}]\nshow_on: [leaders]\n{DRAFT}"
    },
    "a form": {f"content/forms/{CANARY}.yaml": f"email: {CANARY}@example.org\nprivacy: {CANARY}\n{DRAFT}"},
    "a page": {f"content/pages/{CANARY}.md": f"---\ntitle: {CANARY}\n{DRAFT}---\n[{CANARY}](about.md#{CANARY})\n"},
    "a picture that nothing shows": {f"assets/images/{CANARY}.svg": f"<svg><title>{CANARY}</title></svg>"},
    "a document that nothing links": {f"assets/documents/{CANARY}.txt": CANARY},
}  # fmt: skip


def told(files: dict[str, bytes]) -> list[str]:
    """The outputs that say anything of it, in their path or in their bytes."""
    canary = CANARY.encode()
    return [path for path, data in files.items() if CANARY in path or canary in data.lower()]


@pytest.mark.parametrize("name", HIDDEN)
def test_nothing_tells_of_it(name: str) -> None:
    assert told(build(FILES | HIDDEN[name]).files) == []


def test_the_canary_would_be_seen() -> None:
    shown = {path: text.replace(DRAFT, "") for path, text in HIDDEN["a draft"].items()}
    found = told(build(FILES | shown).files)
    kinds = {path.rpartition(".")[2] for path in found}
    assert {"html", "ics", "json", "csv", "xml"} <= kinds


def test_what_comes_later_is_there_from_its_first_moment() -> None:
    files = FILES | HIDDEN["a programme to come"]
    assert told(build(files, datetime(2017, 5, 31, 22, 59, 59, tzinfo=UTC)).files) == []
    assert told(build(files, datetime(2017, 5, 31, 23, 0, tzinfo=UTC)).files) != []
