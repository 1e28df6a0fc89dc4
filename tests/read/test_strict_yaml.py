"""Strict YAML: what was typed is what arrives, and what is refused is told with the right line."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.read.node import Node
from prospectus.read.strict_yaml import parse


def plain(node: Node | None) -> object:
    if node is None:
        return None
    if node.kind == "list":
        return [plain(item) for item in node.items]
    if node.kind == "map":
        return {entry.key: plain(entry.value) for entry in node.entries}
    return node.text


@pytest.mark.parametrize(
    "typed", ["12:00", "NO", "02071234567", "1.10", "2017-04-26", "1_0", "nan", "~", "0x1F", "yes", "null", "=", ".5"]
)
def test_a_scalar_is_the_text_that_was_typed(typed: str) -> None:
    assert plain(parse("f.yaml", f"key: {typed}\n")[0]) == {"key": typed}


def test_lists_maps_and_blocks_are_read() -> None:
    text = "a:\n  - x\n  - 'y: z'\nb: {c: d, e: [f, g]}\nh: |\n  one\n   two\ni: >-\n  three\n  four\n"
    assert plain(parse("f.yaml", text)[0]) == {
        "a": ["x", "y: z"],
        "b": {"c": "d", "e": ["f", "g"]},
        "h": "one\n two\n",
        "i": "three four",
    }


def test_places_count_lines_of_the_file_and_columns_in_code_points() -> None:
    node, _ = parse("f.md", 'é😀: x\nlist:\n  - "ü y"\n', line=2)
    assert node is not None
    first, second = node.entries
    assert (first.span.line, first.span.column, first.span.end_column) == (2, 1, 3)
    assert (first.value.span.line, first.value.span.column) == (2, 5)
    item = second.value.items[0].span
    assert (item.line, item.column, item.end_line, item.end_column) == (4, 5, 4, 10)


def test_a_list_ends_where_its_last_item_ends() -> None:
    node, _ = parse("f.yaml", "a:\n  - x\n\n# comment\n\nb: y\n")
    assert node is not None
    assert (node.entries[0].value.end_line, node.entries[0].value.end_column) == (2, 6)


REFUSED = [
    ("a: b: c\n", "E-YAML-COLON", 1, 'write: a: "b: c"'),
    ("a:b\nc: d\n", "E-YAML-COLON", 1, "write: a: b"),
    ("x: y\nc:d\n", "E-YAML-COLON", 2, "write: c: d"),
    ("a:\n  -b\n", "E-YAML-DASH", 2, "write: - b"),
    ("a: 'x\nb: it's\nc: d\n", "E-YAML-QUOTE", 1, 'write: a: "x"'),
    ("a:\n  url https://example.org\n  b: c\n", "E-YAML-COLON", 2, "write: url: https://example.org"),
    ("a:\n  - b: c\nd: e\n    f: g\n", "E-YAML-INDENT", 3, "write: d: e"),
    ("x: y\n  c:d\n", "E-YAML-COLON", 2, "write: c: d"),
    ("x: y\nwho_for\n", "E-YAML-COLON", 2, "write: who_for:"),
    ("a: 'x\n", "E-YAML-QUOTE", 1, "write: a: 'x'"),
    ('a: "x" y\n', "E-YAML-QUOTE", 1, "write: a: '\"x\" y'"),
    ("a: @x\n", "E-YAML-START", 1, 'write: a: "@x"'),
    ("a: %x\n", "E-YAML-START", 1, 'write: a: "%x"'),
    ("a: `x`\n", "E-YAML-START", 1, 'write: a: "`x`"'),
    ("a: **x** y\n", "E-YAML-ALIAS", 1, 'write: a: "**x** y"'),
    ("a: |x\n", "E-YAML-START", 1, 'write: a: "|x"'),
    ("- *x\n", "E-YAML-ALIAS", 1, 'write: - "*x"'),
    ("a: &x y\n", "E-YAML-ANCHOR", 1, 'write: a: "&x y"'),
    ("a: !x y\n", "E-YAML-TAG", 1, 'write: a: "!x y"'),
    ("a: x\n<<: y\n", "E-YAML-MERGE", 2, "delete this line"),
    ("a: 1\nb: 2\na: 3\n", "E-YAML-TWICE", 3, "line 3 or line 1"),
    ("a-b: 1\na_b: 3\n", "E-YAML-TWICE", 2, "line 2 or line 1"),
    ("a: x\n\tb: y\n", "E-YAML-TAB", 2, "write: b: y"),
    ("a: x\n---\nb: y\n", "E-YAML-DOCUMENT", 2, "delete the line"),
    ("%YAML 1.1\n---\na: x\n", "E-YAML-DOCUMENT", 1, "%"),
    ("a: x #1\n", "E-YAML-COMMENT", 1, 'write: a: "x #1"'),
    ("a: # x\nb: y\n", "E-YAML-COMMENT", 1, 'write: a: "# x"'),
    ("? [a]\n: b\n", "E-YAML-KEY", 1, "quotation marks"),
    (": b\n", "E-YAML-KEY", 1, 'write: ": b"'),
    ("a: - b\n", "E-YAML-LIST", 1, 'write: a: "- b"'),
    ("a: b\n  c: d\n", "E-YAML-INDENT", 2, "write: c: d"),
    ("a: [x\nb: c\n", "E-YAML-BRACKET", 1, "write: a: [x]"),
    ('a: "\\q"\n', "E-YAML-ESCAPE", 1, "write: a: '\\q'"),
    ("a: " + "[" * 13 + "]" * 13 + "\n", "E-YAML-DEEP", 1, "flatter"),
]


@pytest.mark.parametrize(("text", "code", "line", "hint"), REFUSED)
@pytest.mark.parametrize("pure", [False, True])
def test_what_is_refused_is_told_with_what_to_write(text: str, code: str, line: int, hint: str, *, pure: bool) -> None:
    _, findings = parse("f.yaml", text, pure=pure)
    first = findings[0]
    assert (first.code, first.span.line) == (code, line)
    assert hint in first.hint


def test_an_address_that_goes_on_a_second_line_is_no_field() -> None:
    assert parse("f.yaml", "a: see\n  https://example.org and\n  12:30\n")[1] == ()


def test_a_comment_on_its_own_line_or_after_quotation_marks_is_fine() -> None:
    assert parse("f.yaml", "# one\na: 'x' # two\nb: c#d\n# three\n")[1] == ()


def test_one_mistake_does_not_hide_the_next() -> None:
    text = "".join(f"k{number}: a: b\n" for number in range(40))
    node, findings = parse("f.yaml", text)
    assert [each.span.line for each in findings] == list(range(1, 41))
    assert plain(node) == {f"k{number}": "a: b" for number in range(40)}


def test_the_value_is_read_as_the_corrected_line_says() -> None:
    read = plain(parse("f.yaml", "a: *x\nb: !t y\nc: &n\n  d: e\nf: [&m g, *m]\n")[0])
    assert read == {"a": "*x", "b": "!t y", "c": {"d": "e"}, "f": ["&m g", "*m"]}


def test_a_fix_is_the_whole_line() -> None:
    (finding,) = parse("f.yaml", "a:\n  b:c\n  d: e\n")[1]
    assert finding.fix is not None
    assert (finding.fix.span.line, finding.fix.span.column, finding.fix.text) == (2, 1, "  b: c")


def test_a_bomb_is_refused_before_it_grows() -> None:
    text = "a: &a [x, x]\n" + "".join(f"b{number}: [*a, *a]\n" for number in range(50))
    findings = parse("f.yaml", text)[1]
    assert {each.code for each in findings} == {"E-YAML-ANCHOR", "E-YAML-ALIAS"}


def test_depth_is_limited_without_recursion() -> None:
    for text in ("[" * 50_000, "- " * 50_000, "{a: " * 20_000):
        assert "E-YAML-DEEP" in {each.code for each in parse("f.yaml", text)[1]}


LIKELY = st.text(alphabet=st.sampled_from("ab: -#'\"[]{}&*!|>%@`,?\n\t\\é<=~"), max_size=60)
LINES = st.lists(
    st.sampled_from(
        ["a: b", "c:", "  - d", "  e: f: g", "h:i", "- 'j", "k: |", "   l", "m: [n", "# o", "", "p: q # r"]
    ),
    max_size=12,
).map("\n".join)


@given(
    st.one_of(
        LIKELY, LINES, st.text(alphabet=string.printable.replace("\r", "").replace("\x0b", "").replace("\x0c", ""))
    )
)
def test_both_parsers_give_the_same(text: str) -> None:
    assert parse("f.yaml", text) == parse("f.yaml", text, pure=True)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.text(alphabet="ab :#-'\"éß", min_size=1), max_size=5
    )
)
def test_a_text_in_double_quotation_marks_comes_back(fields: dict[str, str]) -> None:
    text = "".join(f'{key}: "{value}"\n' for key, value in fields.items() if '"' not in value)
    expected = {key: value for key, value in fields.items() if '"' not in value}
    assert (plain(parse("f.yaml", text)[0]) or {}) == expected
