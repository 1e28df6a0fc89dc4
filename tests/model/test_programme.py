"""A programme in one file and as a folder: the same keys, the same meaning."""

import msgspec
import pytest

from prospectus.base.digest import encode
from prospectus.model.markdown import Markdown
from prospectus.model.origin import Origin
from prospectus.model.programme import Programme, introduction
from prospectus.model.programmes import edition, programme, programme_ids
from tests.content_site import HEAD, asked, codes, programme_file, told

ONE_FILE = """---
title: Leaders in Healthcare Science
summary: A 12-month programme for senior healthcare scientists to work with the UK's measurement laboratories.
who_for: Senior and consultant healthcare scientists in England
places: up to 4
lasts: 12 months
key_dates:
  - closes: 26 April 2017 (midday)
  - interviews: 23 and 24 May 2017
  - results: week commencing 5 June 2017
apply: https://example.org/leaders
---
Spend a year exchanging skills.
"""

EVERY_FIELD = """official_name: The whole name
tagline: A few words
who-for: Everybody
run_by: npl
partners:
  - organisation: npl
    role: The *laboratory*
  - A body without a file
places: 4
lasts: 12 months
time_commitment: 10 days
costs: none
funding: travel
facts:
  - label: Members
    value: 150,752
    as_of: December 2010
  - Year: 2017
what_you_get: |
  One thing
  Another
apply:
  url: https://example.org/
  label: Apply
  intro: First
  steps: [one, two]
  what_you_need: [three]
  help: ask
  privacy: kept
contact:
  email: a@example.org
  phone: 020 7123 4567
people:
  - name: A Person
    job_title: Lead
links:
  - text: More
    url: https://example.org/more
documents:
  - title: Guidance
    file: assets/documents/guidance.pdf
topics: [science]
region: England
status:
  is: paused
  since: 3 April 2017
  reason: We look for funds.
owner: The team
reviewed: 1 March 2017
review_in: 6 months
show_from: 1 January 2017
hide_from: 1 January 2030
former_titles: [Old]
redirect_from: [/old/]
gone: [/older/]
image:
  src: assets/images/a.svg
  alt: A laboratory
  credit: Drawn
order: 2
accept:
  - code: W-WEEKEND
    reason: It is meant.
ignore_dates: [1 May 2016]
round_word: cohort
fold_answers: yes
year: 2017
key_dates:
  - what: Applications close
    when: 26 April (midday)
    kind: closes
    id: deadline
    who_for: Route A
    where: London
    online_url: https://example.org/online
    note: A *note*
    moved_from: 20 April 2017
    changed: postponed
    how_many: 1
who_can_apply:
  intro: You
  essential: [a]
  desirable: [b]
  excluded: [c]
  note: d
selection:
  intro: How
  steps:
    - title: Form
      text: words
      key_date: deadline
      decided_by: panel
  criteria:
    - name: One
      text: more
      weight: 100
  feedback: yes, in writing
early_adopters:
  intro: Sites
  sites:
    - name: Site
      lead: A Person
      region: North
      since: 2016
      url: https://example.org/site
      summary: Does it
      figures:
        Staff-members: 1,200
        Mood: good
    - organisations: [npl, Another body]
  totals:
    Staff: 1,300
  roles:
    - heading: Roles
      intro: These
      items: [x, y]
faqs:
  - question: Is there a fee?
    answer: No.
    page: who-can-apply
    reviewed: 1 March 2017
  - question: Who may apply?
    see: who-can-apply
updates:
  - on: 3 April 2017
    note: The closing date is now 26 April 2017.
    changed: [deadline]
    major: yes
"""
AROUND: dict[str, str | bytes] = {
    "content/organisations/npl.md": "---\nname: NPL\n---\n",
    "assets/images/a.svg": "<svg/>",
    "assets/documents/guidance.pdf": "x",
}


def whole() -> Programme:
    engine = asked({**AROUND, **programme_file(EVERY_FIELD, "Body.\n")})
    found = engine(edition, "leaders", "")
    assert engine.told == []
    return found


def test_the_simplest_useful_programme_is_one_short_file() -> None:
    engine = asked({"content/programmes/leaders.md": ONE_FILE})
    found = engine(edition, "leaders", "")
    assert engine(programme_ids) == ("leaders",)
    assert [(date.id, date.kind, date.what, date.text) for date in found.key_dates] == [
        ("closes", "closes", "Applications close", "26 April 2017 (midday)"),
        ("interviews", "interviews", "Interviews", "23 and 24 May 2017"),
        ("results", "results", "Results", "week commencing 5 June 2017"),
    ]
    assert found.apply is not None
    assert found.apply.url == "https://example.org/leaders"
    assert found.own_pages == ()
    assert found.body == Markdown("Spend a year exchanging skills.\n", Origin("content/programmes/leaders.md"))
    assert engine.told == []


