"""The corpus of the benchmarks is the same everywhere, and has what it is said to have."""

import re
from hashlib import sha256
from pathlib import Path
from statistics import mean

import pytest

from benchmarks.corpus import corpus, identifier, programme, written
from benchmarks.scenarios import edit
from benchmarks.tools.tool import front_matter, linked

SIZE = 90
PROGRAMMES = tuple(corpus(SIZE))


def test_the_corpus_is_the_same_on_every_machine_and_every_day() -> None:
    told = "\n".join(repr(each) for each in PROGRAMMES)
    assert sha256(told.encode()).hexdigest() == "7e92a3c5117669f9a414a7418274c5f713e347dc5030be1690b2723ab3b1af95"


def test_a_programme_does_not_depend_on_those_before_it() -> None:
    assert programme(17, SIZE) == PROGRAMMES[17]


def test_a_programme_has_about_550_words() -> None:
    assert 500 < mean(len(each.body.split()) for each in PROGRAMMES) < 600


def test_every_third_programme_has_a_table() -> None:
    assert ["|---|" in each.body for each in PROGRAMMES[:6]] == [True, False, False, True, False, False]


def test_every_programme_has_headings_lists_emphasis_and_a_date() -> None:
    for each in PROGRAMMES:
        assert each.body.count("\n## ") == 6
        assert re.search(r"^1\. ", each.body, re.MULTILINE)
        assert re.search(r"^- ", each.body, re.MULTILINE)
        assert re.search(r"\*\w", each.body)
        assert f"Apply by {written(each.closes)}." in each.body


def test_programmes_link_only_to_programmes_that_are_there() -> None:
    there = {identifier(number) for number in range(SIZE)}
    assert {id_ for each in PROGRAMMES for id_ in re.findall("@(.+?)@", each.body)} <= there


def test_the_dates_of_a_programme_follow_one_another() -> None:
    assert all(each.opens < each.closes < each.interviews < each.results for each in PROGRAMMES)


def test_no_two_programmes_have_the_same_title() -> None:
    assert len({each.title for each in PROGRAMMES}) == SIZE


def test_links_are_written_as_a_generator_wants_them() -> None:
    assert linked("[a](@programme-00001@) and @programme-00002@", "../{}/") == (
        "[a](../programme-00001/) and ../programme-00002/"
    )


def test_front_matter_names_days_in_iso_8601() -> None:
    assert f"\ncloses: {PROGRAMMES[0].closes.isoformat()}\n" in front_matter(PROGRAMMES[0])


@pytest.mark.parametrize(("before", "form"), [(r"\Z", "\n{}\n"), ("</body>", "{}\n")])
def test_an_edit_takes_the_place_of_the_edit_before(tmp_path: Path, before: str, form: str) -> None:
    file = tmp_path / "page.html"
    file.write_text("<body>\n</body>\n")
    edit(file, "Round 1.", before, form)
    edit(file, "Round 12.", before, form)
    once = file.read_text()
    assert once.count("Round") == 1
    assert "Round 12." in once
    assert once.replace(form.format("Round 12."), "") == "<body>\n</body>\n"
