"""The question that turns Markdown into a document."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import Element

from prospectus.base.need import Need
from prospectus.base.text import slug
from prospectus.model.markdown import Markdown
from prospectus.model.origin import Origin
from prospectus.prose import footnotes, headings, tables
from prospectus.prose.convert import Parsed, parse, write
from prospectus.prose.findings import Teller
from prospectus.prose.limits import refusal
from prospectus.prose.links import Reader
from prospectus.prose.raw_html import HINTS, swallow
from prospectus.prose.sanitise import WHOLE_TAG, sanitise, too_deep
from prospectus.prose.tree import by_tag
from prospectus.prose.value import Document

_ID: Final = re.compile(r' (?:id="|aria-labelledby="|href="#)')
ADMONITIONS: Final = ("note", "important", "warning")
"""The kinds of boxes: `!!! note`, with the text indented by four spaces on the lines after it."""

_TAGS: Final[Mapping[str, str]] = MappingProxyType(
    {**dict.fromkeys(headings.TAGS, "h"), **{tag: tag for tag in ("a", "img", "table", "div", "sup", "li")}}
)


def document(need: Need, markdown: Markdown) -> Document:
    """A Markdown text as it is published; empty where it is refused, which is told.

    Everything that is wrong is told with its place: links that lead nowhere, images without a text in their place,
    HTML that is not published. In a body headings start at level 2; in a field at level 3, and all ids start with the
    name of its file and its keys, so that several fields can stand on one page.
    """
    teller = Teller(need, markdown)
    parsed = _parsed(teller, markdown.text)
    if parsed is None:
        return Document()
    prefix = _prefix(markdown.origin)
    elements = by_tag(parsed.tree, _TAGS)
    outline = elements["h"]
    headings.arrange(outline, top=3 if prefix else 2, prefix=prefix)
    known = frozenset(element.get("id", "").removeprefix(prefix) for element in outline)
    reader = Reader(need, teller, markdown.origin.file, prefix, known)
    for element in elements["a"]:
        reader.link(element)
    for element in elements["img"]:
        reader.image(element)
    for element in elements["div"]:
        _admonition(teller, element)
    if "[^" in markdown.text:
        footnotes.missing(teller, parsed.tree)
        footnotes.prefix(elements["sup"] + elements["li"], prefix)
    if elements["table"]:
        _tables(teller, parsed.tree, prefix)
    return Document(
        _html(teller, parsed),
        headings.outline(outline),
        tuple(reader.links),
        tuple(reader.images),
        tuple(reader.assets),
        tuple(finding.name for finding in parsed.dropped),
    )


def inline(found: Document) -> str:
    """The HTML of a document without the `<p>` around it, where it is one paragraph; else all of its HTML."""
    html = found.html
    if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
        return html.removeprefix("<p>").removesuffix("</p>")
    return html


def apart(html: str, prefix: str) -> str:
    """The HTML of a document with `prefix` before all its ids and the links to them.

    So documents that have a page of their own can also stand together on one.
    """
    parts = WHOLE_TAG.split(html)
    return "".join(_ID.sub(rf"\g<0>{prefix}", part) if at % 2 else part for at, part in enumerate(parts))


def _prefix(origin: Origin) -> str:
    if not origin.keys:
        return ""
    stem = origin.file.rpartition("/")[2].partition(".")[0]
    return "".join(f"{slug(str(part))}_" for part in (stem, *origin.keys))


def _parsed(teller: Teller, text: str) -> Parsed | None:
    refused = refusal(text)
    if refused:
        teller.tell("E-MARKDOWN-LIMIT", refused.message, refused.hint, (refused.start, refused.end))
        return None
    parsed = parse(text)
    if parsed is None:
        teller.tell("E-MARKDOWN", "this text cannot be read as Markdown", "look for brackets or marks without an end")
        return None
    for dropped in parsed.dropped:
        code = "N-HTML-COMMENT" if dropped.name == "a comment" else "W-HTML"
        hint = HINTS.get(dropped.name, "write it as Markdown, or leave it out")
        teller.tell(code, f"{dropped.name} is not published", hint, teller.find(dropped.source))
    return parsed


def _html(teller: Teller, parsed: Parsed) -> str:
    html = write(parsed.tree, parsed.raw)
    if parsed.raw:
        html = swallow(html)
        if too_deep(html):
            teller.tell("E-MARKDOWN-LIMIT", "elements stand too deep inside each other", "close each <element>")
            return ""
    return sanitise(html)


def _admonition(teller: Teller, box: Element) -> None:
    kinds = box.get("class", "").split()
    if kinds[:1] != ["admonition"]:
        return
    if kinds[1] not in ADMONITIONS:
        at = teller.find(kinds[1], before="!!! ")
        teller.tell("W-ADMONITION", f"there is no box of the kind “{kinds[1]}”", "write !!! note", at)
        kinds[1] = ADMONITIONS[0]
    box.set("class", f"admonition {kinds[1]}")


def _tables(teller: Teller, tree: Element, prefix: str) -> None:
    for header in tables.frame(tree, prefix=prefix):
        at = teller.find(header.partition(",")[0])
        hint = "write a line such as “Table: Members and their work” directly above it"
        teller.tell("W-TABLE-CAPTION", f"the table “{header}” has no caption", hint, at)
