"""The steps before and after the tree, where there is little for them to do."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final
from xml.etree.ElementTree import HTML_EMPTY, Element

from markdown import Markdown
from markdown.preprocessors import HtmlBlockPreprocessor, NormalizeWhitespace
from markdown.serializers import RE_AMP, to_html_string
from markdown.treeprocessors import UnescapeTreeprocessor

_PLACEHOLDER: Final = "\x02"
_BLANKS: Final = ("\n ", "\t", "\r", "\x02", "\x03")
_NAMES: Final = 256
"""How many names of elements are remembered; authors can make up any number of them."""


class FasterWhitespace(NormalizeWhitespace):
    """Stock's way to lines with nothing but spaces between their words, where they are not yet so."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines without tabs, carriage returns, control characters and blanks alone, and two empty ones."""
        text = "\n".join(lines)
        return super().run(lines) if any(blank in text for blank in _BLANKS) else [*lines, "", ""]


class FasterHtmlBlocks(HtmlBlockPreprocessor):
    """Stock's search for raw HTML, where there is any."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines without their raw HTML, which waits in the stash."""
        return super().run(lines) if any("<" in line or "&" in line for line in lines) else lines


class FasterUnescape(UnescapeTreeprocessor):
    """Stock's way back from escaped characters, where there are any."""

    def run(self, root: Element) -> None:
        """Put the escaped characters of a tree back."""
        for element in root.iter():
            if element.text and _PLACEHOLDER in element.text and element.tag != "code":
                element.text = self.unescape(element.text)
            if element.tail and _PLACEHOLDER in element.tail:
                element.tail = self.unescape(element.tail)
            for key, value in element.items():
                if _PLACEHOLDER in value:
                    element.set(key, self.unescape(value))


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
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def apply(parser: Markdown) -> None:
    """Put the faster steps in the place of the stock ones."""
    parser.preprocessors.register(FasterWhitespace(parser), "normalize_whitespace", 30)
    parser.preprocessors.register(FasterHtmlBlocks(parser), "html_block", 20)
    parser.treeprocessors.register(FasterUnescape(parser), "unescape", 0)
    parser.is_block_level = lru_cache(_NAMES)(parser.is_block_level)  # type: ignore[method-assign]
    if parser.serializer is to_html_string:
        parser.serializer = to_html
