"""Organisations, polls, forms, pages, the home page, and files of which nothing is made."""

import msgspec
import pytest

from prospectus.base.digest import encode
from prospectus.model.form import Form
from prospectus.model.forms import form
from prospectus.model.organisation import Organisation
from prospectus.model.organisations import organisation
from prospectus.model.page import Home, Page
from prospectus.model.pages import further_page, home, page, page_ids
from prospectus.model.poll import Poll
from prospectus.model.polls import poll
from tests.content_site import HEAD, asked, codes

ORGANISATION = """---
name: National Physical Laboratory
short_name: NPL
kind: institute
summary: It measures.
part_of: nms
member_of: [nms]
url: https://example.org/
logo:
  src: assets/images/npl.svg
  alt: NPL
  permission: drawn for this site
former_names: [Old]
people: [A Person]
links:
  - {text: More, url: https://example.org/more}
---
Body
"""
NMS = "---\nname: NMS\nkind: network\n---\n"
POLL = """question: How?
options:
  - text: Well
    votes: 1,200
  - text: Badly
    votes: 3
asked_from: 1 March 2017
asked_to: 2 March 2017
who_was_asked: Members
vote_url: https://example.org/vote
show_on: leaders
privacy:
  controller: Us
  purpose: To know
"""
FORM = """endpoint: https://example.org/form
title: Apply
fields:
  - {name: name, label: Your name, autocomplete: name}
  - {name: route, label: Route, type: select, options: [A, B], optional: yes}
privacy:
  controller: Us
  purpose: To answer
  keep_for: 6 months
  shared_with: nobody
  link: https://example.org/privacy
"""
FILES: dict[str, str | bytes] = {
    "content/organisations/npl.md": ORGANISATION,
    "content/organisations/nms.md": NMS,
    "assets/images/npl.svg": "<svg/>",
    "content/polls/winter.yaml": POLL,
    "content/forms/apply.yaml": FORM,
    "content/pages/about.md": "---\ntitle: About\norder: 2\nnavigation: no\n---\nText\n",
    "content/pages/zoo.md": "---\ntitle: Zoo\norder: 1\n---\n",
    "content/index.md": "---\nsummary: S\n---\nWelcome\n",
    "content/programmes/leaders/index.md": f"{HEAD}apply:\n  form: apply\n---\n",
    "content/programmes/leaders/more.md": "---\ntitle: More\norder: 3\n---\nText\n",
}


def test_a_good_site_has_no_findings() -> None:
    assert codes(FILES) == []


def test_every_answer_is_plain_data() -> None:
    engine = asked(FILES)
    for kind, answer in (
        (Organisation, engine(organisation, "npl")),
        (Poll, engine(poll, "winter")),
        (Form, engine(form, "apply")),
        (Page, engine(page, "about")),
        (Page, engine(further_page, "leaders", "more")),
        (Home, engine(home)),
    ):
        assert msgspec.msgpack.decode(encode(answer), type=kind) == answer


def test_fields_have_their_types() -> None:
    engine = asked(FILES)
    assert engine(organisation, "npl").member_of == ("nms",)
    assert [option.votes for option in engine(poll, "winter").options] == [1200, 3]
    assert [field.optional for field in engine(form, "apply").fields] == [False, True]
    assert engine(page, "about").navigation is False
    assert engine(home).body.text == "Welcome\n"
    assert engine(page_ids) == ("zoo", "about")
    assert engine(further_page, "leaders", "more").programme == "leaders"


