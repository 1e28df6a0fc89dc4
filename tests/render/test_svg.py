"""Drawings: what draws is published, what acts or reaches out is refused, what tells of its author is left out."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.render.svg import DRAWING, SVG, drawing
from tests.render.sites import ROOT

OWN = sorted((ROOT / "assets").rglob("*.svg"))


def within(content: str, attributes: str = "") -> bytes:
    return f'<svg xmlns="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"{attributes}>{content}</svg>'.encode()


def parsed(data: bytes) -> ET.Element:
    return ET.fromstring(data)  # noqa: S314  # what the tests wrote themselves, or what has been examined


@pytest.mark.parametrize(
    "active",
    [
        "<script>alert(1)</script>",
        "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
        "<path onclick='alert(1)'/>",
        "<path oNbEgIn='alert(1)'/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>",
        "<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://example.org/'/>",
        "<a href='javascript:alert(1)'><path/></a>",
        "<a xlink:href='https://example.org/'><path/></a>",
        "<use href='https://example.org/x.svg#a'/>",
        "<use xlink:href='data:image/svg+xml,x#a'/>",
        "<image href='https://example.org/x.png'/>",
        "<feImage href='https://example.org/x.png'/>",
        "<animate attributeName='href' values='javascript:alert(1)'/>",
        "<set attributeName='onclick' to='alert(1)'/>",
        "<path fill='url(https://example.org/x.svg#a)'/>",
        "<path style='fill: url( \"//example.org/x\" )'/>",
        "<path style='fill: \\75rl(x)'/>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>@im<!-- -->port 'x.css';</style>",
        "<style>@im<![CDATA[port]]> 'x.css';</style>",
        "<style>path { fill: url(https://example.org/x) }</style>",
        "<style>path { background: image-set('x.png' 1x) }</style>",
        "<handler type='text/javascript'>alert(1)</handler>",
        "<?xml-stylesheet href='https://example.org/x.css'?>",
    ],
)
def test_what_acts_or_reaches_out_is_refused(active: str) -> None:
    found = drawing(within(active))
    assert found.refusal
    assert found.data == b""


def test_a_refusal_says_where() -> None:
    data = within("\n<path/>\n<path onclick='x'/>")
    assert data[drawing(data).offset :].startswith(b"<path onclick")


@pytest.mark.parametrize(
    "told",
    [
        "<metadata><rdf:RDF xmlns:rdf='urn:r'>Jane Private</rdf:RDF></metadata>",
        "<!-- Jane Private -->",
        "<s:namedview xmlns:s='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' s:x='Jane Private'/>",
        "<g xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:export-filename='/home/Jane Private/x.png'/>",
    ],
)
def test_what_tells_of_its_author_is_left_out(told: str) -> None:
    found = drawing(within(told + "<path d='M0 0'/>"))
    assert found.refusal == ""
    assert b"Private" not in found.data
    assert b"<path d=" in found.data


def test_what_draws_is_kept() -> None:
    content = (
        "<title>A &lt;mark&gt; &amp; more</title>"
        "<defs><linearGradient id='a'><stop offset='1'/></linearGradient></defs>"
        "<style>.b { fill: #0b6670; stroke: url(#a) }</style>"
        "<path class='b' d='M1 2h3' fill='url(#a)' stroke='url(&quot;#a&quot;)'/>"
        "<use xlink:href='#a' xml:lang='cy'/><text x='1'>Tŷ</text>"
    )
    data = within(content, " viewBox='0 0 8 8' role='img' aria-label='x'")
    assert _tree(parsed(drawing(data).data)) == _tree(parsed(data))


def test_links_inside_a_drawing_are_written_as_svg_2_has_them() -> None:
    assert b'<use href="#a">' in drawing(within("<use xlink:href='#a'/>")).data


def _tree(element: ET.Element) -> tuple[object, ...]:
    attributes = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
    return element.tag, attributes, element.text or "", element.tail or "", tuple(map(_tree, element))


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + within("<title>&b;</title>")
    assert "entities" in drawing(bomb).refusal


def test_the_usual_doctype_is_left_out() -> None:
    doctype = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert drawing(doctype + within("<path/>")) == drawing(within("<path/>"))


@pytest.mark.parametrize(
    "data", [b"", b"<svg", b"<svg/>", b"<html/>", b"\x89PNG", within("<path>"), within("<g>" * 300)]
)
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    assert drawing(data).refusal


def test_other_encodings_become_utf_8() -> None:
    text = f'<?xml version="1.0" encoding="ISO-8859-1"?><svg xmlns="{SVG}"><title>é</title></svg>'
    assert "é".encode() in drawing(text.encode("latin-1")).data


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_our_own_drawings_are_published(path: Path) -> None:
    found = drawing(path.read_bytes())
    assert found.refusal == ""
    assert drawing(found.data).data == found.data


@given(st.text(max_size=200), st.binary(max_size=200))
def test_whatever_comes_out_is_only_what_draws(text: str, noise: bytes) -> None:
    for data in (within(text), noise, within(f"<g {text}>")):
        found = drawing(data)
        assert bool(found.refusal) != bool(found.data)
        if found.data:
            names = {element.tag.removeprefix(f"{{{SVG}}}") for element in parsed(found.data).iter()}
            assert names <= DRAWING