def test_a_programme_with_every_field_is_plain_data() -> None:
    found = whole()
    empty = {name for name in Programme.__dataclass_fields__ if not getattr(found, name)}
    assert empty == {
        "round",
        "round_title",
        "what_you_get_text",
        "draft",
        "outcome",
        "introductions",
        "own_pages",
        "further",
    }
    assert msgspec.msgpack.decode(encode(found), type=Programme) == found


def test_every_text_knows_where_it_was_written() -> None:
    found = whole()
    assert found.partners[0].role == Markdown(
        "The *laboratory*", Origin("content/programmes/leaders.md", ("partners", 0, "role"))
    )
    assert [(body.id, body.text) for body in (*found.run_by, *(each.organisation for each in found.partners))] == [
        ("npl", ""), ("npl", ""), ("", "A body without a file"),
    ]  # fmt: skip


def test_texts_stay_what_the_editor_wrote() -> None:
    found = whole()
    assert (found.places, found.facts[0].value, found.facts[1].label, found.facts[1].value) == (
        "4",
        "150,752",
        "Year",
        "2017",
    )
    assert [text.text for text in found.what_you_get] == ["One thing", "Another"]
    assert found.early_adopters is not None
    figures = found.early_adopters.sites[0].figures
    assert [(each.label, each.value, each.number) for each in figures] == [
        ("Staff-members", "1,200", 1200), ("Mood", "good", None),
    ]  # fmt: skip
    assert [faq.id for faq in found.faqs] == ["is-there-a-fee", "who-may-apply"]
    assert found.updates[0].id == "2017-04-03"
    assert found.selection is not None
    assert found.selection.feedback is not None
    assert found.selection.feedback.text == "yes, in writing"


def test_a_section_means_the_same_in_front_matter_and_in_a_file_of_its_own() -> None:
    dates = "key_dates:\n  - closes: 26 April\nyear: 2017\n"
    inside = asked(programme_file(dates))(programme, "leaders")
    folder = "content/programmes/leaders"
    apart = asked({f"{folder}/index.md": f"{HEAD}---\n", f"{folder}/key-dates.yaml": f"intro: Soon\n{dates}"})(
        programme, "leaders"
    )
    assert inside.key_dates[0].when == apart.key_dates[0].when
    assert (inside.own_pages, apart.own_pages) == ((), ("key-dates",))
    told_before = introduction(apart, "key-dates")
    assert told_before is not None
    assert told_before.text == "Soon"


def test_a_list_in_the_front_matter_may_have_its_intro_beside_it() -> None:
    found = asked(programme_file("faqs:\n  intro: Ask\n  faqs:\n    - question: A?\n      answer: B\n"))(
        programme, "leaders"
    )
    assert introduction(found, "faqs") is not None
    assert found.faqs[0].origin.keys == ("faqs", "faqs", 0)


def test_both_at_once_is_an_error_that_names_both() -> None:
    folder = "content/programmes/leaders"
    (finding,) = told(
        {
            f"{folder}/index.md": f"{HEAD}selection:\n  intro: a\n---\n",
            f"{folder}/selection.yaml": "intro: b\n",
        }
    )
    assert (finding.code, finding.span.line) == ("E-BOTH", 4)
    assert "index.md" in finding.message
    assert "selection.yaml" in finding.message


def test_sections_in_markdown_have_a_body() -> None:
    folder = "content/programmes/leaders"
    files: dict[str, str | bytes] = {
        f"{folder}/index.md": f"{HEAD}apply: https://example.org/\n---\n",
        f"{folder}/what-you-get.md": "Much.\n",
        f"{folder}/how-to-apply.md": "Fill it in.\n",
        f"{folder}/more.md": "---\ntitle: More\n---\nText\n",
    }
    found = asked(files)(programme, "leaders")
    assert codes(files) == []
    assert found.what_you_get_text == Markdown("Much.\n", Origin(f"{folder}/what-you-get.md"))
    assert found.apply is not None
    assert found.apply.url == "https://example.org/"
    assert found.apply.text == Markdown("Fill it in.\n", Origin(f"{folder}/how-to-apply.md"))
    assert (found.own_pages, found.further) == (("what-you-get", "how-to-apply"), ("more",))


@pytest.mark.parametrize(
    "empty", ["who_for:\n", "who_for: ''\n", "partners: []\n", "apply:\n", "order:\n", "contact: {}\n"]
)
def test_an_empty_value_is_an_absent_one(empty: str) -> None:
    assert asked(programme_file(empty))(programme, "leaders") == asked(programme_file(""))(programme, "leaders")


def test_programmes_come_by_order_and_then_by_title() -> None:
    files: dict[str, str | bytes] = {
        f"content/programmes/{name}.md": f"---\ntitle: {title}\nsummary: S\norder: {order}\n---\n"
        for name, title, order in [("a", "Z", ""), ("b", "Y", ""), ("c", "X", "2"), ("d", "W", "10")]
    }
    assert asked(files)(programme_ids) == ("c", "d", "b", "a")
