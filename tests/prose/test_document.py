"""What editors may write, and what it becomes."""

import pytest

from prospectus.prose.document import apart, inline
from tests.prose.publishing import publish


def test_words_become_a_paragraph() -> None:
    assert publish("One *fine* day.").html == "<p>One <em>fine</em> day.</p>"


def test_an_empty_text_is_an_empty_document() -> None:
    assert publish(" \n\n").document == type(publish("").document)()


def test_one_paragraph_can_stand_without_its_element() -> None:
    assert inline(publish("One *fine* day.").document) == "One <em>fine</em> day."


def test_two_paragraphs_keep_their_elements() -> None:
    assert inline(publish("One.\n\nTwo.").document) == "<p>One.</p>\n<p>Two.</p>"


def test_what_looks_like_a_template_is_text() -> None:
    assert publish("{{ config }} {% include 'x' %}").html == "<p>{{ config }} {% include 'x' %}</p>"


def test_definition_lists_footnotes_and_abbreviations_are_understood() -> None:
    html = publish("NMS[^1]\n\nterm\n:   meaning\n\n[^1]: a note\n\n*[NMS]: National Measurement System").html
    assert '<abbr title="National Measurement System">NMS</abbr>' in html
    assert "<dt>term</dt>\n<dd>meaning</dd>" in html
    assert '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>' in html
    assert '<li id="fn:1">' in html


def test_a_footnote_that_nobody_wrote_is_told() -> None:
    found = publish("See below[^2], `[^3]`.")
    assert found.codes == ("W-FOOTNOTE",)
    assert (found.told[0].span.line, found.told[0].span.column) == (1, 10)


def test_lists_of_two_kinds_stay_two_lists() -> None:
    assert publish("1. one\n\n* two").html.count("<ol>") == 1


@pytest.mark.parametrize("kind", ["note", "important", "warning"])
def test_there_are_three_kinds_of_boxes(kind: str) -> None:
    found = publish(f'!!! {kind} "Mind"\n    the gap')
    assert found.html == (
        f'<div class="admonition {kind}">\n<p class="admonition-title">Mind</p>\n<p>the gap</p>\n</div>'
    )
    assert found.codes == ()


def test_another_kind_of_box_is_told_and_becomes_a_note() -> None:
    found = publish("text\n\n!!! danger extra\n    the gap")
    assert '<div class="admonition note">' in found.html
    assert found.codes == ("W-ADMONITION",)
    assert (found.told[0].span.line, found.told[0].span.column) == (3, 5)


def test_a_finding_in_a_body_has_its_line_and_column() -> None:
    told = publish("# About\n\nSee [here](organisation:nlp).").told[0]
    assert (told.file, told.span.line, told.span.column, told.span.end_column) == ("content/pages/about.md", 3, 12, 28)


def test_the_place_of_a_finding_is_not_looked_for_in_code() -> None:
    told = publish("`[x](nope.md)`\n\n[x](nope.md)").told[0]
    assert told.span.line == 3


def test_the_same_mistake_twice_is_told_at_two_places() -> None:
    told = publish("[x](nope.md)\n\n[x](nope.md)").told
    assert [found.span.line for found in told] == [1, 3]


def test_a_parser_that_gives_up_is_told_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object) -> None:
        raise RecursionError

    with monkeypatch.context() as patch:
        patch.setattr("prospectus.prose.convert.parse_tree", give_up)
        found = publish("words")
    assert (found.html, found.codes) == ("", ("E-MARKDOWN",))
    assert publish("words").html == "<p>words</p>"


def test_ids_of_a_field_start_with_its_file_and_keys() -> None:
    found = publish("# One\n\n[up](#one) note[^1]\n\n[^1]: a note", ("faqs", 2, "answer"))
    assert '<h3 id="about_faqs_2_answer_one">' in found.html
    assert 'href="#about_faqs_2_answer_one"' in found.html
    assert 'id="about_faqs_2_answer_fn:1"' in found.html
    assert 'href="#about_faqs_2_answer_fn:1"' in found.html
    assert 'id="about_faqs_2_answer_fnref:1"' in found.html
    assert 'href="#about_faqs_2_answer_fnref:1"' in found.html


def test_documents_can_be_told_apart_on_one_page() -> None:
    html = publish('## One\n\n[up](#one) ` id="x"` [^1]\n\n[^1]: note\n\nTable: T\n\n|a|b|\n|-|-|\n|c|d|').html
    moved = apart(html, "more_")
    assert '<h2 id="more_one">' in moved
    assert 'href="#more_one"' in moved
    assert 'href="#more_fn:1"' in moved
    assert 'aria-labelledby="more_table-1"' in moved
    assert '<caption id="more_table-1">' in moved
    assert '<code>id="x"</code>' in moved
    assert moved.replace("more_", "") == html
