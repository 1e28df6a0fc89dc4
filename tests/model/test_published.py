"""Only what is published is answered, and drafts are never held against the site."""

import pytest

from prospectus.model.forms import form_ids
from prospectus.model.organisations import organisation_ids
from prospectus.model.pages import further_page, page_ids
from prospectus.model.polls import poll_ids
from prospectus.model.programmes import edition, programme_ids, round_ids
from tests.content_site import HEAD, asked, programme_file, told


@pytest.mark.parametrize(
    "fields",
    ["draft: yes\n", "draft: true\n", "status: withdrawn\n", "status:\n  is: withdrawn\n  since: 1 April 2017\n"],
)
def test_drafts_and_what_was_withdrawn_are_never_answered(fields: str) -> None:
    assert asked(programme_file(fields))(programme_ids) == ()


@pytest.mark.parametrize(
    "fields", ["draft: no\n", "status: paused\n", "status:\n  is: withdrawn\n  since: 1 May 2017\n"]
)
def test_everything_else_is(fields: str) -> None:
    assert asked(programme_file(fields))(programme_ids) == ("leaders",)


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        ("2017-05-31T22:59:59", ()),
        ("2017-05-31T23:00:00", ("leaders",)),
        ("2017-11-30T23:59:59", ("leaders",)),
        ("2017-12-01T00:00:00", ()),
    ],
)
def test_days_begin_at_their_first_moment_in_the_zone_of_the_site(instant: str, expected: tuple[str, ...]) -> None:
    files = programme_file("show_from: 1 June 2017\nhide_from: 1 December 2017\n")
    assert asked(files, instant)(programme_ids) == expected


def test_every_kind_has_drafts() -> None:
    engine = asked(
        {
            "content/organisations/a.md": "---\nname: A\ndraft: yes\n---\n",
            "content/pages/a.md": "---\ntitle: A\ndraft: yes\n---\n",
            "content/polls/a.yaml": "question: A?\noptions: [b]\ndraft: yes\n",
            "content/forms/a.yaml": "email: a@example.org\nprivacy: none\ndraft: yes\n",
        }
    )
    assert [engine(kind) for kind in (organisation_ids, page_ids, poll_ids, form_ids)] == [(), (), (), ()]


def test_a_mistake_in_a_draft_is_a_warning() -> None:
    (finding,) = told(programme_file("draft: yes\nlinks: x\n"))
    assert (finding.code, finding.severity) == ("E-TYPE", "warning")


def test_a_reference_to_a_draft_is_told() -> None:
    files = {
        **programme_file("status:\n  is: ended\n  replaced_by: other\n"),
        "content/programmes/other.md": f"{HEAD}draft: yes\n---\n",
    }
    assert [each.code for each in told(files)] == ["E-NO-PROGRAMME"]


ROUNDS: dict[str, str | bytes] = {
    "content/programmes/leaders/index.md": f"{HEAD}places: up to 4\nlasts: 12 months\n"
    "year: 2017\nkey_dates:\n  - closes: 26 April\n---\nBody\n",
    "content/programmes/leaders/faqs.yaml": "intro: Ask\nfaqs:\n  - question: A?\n    answer: B\n",
    "content/programmes/leaders/who-can-apply.yaml": "essential: [all]\n",
    "content/programmes/leaders/2017/index.md": "---\ntitle: The first\n"
    "outcome:\n  on: 5 June 2017\n  text: Four people.\n---\n",
    "content/programmes/leaders/2018/index.md": "---\nplaces: up to 6\nkey_dates:\n  - closes: 25 April 2018\n---\n",
    "content/programmes/leaders/2018/faqs.yaml": "faqs:\n  - question: C?\n    answer: D\n",
    "content/programmes/leaders/2019/index.md": "---\ndraft: yes\n---\n",
}


def test_the_newest_public_round_is_shown() -> None:
    engine = asked(ROUNDS)
    assert engine(round_ids, "leaders") == ("2018", "2017")
    shown = engine(edition, "leaders", "")
    assert (shown.round, shown.round_title, shown.title) == ("2018", "2018", "Leaders")
    assert told(ROUNDS) == []


def test_a_file_or_field_of_a_round_replaces_the_programmes_whole() -> None:
    shown = asked(ROUNDS)(edition, "leaders", "")
    assert (shown.places, shown.lasts) == ("up to 6", "12 months")
    assert [each.text for each in shown.key_dates] == ["25 April 2018"]
    assert [each.question for each in shown.faqs] == ["C?"]
    assert shown.introductions == ()
    assert shown.own_pages == ("who-can-apply", "faqs")


def test_an_earlier_round_stays_what_it_was() -> None:
    first = asked(ROUNDS)(edition, "leaders", "2017")
    assert (first.round_title, first.places, first.outcome is not None) == ("The first", "up to 4", True)
    assert [each.text for each in first.key_dates] == ["26 April"]


def test_a_mistake_in_a_programme_is_told_once_however_many_rounds_it_has() -> None:
    index = "content/programmes/leaders/index.md"
    files = ROUNDS | {index: str(ROUNDS[index]).replace("places:", "plces:")}
    assert [(each.code, each.file) for each in told(files)] == [("E-UNKNOWN-KEY", index)]


def test_steps_are_held_against_the_dates_of_the_round_that_is_shown() -> None:
    folder = "content/programmes/leaders"
    files: dict[str, str | bytes] = {
        f"{folder}/index.md": f"{HEAD}---\n",
        f"{folder}/selection.yaml": "steps:\n  - title: Interview\n    key_date: interviews\n",
        f"{folder}/2017/index.md": "---\nkey_dates:\n  - interviews: 23 May 2017\n---\n",
    }
    assert told(files) == []
    files[f"{folder}/2016/index.md"] = "---\nkey_dates:\n  - closes: 25 April 2016\n---\n"
    assert told(files) == []
    files[f"{folder}/2018/index.md"] = "---\nkey_dates:\n  - closes: 25 April 2018\n---\n"
    assert [(each.code, each.file) for each in told(files)] == [("E-NO-KEY-DATE", f"{folder}/selection.yaml")]


def test_rounds_are_in_the_order_of_their_numbers() -> None:
    folder = "content/programmes/leaders"
    files: dict[str, str | bytes] = {f"{folder}/index.md": f"{HEAD}---\n"}
    files |= {f"{folder}/cohort-{number}/index.md": "---\nplaces: 1\n---\n" for number in (9, 10, 2)}
    assert asked(files)(round_ids, "leaders") == ("cohort-10", "cohort-9", "cohort-2")


def test_a_further_page_that_is_a_draft_is_absent_and_its_mistakes_are_warnings() -> None:
    folder = "content/programmes/leaders"
    files: dict[str, str | bytes] = {
        f"{folder}/index.md": f"{HEAD}---\n",
        f"{folder}/more.md": "---\ntitle: More\n---\n",
        f"{folder}/later.md": "---\ntitle: Later\ndraft: yes\norder: x\n---\n",
        f"{folder}/2018/index.md": "---\nplaces: 1\n---\n",
        f"{folder}/2018/more.md": "---\ntitle: More of 2018\ndraft: yes\n---\n",
    }
    engine = asked(files)
    assert engine(edition, "leaders", "").further == ("more",)
    assert engine(further_page, "leaders", "more", "2018").title == "More"
    assert [(each.code, each.severity, each.file) for each in told(files)] == [
        ("E-NUMBER", "warning", f"{folder}/later.md")
    ]