def test_a_home_page_need_not_be_there() -> None:
    assert asked({})(home).body.text == ""


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "content/organisations/npl.md",
            ORGANISATION.replace("part_of: nms", "part_of: nmz"),
            ("E-NO-ORGANISATION", 6),
        ),
        ("content/organisations/npl.md", ORGANISATION.replace("npl.svg", "npx.svg"), ("E-ASSET", 10)),
        ("content/organisations/npl.md", ORGANISATION.replace("institute", "lab"), ("E-CHOICE", 4)),
        ("content/polls/winter.yaml", POLL[: POLL.index("privacy")], ("E-PRIVACY", 10)),
        ("content/polls/winter.yaml", POLL.replace("    votes: 3\n", ""), ("E-VOTES", 5)),
        ("content/polls/winter.yaml", POLL.replace("1,200", "12%"), ("E-NUMBER", 4)),
        ("content/polls/winter.yaml", POLL.replace("2 March", "1 February"), ("E-DATE-ORDER", 8)),
        ("content/polls/winter.yaml", POLL.replace("leaders", "leadres"), ("E-NO-PAGE", 11)),
        ("content/index.md", "---\nimage: assets/images/npk.svg\n---\n", ("E-ASSET", 2)),
        ("content/forms/apply.yaml", FORM[: FORM.index("privacy")], ("E-MISSING", 1)),
        ("content/forms/apply.yaml", FORM.replace("endpoint: https", "endpoint: http"), ("E-URL", 1)),
        ("content/forms/apply.yaml", FORM.replace("name: route", "name: name"), ("E-ID-TWICE", 5)),
        ("content/forms/apply.yaml", "email: a@example.org\n" + FORM, ("E-FORM-TO", 1)),
        ("content/forms/apply.yaml", FORM[FORM.index("title") :], ("E-FORM-TO", 1)),
        ("content/pages/about.md", "---\nsummary: x\n---\n", ("E-MISSING", 2)),
        ("content/polls/winter.yaml", "- a\n- b\n", ("E-YAML-FIELDS", 1)),
    ],
)
def test_a_mistake_is_told_on_its_line(path: str, text: str, expected: tuple[str, int]) -> None:
    assert expected in codes({**FILES, path: text})


def test_of_an_option_with_a_misspelt_field_nothing_else_is_told() -> None:
    assert codes({"content/polls/winter.yaml": "question: How?\noptions:\n  - txt: Well\n"}) == [("E-UNKNOWN-KEY", 3)]


def test_a_form_that_no_programme_and_no_round_names_is_told() -> None:
    index = "content/programmes/leaders/index.md"
    assert codes({**FILES, index: f"{HEAD}---\n"}) == [("W-FORM-UNUSED", 1)]
    of_a_round = {"content/programmes/leaders/2017/index.md": "---\napply:\n  form: apply\n---\n"}
    assert codes({**FILES, index: f"{HEAD}---\n", **of_a_round}) == []
    misspelt = f"{HEAD}apply:\n  form: aply\n---\n"
    assert codes({**FILES, index: misspelt}) == [("E-NO-FORM", 5)]


def test_no_organisation_stands_above_itself() -> None:
    found = codes({**FILES, "content/organisations/nms.md": "---\nname: NMS\npart_of: npl\n---\n"})
    assert found == [("E-CYCLE", 3), ("E-CYCLE", 6)]


@pytest.mark.parametrize(
    "path",
    [
        "content/README.md",
        "content/polls/winter.yml",
        "content/programmes/leaders/faq.yaml",
        "content/programmes/leaders/photo.jpg",
        "content/programmes/empty/faqs.yaml",
        "content/organisations/deep/npl.md",
        "content/pages/My Page.md",
        "content/pages/programmes.md",
        "content/programmes/leaders/Round 2/index.md",
    ],
)
def test_a_file_of_which_nothing_is_made_is_told(path: str) -> None:
    assert {code for code, _ in codes({**FILES, path: "---\ntitle: A\nsummary: B\n---\n"})} <= {
        "E-STRAY",
        "E-FILE-NAME",
    }
    assert codes({**FILES, path: "x"}) != []


def test_hidden_files_are_nobodys_business() -> None:
    assert codes({**FILES, "content/.DS_Store": b"\x00", "content/programmes/leaders/.hidden.md": "x"}) == []
