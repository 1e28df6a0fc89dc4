"""What editors get wrong in a programme: every mistake on its line, with what to write."""

import pytest

from tests.content_site import CONFIG, codes, programme_file, told

REFUSED = [
    ("statuz: x\n", "E-UNKNOWN-KEY", 4, "did you mean status?"),
    ("origin: x\n", "E-UNKNOWN-KEY", 4, "did you mean region?"),
    ("zzz: x\n", "E-UNKNOWN-KEY", 4, "docs/fields.md"),
    ("id: x\n", "E-UNKNOWN-KEY", 4, ""),
    ("draft: maybe\n", "E-TRUTH", 4, "write yes or no"),
    ("order: 1.5\n", "E-NUMBER", 4, "digits only"),
    ("show_from: 31 April 2017\n", "E-DAY", 4, "such as 26 April 2017"),
    ("show_from: 2017-02-30\n", "E-DAY", 4, "such as 26 April 2017"),
    ("review_in: soon\n", "E-PERIOD", 4, "such as 6 months"),
    ("apply: http//x\n", "E-URL", 4, "https://"),
    ("apply: www.example.org/form\n", "E-URL", 4, "begins with https://"),
    ("links:\n  - text: x\n    url: javascript:alert(1)\n", "E-URL", 6, "https://"),
    ("links:\n  - text: x\n    url: www.example.org\n", "E-URL", 6, "write https://www.example.org"),
    ("contact:\n  email: nobody\n", "E-EMAIL", 5, "name@example.org"),
    ("links:\n  - text: x\n", "E-MISSING", 5, "write url: …"),
    ("what_you_get:\n  - Training: all of it\n", "E-YAML-COLON", 5, 'write: "Training: all of it"'),
    ("key_dates: soon\n", "E-TYPE", 4, "one item on each line"),
    ("title_: x\nlinks: x\n", "E-TYPE", 5, "one item on each line"),
    ("key_dates:\n  - close: 3 May 2017\n", "E-UNKNOWN-KEY", 5, "did you mean closes?"),
    ("key_dates:\n  - what: A day\n", "E-MISSING", 5, "write when: …"),
    ("key_dates:\n  - closes: Tuesday 26 April 2017\n", "E-WEEKDAY", 5, "write: Wednesday 26 April 2017"),
    ("key_dates:\n  - closes: 3 May 2017\n  - starts: 8 weeks after clozes\n", "E-DATE-REFERENCE", 6, "after closes"),
    ("key_dates:\n  - what: a\n    kind: opening\n    when: 3 May 2017\n", "E-CHOICE", 6, "write opens"),
    ("key_dates:\n  - what: a\n    id: A b\n    when: 3 May 2017\n", "E-ID", 6, "write a-b"),
    ("status: pausd\n", "E-CHOICE", 4, "write paused"),
    ("status:\n  is: paused\n  replaced_by: leadrs\n", "E-NO-PROGRAMME", 6, "did you mean leaders?"),
    ("run_by: np1\n", "E-NO-ORGANISATION", 4, "did you mean npl?"),
    ("apply:\n  form: enrol\n", "E-NO-FORM", 5, "no form yet"),
    ("selection:\n  steps:\n    - title: a\n      key_date: closes\n", "E-NO-KEY-DATE", 7, "no key date yet"),
    ("selection:\n  criteria:\n    - name: a\n      weight: 60\n", "E-WEIGHTS", 5, "total 100"),
    ("faqs:\n  - question: A?\n", "E-ANSWER", 5, "answer: …"),
    ("faqs:\n  - question: A?\n    answer: B\n    page: who-can-aply\n", "E-NO-PAGE", 7, "who-can-apply"),
    ("faqs:\n  - {question: A, answer: B, id: x}\n  - {question: C, answer: D, id: x}\n", "E-ID-TWICE", 6, "its own"),
    ("image: assets/images/b.svg\n", "E-ASSET", 4, "assets/images/a.svg"),
    ("image:\n  src: ../secret\n  alt: a\n", "E-ASSET", 5, "assets/images/secret"),
    ("image: assets/images/a.svg\n", "E-ALT", 4, "decorative: yes"),
    ("documents:\n  - title: a\n    file: assets/../x.pdf\n", "E-ASSET", 6, "assets/documents/x.pdf"),
    ("updates:\n  - on: 3 April 2017\n    note: Page updated.\n", "E-NOTE", 6, "closing date"),
    ("early_adopters:\n  sites:\n    - region: North\n", "E-MISSING", 6, "write name"),
    ("accept:\n  - code: nonsense\n    reason: x\n", "E-FORM", 5, "docs/fields.md"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "code", "line", "hint"), REFUSED)
