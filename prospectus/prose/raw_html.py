"""The HTML that authors type: rebuilt from a short list of elements, so that nothing of it can reach further.

What is on the list is written anew with the attributes that are on the list. Everything else is left out and named.
Identifiers and classes are ours alone, links and images are Markdown's, so no author's element carries any of them.
"""

import re
from collections.abc import Mapping
from html import escape, unescape
from types import MappingProxyType
from typing import Final

from msgspec import Struct

ELEMENTS: Final = frozenset(
    {
        *("blockquote", "dd", "details", "div", "dl", "dt", "hr", "li", "ol", "p", "pre", "summary", "ul"),
        *("abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s"),
        *("samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"),
    }
)
"""The elements that authors may type."""
VOID: Final = frozenset({"br", "hr", "wbr"})
"""Those that have no end tag."""
SWALLOWED: Final = ("script", "style", "textarea", "title", "iframe", "noscript", "template", "object", "svg", "math")
"""The elements that are left out together with what stands in them."""

HINTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "<a>": "write [words](address)",
        "<img>": "write ![what it shows](path)",
        "<table>": "write the table with | between its cells",
        "a comment": "nothing to do, or leave it out",
        "class=": "leave it out: the looks are the theme's",
        "id=": "leave it out: headings have ids of their own",
        "style=": "leave it out: the looks are the theme's",
    }
)
"""What to write in place of something that is left out."""

_NOTHING: Final = "<!---->"
"""What stands in the place of a piece of which nothing is left, so that no empty paragraph does."""

_TOKEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^<>]*+>?|<(/?)([A-Za-z][^\s/<>]*+)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>", re.DOTALL
)
_ATTRIBUTE: Final = re.compile(r"([^\s=/\"'<>]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SWALLOWED_TAG: Final = re.compile(rf"<(/?)({'|'.join(SWALLOWED)})>")


class Dropped(Struct, frozen=True):
    """Something that an author typed and that is not published: its text in the source, and how it is called."""

    source: str
    name: str


def clean(piece: str) -> tuple[str, tuple[Dropped, ...]]:
    """A stretch of raw HTML (a block, one tag, a comment or an entity), rebuilt, and what was left out of it."""
    written: list[str] = []
    dropped: list[Dropped] = []
    at = 0
    for token in _TOKEN.finditer(piece):
        written.append(_text(piece[at : token.start()]))
        at = token.end()
        if not token[2]:
            dropped.append(Dropped(token[0], "a comment" if token[0].startswith("<!--") else "a declaration"))
        elif token[2].lower() in ELEMENTS:
            attributes, unknown = _attributes(token[2].lower(), token[3])
            written.append(f"<{token[1]}{token[2].lower()}{'' if token[1] else attributes}>")
            dropped += (Dropped(token[0], name) for name in unknown)
        else:
            if token[2].lower() in SWALLOWED:
                written.append(f"<{token[1]}{token[2].lower()}>")
            if not token[1]:
                dropped.append(Dropped(token[0], f"<{token[2].lower()}>"))
    html = "".join((*written, _text(piece[at:])))
    return html if html.strip() else _NOTHING, tuple(dropped)


def swallow(html: str) -> str:
    """HTML without the elements that are left out together with what stands in them. Linear."""
    kept: list[str] = []
    unclosed: set[str] = set()
    at = 0
    for tag in _SWALLOWED_TAG.finditer(html):
        if tag.start() < at:
            continue
        kept.append(html[at : tag.start()])
        at = tag.end()
        end = -1 if tag[1] or tag[2] in unclosed else html.find(f"</{tag[2]}>", at)
        if end >= 0:
            at = end + len(f"</{tag[2]}>")
        elif not tag[1]:
            unclosed.add(tag[2])
    return "".join((*kept, html[at:]))


def _text(text: str) -> str:
    return text.replace("<", "&lt;").replace(">", "&gt;")


def _attributes(element: str, text: str) -> tuple[str, tuple[str, ...]]:
    """The attributes to write, and the names of those that are left out."""
    kept: list[str] = []
    unknown: list[str] = []
    for found in _ATTRIBUTE.finditer(text):
        name, value = found[1].lower(), unescape((found[2] or "").strip("\"'"))
        if _may_stand(element, name, value):
            kept.append(f' {name}="{escape(value)}"' if found[2] else f" {name}")
        else:
            unknown.append(f"{name}=")
    return "".join(dict.fromkeys(kept)), tuple(unknown)


def _may_stand(element: str, name: str, value: str) -> bool:
    if name == "lang":
        return _LANGUAGE.fullmatch(value) is not None
    if name == "dir":
        return value in {"ltr", "rtl", "auto"}
    return (element, name) in {("abbr", "title"), ("dfn", "title"), ("time", "datetime"), ("details", "open")}
