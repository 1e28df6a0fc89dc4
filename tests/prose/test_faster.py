"""The faster parser gives what stock Python-Markdown gives, byte for byte."""

import subprocess
import sys
import tarfile
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown.extensions import Extension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import EscapeInlineProcessor, SimpleTagInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.serializers import to_html_string

from prospectus.prose.convert import parse_tree, stock, write_tree
from prospectus.prose.faster import faster
from prospectus.prose.faster_blocks import FasterBlocks
from prospectus.prose.faster_inline import FasterInline
from prospectus.prose.faster_output import to_html
from prospectus.prose.faster_plain import read
from prospectus.prose.limits import refusal
from tests.prose.test_hostile import FAMILIES, TEXTS

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted((ROOT / "content").rglob("*.md")) + sorted(ROOT.glob("*.md"))
CONSTRUCTS = (
    "Words *with* **strong** ***both*** _under_ __double__ a_b_c 2*3*4 \\*escaped\\*.",
    "A [link](https://example.org 'title'), [one](<a b> \"t\"), [ref][a], [a][], [a], ![i](x.png), ![i][a], ![a].",
    "[a]: https://example.org/?x=1&y=2 'A title'",
    "<https://example.org/?a&b> <name@example.org> &copy; &#65; &#65 & AT&T <b>raw</b> a < b > c",
    "line one  \nline two\\\nline three",
    "`code` ``a ` b`` ` alone",
    "    indented <code> & more\n\n    again",
    "# One #\n\nTwo\n===\n\nThree\n---\n\n###### Six",
    "- a\n- b\n    - c\n\n        d\n\n- e",
    "1. a\n2. b\n\n3. c\n* d",
    "> quote\n> > deeper\n\n> - list",
    "Term\n:   one\n:   two\n\n    more",
    "Note[^1] and again[^1] and [^none].\n\n[^1]: the *note*\n\n    more of it",
    'HTML and NMS\n\n*[HTML]: Hyper Text\n*[NMS]: National "Measurement" System',
    "| a | b \\| c | `d|e` |\n|:--|:-:|--:|\n| *1* | 2 |",
    '!!! note "Mind"\n    the gap\n\n    and *more*',
    '<div class="x">\n*raw*\n</div>\n\n<!-- comment -->\n\n<p>a</p> tail',
    "***\n\n- - -\n\n___",
    "\ttab\n\ttab\n\n\u00a0 \u2028 \u0002 \u0003 \u00b2. \u0663. x",
)
PLAIN = ("[a](b)", "[a b](c_d*e)", "*x*", "**y z**", "a", "b.")
BESIDE = (
    *"[()*_!^ \n\u00a0\x1c\"'\\`",
    "](",
    "**",
    "***",
    "  \n",
    "- ",
    "&amp;",
    "<b>",
    "[a]: c\n",
    "*[a]: c\n",
    "\n\n",
)
NEAR_PLAIN = st.lists(st.sampled_from(PLAIN + BESIDE), max_size=20).map("".join)
JOINED = st.lists(st.sampled_from(CONSTRUCTS) | TEXTS, max_size=8).map("\n\n".join)


@cache
def parsers() -> tuple[markdown.Markdown, markdown.Markdown]:
    return stock(), faster(stock())


def both(text: str) -> tuple[str, str]:
    ours, theirs = parsers()
    return ours.reset().convert(text), theirs.reset().convert(text)


def is_faster(parser: markdown.Markdown) -> bool:
    return isinstance(parser.parser, FasterBlocks) and isinstance(parser.treeprocessors["inline"], FasterInline)


