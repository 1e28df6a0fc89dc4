"""Python-Markdown as two pure steps: a text becomes a tree, and a tree becomes HTML.

Between the two, the other modules of this folder change the tree. Both steps together give what `Markdown.convert`
gives. Raw HTML never stands in the tree: it waits beside it, already cleaned (`raw_html`).
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from msgspec import Struct

from prospectus.prose.raw_html import Dropped, clean
from prospectus.prose.tree import put_back_references

if TYPE_CHECKING:
    from markdown import Markdown

# Python-Markdown only knows a table whose header starts a paragraph, so its caption becomes a paragraph of its own.
_CAPTION: Final = re.compile(r"^([ ]{0,3}Table:[ ][^\n]*)\n(?=[^|\n]*+\|[^\n]*+\n(?=[ |:]*+-)[ |:-]++$)", re.MULTILINE)


class Parsed(Struct, frozen=True):
    """A tree (its root is a `div` around everything), the raw HTML it refers to, and what that was before."""

    tree: Element
    raw: tuple[str, ...]
    dropped: tuple[Dropped, ...]


def parse(text: str) -> Parsed | None:
    """The tree of a Markdown text; `None` where the parser gives up. The text must have passed `limits`."""
    parser = _markdown()
    parser.reset()
    try:
        tree = parse_tree(parser, _CAPTION.sub(r"\1\n\n", text) if "Table:" in text else text)
    except Exception:  # noqa: BLE001  # hostile text may break the parser in any way, and must not break a build
        _markdown.cache_clear()
        return None
    pieces = [str(piece) for piece in parser.htmlStash.rawHtmlBlocks]
    put_back_references(tree, pieces)
    cleaned = [clean(piece) for piece in pieces]
    dropped = tuple(finding for _, findings in cleaned for finding in findings)
    return Parsed(tree, tuple(html for html, _ in cleaned), dropped)


def write(tree: Element, raw: Iterable[str]) -> str:
    """The HTML of a tree, with the raw HTML back in its places. Not yet sanitised."""
    parser = _markdown()
    parser.htmlStash.reset()
    for piece in raw:
        parser.htmlStash.store(piece)
    return write_tree(parser, tree)


def parse_tree(parser: "Markdown", text: str) -> Element:
    """What `Markdown.convert` does before it serialises."""
    if not text.strip():
        return Element(parser.doc_tag)
    lines = text.split("\n")
    for preprocessor in parser.preprocessors:
        lines = preprocessor.run(lines)
    parser.parser.parseDocument(lines)
    tree: Element = parser.parser.root
    for processor in parser.treeprocessors:
        changed = processor.run(tree)
        tree = tree if changed is None else changed
    return tree


def write_tree(parser: "Markdown", tree: Element) -> str:
    """What `Markdown.convert` does when it serialises, and after."""
    html = parser.serializer(tree)
    html = html[len(f"<{parser.doc_tag}>") : html.rindex(f"</{parser.doc_tag}>")].strip()
    for postprocessor in parser.postprocessors:
        html = postprocessor.run(html)
    return html.strip()


def stock() -> "Markdown":
    """A new Python-Markdown with the extensions that editors may use, as it comes."""
    from markdown import Markdown
    from markdown.extensions.abbr import AbbrExtension
    from markdown.extensions.admonition import AdmonitionExtension
    from markdown.extensions.def_list import DefListExtension
    from markdown.extensions.footnotes import FootnoteExtension
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.extensions.tables import TableExtension

    extensions = (
        TableExtension(),
        DefListExtension(),
        FootnoteExtension(),
        AbbrExtension(),
        SaneListExtension(),
        AdmonitionExtension(),
    )
    return Markdown(extensions=extensions, output_format="html")


@cache
def _markdown() -> "Markdown":
    """The one parser of this process: making one costs as much as several pages. Reset before every text."""
    from prospectus.prose.faster import faster

    return faster(stock())