def test_a_mistake_is_told_on_its_line_with_what_to_write(fields: str, code: str, line: int, hint: str) -> None:
    around: dict[str, str | bytes] = {
        "content/organisations/npl.md": "---\nname: NPL\n---\n",
        "assets/images/a.svg": "<svg/>",
    }
    found = [each for each in told({**around, **programme_file(fields)}) if each.code == code]
    assert [each.span.line for each in found] == [line]
    assert hint in found[0].hint
    assert found[0].severity == "error"


def test_no_finding_speaks_of_the_machinery() -> None:
    for fields, *_ in REFUSED:
        for each in told(programme_file(fields)):
            assert not {"pydantic", "Input", "validation", "dataclass", "string_type"} & set(each.message.split())


def test_a_required_field_that_is_missing_is_told() -> None:
    assert codes({"content/programmes/a.md": "---\nsummary: S\n---\n"}) == [("E-MISSING", 2)]
    assert codes({"content/programmes/a.md": "---\n---\n"}) == [("E-MISSING", 1), ("E-MISSING", 1)]


def test_fifty_mistakes_are_told_at_once() -> None:
    lines = "".join(f"  - text: x\n    url: nonsense {number}\n" for number in range(50))
    found = codes(programme_file(f"links:\n{lines}"))
    assert found == [("E-URL", 6 + 2 * number) for number in range(50)]


def test_what_is_right_is_kept_beside_what_is_wrong() -> None:
    files = programme_file("places: 4\ndraft: maybe\nkey_dates:\n  - closes: nonsense\n  - results: 5 June 2017\n")
    assert [code for code, _ in codes(files)] == ["E-TRUTH", "E-DATE-UNKNOWN"]


def test_front_matter_that_cannot_be_read_is_one_finding() -> None:
    found = codes({"content/programmes/a.md": "title: A\nsummary: B\n"})
    assert found == [("E-FRONT-MATTER", 1)]


def test_an_organisation_may_be_plain_text() -> None:
    assert codes(programme_file("run_by:\n  - The Royal Institution\n  - zzzz\n")) == []


def test_a_text_that_looks_like_the_id_of_an_organisation_is_told() -> None:
    assert codes(programme_file("run_by:\n  - royal-institution\n")) == [("W-NO-ORGANISATION", 5)]
    configured = CONFIG.replace("A body", "some-body")
    assert codes({"site_config.yaml": configured}) == [("W-NO-ORGANISATION", 2)]
    assert codes({"site_config.yaml": configured, "content/organisations/some-body.md": "---\nname: Us\n---\n"}) == []


def test_a_misspelt_region_of_a_site_is_told_where_the_configuration_has_some() -> None:
    files = programme_file("early_adopters:\n  sites:\n    - name: A\n      region: Nort\n")
    assert codes(files) == []
    listed = CONFIG + "regions:\n  - id: north\n    name: The North\n"
    (finding,) = told({**files, "site_config.yaml": listed})
    assert (finding.code, finding.span.line, finding.hint) == ("E-NO-REGION", 7, "did you mean north?")
    elsewhere = programme_file("early_adopters:\n  sites:\n    - name: A\n      region: Wales\n")
    assert codes({**elsewhere, "site_config.yaml": listed}) == []
