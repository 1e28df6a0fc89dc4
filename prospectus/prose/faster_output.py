"""The steps before and after the tree, where there is little for them to do."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final
from xml.etree.ElementTree import HTML_EMPTY, Element

from markdown import Markdown
from markdown.preprocessors import HtmlBlockPreprocessor
from markdown.serializers import RE_AMP, to_html_string
from markdown.treeprocessors import UnescapeTreeprocessor

_PLACEHOLDER: Final = "\x02"
_NAMES: Final = 256
"""How many names of elements are remembered; authors can make up any number of them."""


class FasterHtmlBlocks(HtmlBlockPreprocessor):
    """Stock's search for raw HTML, where there is any."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines without their raw HTML, which waits in the stash."""
        return super().run(lines) if any("<" in line or "&" in line for line in lines) else lines


class FasterUnescape(UnescapeTreeprocessor):
    """Stock's way back from escaped characters, where there are any."""

    def unescape(self, text: str) -> str:
        """A text with its escaped characters back."""
        return super().unescape(text) if _PLACEHOLDER in text else text


def to_html(tree: Element) -> str:
    """A tree as HTML: what `to_html_string` gives, which is asked where the tree holds anything unusual."""
    written: list[str] = []
    try:
        _write(tree, written.append)
    except (RecursionError, TypeError):
        return to_html_string(tree)
    return "".join(written)


def _write(element: Element, write: Callable[[str], None]) -> None:
    tag = element.tag
    if type(tag) is not str or tag in {"script", "style"}:
        raise TypeError(tag)
    write(f"<{tag}{_attributes(element)}>" if element.attrib else f"<{tag}>")
    if element.text:
        write(_escaped(element.text))
    for child in element:
        _write(child, write)
    if tag.lower() not in HTML_EMPTY:
        write(f"</{tag}>")
    if element.tail:
        write(_escaped(element.tail))


def _attributes(element: Element) -> str:
    written = ""
    for name, value in sorted(element.items()):
        if name == value:
            raise TypeError(name)
        quoted = _escaped(value).replace('"', "&quot;")
        written += f' {name}="{quoted}"'
    return written


def _escaped(text: str) -> str:
    if "&" in text:
        text = RE_AMP.sub("&amp;", text)
    return text.replace("<", "&lt;").replace(">", "&gt;")


def apply(parser: Markdown) -> None:
    """Put the faster steps in the place of the stock ones."""
    parser.preprocessors.register(FasterHtmlBlocks(parser), "html_block", 20)
    parser.treeprocessors.register(FasterUnescape(parser), "unescape", 0)
    parser.is_block_level = lru_cache(_NAMES)(parser.is_block_level)  # type: ignore[method-assign]
    if parser.serializer is to_html_string:
        parser.serializer = to_html
