"""No text hangs, crashes or breaks out."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectus.prose import limits, sanitise
from tests.prose.publishing import publish

MANY = 100_000
FAMILIES = {
    "[": "[" * MANY,
    "![": "![" * MANY,
    "[a](": "[a](" * MANY,
    "[a][": "[a][" * 10_000,
    "nested links": "[" * 5_000 + "a" + "](x)" * 5_000,
    "(": "[a](x" + "(" * MANY,
    "`": "`" * MANY,
    "` of many lengths": " ".join("`" * (length % 300 + 1) for length in range(1_000)),
    "*": "*" * MANY,
    "*a": "*a " * 10_000,
    "**a": "**a " * 10_000,
    "nested emphasis": "*a **b " * 2_000 + "b** a* " * 2_000,
    "_": "_a " * 10_000,
    ">": ">" * 10_000,
    "> on every line": "> a\n" * 10_000,
    "- - -": "- " * 10_000 + "a",
    "1. 1. 1.": "1. " * 10_000 + "a",
    "deeper and deeper": "\n".join(" " * (4 * level) + "- a" for level in range(500)),
    "definitions in definitions": "a\n" + ": " * 10_000,
    "boxes in boxes": "\n".join(" " * (4 * level) + "!!! note" for level in range(500)),
    "footnotes in footnotes": "[^1]: " * 10_000,
    "footnotes": "[^a] " * 10_000 + "\n\n[^a]: x",
    "abbreviations": "".join(f"*[A{number}]: x\n\n" for number in range(10_000)),
    "#": "#" * MANY,
    "headings": "# a\n" * 10_000,
    "===": "a\n=\n" * 10_000,
    "lines": "a\n\n" * 50_000,
    "<": "<" * MANY,
    "<div>": "<div>" * 10_000,
    "<div> unclosed": "\n<div>\n" * 5_000,
    "<b lang>": "".join(f"<b lang=a{number}>" for number in range(1_000)) + "\n\na" * 1_000,
    "<b>, comments": "<b>x\n<!-- c -->\n" * 10_000,
    "<a b=": "<a b=\"'" * 10_000,
    "<!--": "<!--" * 10_000,
    "<!-- in a block": "<div>\n" + "<!--\n\n" * 14_000,
    "<script> unclosed": "a <script>\n\n" * 14_000,
    "<script> closed first": "a </script><script>\n\n" * 8_000,
    "a caption without a table": "Table: a\n|a|\n" + "-" * 100_000 + "x",
    "a list and dashes": "- a\n" + "-" * 100_000 + "x\n[",
    "a long address": "[a](" + "x." * 80_000 + ")",
    "addresses without end": "<a b='" * 10_000,
    "<![CDATA[": "<![CDATA[" * 10_000,
    "<?": "<?" * 10_000,
    "&": "&" * MANY,
    "&a;": "&a;" * 10_000,
    "\\": "\\" * MANY,
    "wide table": "|".join("a" * 5_000) + "\n" + "|".join("-" * 5_000) + "\n" + "|".join("b" * 5_000),
    "long table": "a|b|c|d|e\n-|-|-|-|-\n" + "c\n" * 60_000,
    "tabs": "\t" * MANY + "a",
    "a long line": "a" * 1_000_000,
    "nothing": " \n" * 10_000,
    "NUL and placeholders": "\x00\x02wzxhzdk:0\x03\x02klzzwxh:0000\x03 &#2; &#0;",
    "directions": "\u202e\ufeff\u2028 [a](\u202e)",
}
TAME = {
    "paragraphs": "*a **b** a* `c` [d](#e) <i>f</i>\n\n",
    "a list in a list": "- a\n    - b\n\n",
    "a table": "| a | b |\n|---|---|\n| c | d |\n\n",
}
SNIPPETS = st.sampled_from(
    "# |## |a|b|é| |  |    |\t|\n|\n\n|*|**|_|`|``|[|]|(|)|](|![|<|>|</|<b>|</b>|<div>|</div>|<script>|</script>|"
    "<!--|-->|<?|<![CDATA[|&amp;|&#|;|\\|!!! note|: |:|- |1. |+ |> |[^1]|[^1]: |*[a]: |[b]: |http://x|date:|page:privacy|===|---|"
    "Table: a|a \\| b|-\\|-|\"|'|\x00|\x02|\x03|class=|id=x|lang=cy|site:/|javascript:|{{|onclick=".replace(
        "\\|", "\0"
    ).split("|")
).map(lambda piece: piece.replace("\0", "|"))
TEXTS = st.lists(SNIPPETS, max_size=40).map("".join)


class Outline(HTMLParser):
    """An independent reading of HTML: the elements, attributes and ids in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.names: set[str] = set()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.names |= {name for name, _ in attrs}
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.addresses += [value or "" for name, value in attrs if name in {"href", "src"}]


def is_safe(html: str) -> bool:
    found = Outline(html)
    known = {"href", "title", "lang", "dir", "id", "class", "src", "alt", "scope", "role", "tabindex", "start", "open"}
    return (
        found.elements <= sanitise.ELEMENTS
        and found.names <= known | {"datetime", "aria-label", "aria-labelledby"}
        and all(address.startswith(("site:/", "#", "http://", "https://", "mailto:")) for address in found.addresses)
        and len(found.ids) == len(set(found.ids))
    )


@pytest.mark.parametrize("text", FAMILIES.values(), ids=FAMILIES)
def test_a_hostile_text_is_rendered_safely_or_refused(text: str) -> None:
    found = publish(text)
    assert is_safe(found.html)
    assert found.html or found.codes or not text.strip("\\ \n\t#*")


@pytest.mark.parametrize("text", TAME.values(), ids=TAME)
def test_ordinary_texts_as_long_as_a_book_are_within_the_limits(text: str) -> None:
    assert limits.refusal(text * (100_000 // len(text))) is None


def test_a_list_of_a_thousand_links_and_a_table_of_a_thousand_rows_are_within_the_limits() -> None:
    assert limits.refusal("- [somebody](organisation:npl) did something on 3 May 2017\n" * 1_000) is None
    assert limits.refusal("| a | b |\n|---|---|\n" + "| [somebody](organisation:npl) | something |\n" * 1_000) is None


def test_of_a_thousand_mistakes_a_hundred_are_told() -> None:
    found = publish("".join(f"[x](page{number}.md) <o>\n\n" for number in range(1_000)))
    assert found.codes.count("E-LINK") == 100
    assert found.codes.count("W-HTML") == 100
    assert "there may be more" in found.told[-1].hint
    assert "<a" not in found.html


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_no_text_raises_or_breaks_out(text: str) -> None:
    assert is_safe(publish(text).html)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_a_text_does_not_remember_the_one_before(first: str, second: str) -> None:
    before = publish(second)
    publish(first)
    assert publish(second) == before


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_sanitised_html_is_left_as_it_is_when_sanitised_again(text: str) -> None:
    html = publish(text).html
    assert sanitise.sanitise(html) == html


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.integers(1, 3_000))
def test_the_short_way_accepts_nothing_that_the_long_way_refuses(text: str, times: int) -> None:
    repeated = text * times
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "_is_light", lambda _text: False)
        refused = limits.refusal(repeated)
    assert limits.refusal(repeated) == refused
