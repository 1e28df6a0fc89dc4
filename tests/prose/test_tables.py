"""Tables that everybody can read."""

from tests.prose.publishing import publish

TABLE = "| Name | Number |\n|------|-------:|\n| a | 1 |"


def test_the_line_above_a_table_is_its_caption_and_names_its_frame() -> None:
    found = publish(f"Table: Some *numbers*\n{TABLE}")
    assert '<caption id="table-1">Some <em>numbers</em></caption>' in found.html
    assert '<div aria-labelledby="table-1" class="table-scroll" role="region" tabindex="0">' in found.html
    assert found.codes == ()


def test_a_blank_line_may_stand_between_caption_and_table() -> None:
    assert publish(f"Table: Some *numbers*\n\n{TABLE}").html == publish(f"Table: Some *numbers*\n{TABLE}").html


def test_a_table_without_a_caption_is_told_and_named_by_its_header() -> None:
    found = publish(f"Words\n\n{TABLE}")
    assert 'aria-label="Name, Number"' in found.html
    assert found.codes == ("W-TABLE-CAPTION",)
    assert found.told[0].span.line == 3


def test_header_cells_head_columns() -> None:
    html = publish(f"Table: T\n{TABLE}").html
    assert '<th scope="col">Name</th>' in html
    assert '<th class="align-right" scope="col">Number</th>' in html
    assert '<td class="align-right">1</td>' in html


def test_an_empty_header_cell_is_no_header() -> None:
    html = publish("Table: T\n|   | a |\n|---|---|\n| b | c |").html
    assert "<td></td>\n<th" in html


def test_tables_of_one_text_have_captions_with_different_ids() -> None:
    html = publish(f"Table: A\n{TABLE}\n\nTable: B\n{TABLE}").html
    assert 'id="table-1"' in html
    assert 'id="table-2"' in html


def test_a_table_in_a_list_is_framed_too() -> None:
    html = publish("* item\n\n    Table: A\n\n    | a | b |\n    |---|---|\n    | c | d |").html
    assert '<caption id="table-1">A</caption>' in html