@pytest.mark.parametrize("text", CONSTRUCTS)
def test_every_construct_is_equal(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_document_of_this_project_is_equal(path: Path) -> None:
    ours, theirs = both(path.read_text())
    assert ours == theirs


@pytest.mark.parametrize("text", [text for text in FAMILIES.values() if refusal(text) is None])
def test_hostile_texts_are_equal(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_marks_in_any_order_are_equal(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs


@settings(max_examples=500, deadline=None)
@given(NEAR_PLAIN)
def test_plain_links_and_emphasis_among_other_marks_are_equal(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs


def test_elements_read_in_one_pass_are_counted() -> None:
    """Stock loses the second emphasis here, and shows its number in its place."""
    ours, theirs = both("- *x**x*<b>*c\n\n*x*")
    assert "klzzwxh:0001" in ours
    assert ours == theirs


def test_plain_links_and_emphasis_are_read_in_one_pass() -> None:
    before, elements = read("See [one\nplan](page:plan), *then* **act (soon)**.") or ("", [])
    assert before == "See "
    assert [(each.tag, each.text, each.tail) for each in elements] == [
        ("a", "one\nplan", ", "),
        ("em", "then", " "),
        ("strong", "act (soon)", "."),
    ]


@pytest.mark.parametrize(
    "text", ["[a][b](c)", "![a](b)", "[^a](b)", "a*b*", "*a *", "`a`", "[a](b 'c')", "a  \nb", "_a_"]
)
def test_other_marks_are_left_to_stock(text: str) -> None:
    assert read(text) is None


@settings(max_examples=150, deadline=None)
@given(JOINED)
def test_constructs_in_any_order_are_equal(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs


@settings(max_examples=50, deadline=None)
@given(JOINED)
def test_reading_and_writing_apart_are_equal_to_converting(text: str) -> None:
    parser = parsers()[0]
    whole = parser.reset().convert(text)
    assert write_tree(parser, parse_tree(parser.reset(), text)) == whole


@pytest.mark.soak
@settings(max_examples=20_000, deadline=None)
@given(JOINED | NEAR_PLAIN)
def test_many_documents_are_equal(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs


@pytest.mark.soak
def test_the_test_documents_of_python_markdown_are_equal(tmp_path: Path) -> None:
    """They stand in its source distribution alone, which is fetched for this test."""
    version = f"markdown=={markdown.__version__}"
    fetch = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "-q",
        "--no-deps",
        "--no-binary=:all:",
        "-d",
        str(tmp_path),
        version,
    ]
    if subprocess.run(fetch, check=False, capture_output=True).returncode:
        pytest.skip(f"the source distribution of {version} cannot be had")
    compared = 0
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.name.endswith((".txt", ".md")) else None
            if content is not None:
                ours, theirs = both(content.read().decode("utf-8-sig", "replace"))
                assert ours == theirs, member.name
                compared += 1
    assert compared > 100


def test_known_extensions_are_made_faster() -> None:
    assert is_faster(faster(stock()))
    assert is_faster(faster(markdown.Markdown(extensions=[TableExtension()])))
    assert is_faster(faster(markdown.Markdown()))


class Strange(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        return lines


class Unknown(Extension):
    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  # the library's word
        if self.kind == "inline pattern":
            md.inlinePatterns.register(SimpleTagInlineProcessor(r"()%%(.*?)%%", "del"), "del", 175)
        elif self.kind == "other expression":
            md.inlinePatterns.register(EscapeInlineProcessor(r"%(.)", md), "escape", 180)
        elif self.kind == "preprocessor":
            md.preprocessors.register(Strange(md), "strange", 25)


@pytest.mark.parametrize("kind", ["inline pattern", "other expression", "preprocessor"])
def test_an_unknown_extension_switches_it_off(kind: str) -> None:
    assert not is_faster(faster(markdown.Markdown(extensions=[Unknown(kind)])))


@pytest.mark.parametrize("extension", ["nl2br", "attr_list", "md_in_html", "toc", "smarty", "fenced_code"])
def test_extensions_that_editors_do_not_have_switch_it_off(extension: str) -> None:
    assert not is_faster(faster(markdown.Markdown(extensions=[extension])))


def test_unusual_trees_are_written_as_stock_writes_them() -> None:
    tree = Element("div", {"title": 'a "b" & <c>\n', "open": "open"})
    SubElement(tree, "script").text = "a < b"
    SubElement(tree, "img", {"alt": ""}).tail = "&amp; & tail"
    deep = tree
    for _ in range(5_000):
        deep = SubElement(deep, "em")
    assert to_html(tree) == to_html_string(tree)
