"""What becomes of the HTML that authors type."""

import pytest

from tests.prose.publishing import publish


@pytest.mark.parametrize(
    "text",
    [
        'Welsh: <span lang="cy">Cymru</span>',
        "H<sub>2</sub>O<br>and <kbd>Enter</kbd>",
        '<abbr title="National Health Service">NHS</abbr>',
        '<time datetime="2017-04-26">26 April</time>',
    ],
)
def test_harmless_elements_stay(text: str) -> None:
    found = publish(text)
    assert found.html == f"<p>{text}</p>"
    assert found.codes == ()


@pytest.mark.parametrize(
    ("text", "html", "dropped"),
    [
        ("a <script>alert(1)</script> b", "<p>a  b</p>", ("<script>",)),
        ("<script>\nalert(1)\n</script>", "", ("<script>",)),
        ("a <script>never closed", "<p>a never closed</p>", ("<script>",)),
        ("</script> <script>x</script> b", "<p>  b</p>", ("<script>",)),
        ("<style>p{}</style>", "", ("<style>",)),
        ("<iframe src='//x'></iframe>", "", ("<iframe>",)),
        ("<form><input name=x></form>", "", ("<form>", "<input>")),
        ('<b onclick="alert(1)">x</b>', "<p><b>x</b></p>", ("onclick=",)),
        ('<b style="color:red" class=x id=main>x</b>', "<p><b>x</b></p>", ("style=", "class=", "id=")),
        ('<span lang="\\"><script>">x</span>', '<p><span>"&gt;x</span></p>', ("lang=", "<script>")),
        ('<a href="javascript:x">y</a>', "<p>y</p>", ("<a>",)),
        ("<img src=x onerror=alert(1)>", "", ("<img>",)),
        ("<svg><g onload=alert(1)></g></svg> x", "<p> x</p>", ("<svg>", "<g>")),
        ("<table><tr><td>x</td></tr></table>", "<p>x\n</p>", ("<table>", "<tr>", "<td>")),
        ("<h1>x</h1>", "<p>x\n</p>", ("<h1>",)),
        ("<!DOCTYPE html>", "", ("a declaration",)),
        ("<?php x ?>", "", ("a declaration",)),
        ("<o:p>Word</o:p>", "<p>Word</p>", ("<o:p>",)),
    ],
)
def test_everything_else_is_left_out_and_named(text: str, html: str, dropped: tuple[str, ...]) -> None:
    found = publish(text)
    assert found.html.strip() == html.strip()
    assert found.document.dropped == dropped
    assert set(found.codes) == {"W-HTML"}
    assert len(found.codes) == len(dropped)


def test_what_is_left_out_is_told_with_its_line() -> None:
    told = publish("Words\n\n<div>\n<b>x</b>\n<script>y</script>\n</div>").told[0]
    assert (told.code, told.span.line, told.span.column) == ("W-HTML", 5, 1)


def test_a_comment_is_left_out_with_a_note() -> None:
    found = publish("a\n\n<!-- to do -->\n\nb")
    assert "to do" not in found.html
    assert "<p></p>" not in found.html
    assert (found.codes, found.told[0].severity) == (("N-HTML-COMMENT",), "note")


def test_html_in_code_is_text() -> None:
    found = publish("`<script>x</script>`")
    assert found.html == "<p><code>&lt;script&gt;x&lt;/script&gt;</code></p>"
    assert found.codes == ()


def test_text_that_looks_like_a_link_of_ours_is_not_one() -> None:
    assert '="site:' not in publish('`<a href="site:/x">` href="site:/y"').html


def test_unclosed_elements_do_not_swallow_what_follows() -> None:
    assert publish("<div>\n\nafter <b>bold").html.count("after") == 1


def test_elements_deeper_than_any_page_needs_are_refused() -> None:
    found = publish("<i>" * 200 + "x")
    assert found.html == ""
    assert found.codes == ("E-MARKDOWN-LIMIT",)
