"""Drawings (SVG) as they are published: only what draws, written anew from what was examined.

Architecture Invariant: nothing is published that was not looked at here, so no byte of the file is passed on as it is.
"""

import re
from html import escape
from typing import Final
from xml.parsers import expat

from msgspec import Struct, field

SVG: Final = "http://www.w3.org/2000/svg"
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_XHTML: Final = "http://www.w3.org/1999/xhtml"

DRAWING: Final = frozenset(
    {
        *(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "view",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "style",
            "filter",
        ),
        *(
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence",
        ),
    }
)
"""The elements that a drawing may have."""

_SAFE_LINK: Final = re.compile(r"#[\w.:-]+")
_OUTSIDE: Final = re.compile(r"url\((?!\s*[\"']?#)|script:", re.IGNORECASE)
_OUTSIDE_OF_STYLE: Final = re.compile(
    r"\\|//|@import|url\((?!\s*[\"']?#)|(?:image|image-set|src|expression)\(", re.IGNORECASE
)
_DEEPEST: Final = 200


class _Refused(Exception):  # noqa: N818  # says what happened to the drawing
    """The first thing in a drawing that is not published, in words."""


class Drawing(Struct, frozen=True):
    """A drawing as it is published. Where it is refused, `refusal` says why, and `offset` (in bytes) where."""

    data: bytes = b""
    refusal: str = ""
    offset: int = 0


def drawing(data: bytes) -> Drawing:
    """The drawing in UTF-8: no scripts, no links, nothing from outside, no comments, no marks of drawing programs."""
    parser = expat.ParserCreate(namespace_separator=" ")
    writer = _Writer(parser)
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    parser.StartDoctypeDeclHandler = writer.doctype
    parser.ProcessingInstructionHandler = writer.instruction
    try:
        parser.Parse(data, True)  # noqa: FBT003  # expat takes it by place
    except _Refused as refused:
        return Drawing(refusal=str(refused), offset=writer.at)
    except (expat.ExpatError, ValueError, LookupError):
        return Drawing(refusal="it is not well-formed XML", offset=max(0, parser.ErrorByteIndex))
    return Drawing("".join((*writer.parts, "\n")).encode())


class _Writer(Struct):
    """Writes a drawing while it is read. `skipping` counts the open elements of a part that is left out.

    `at` is where in the file (in bytes) the tag stands that is read.
    """

    parser: expat.XMLParserType
    at: int = 0
    parts: list[str] = field(default_factory=list)
    ancestors: list[str] = field(default_factory=list)
    style: list[str] = field(default_factory=list)
    skipping: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.at = self.parser.CurrentByteIndex
        space, _, local = name.rpartition(" ")
        if not self.ancestors and (space != SVG or local != "svg"):
            raise _Refused("it is not an SVG drawing: it does not begin with <svg xmlns=…>")
        if self.skipping or _is_metadata(space, local):
            self.skipping += 1
            return
        if local not in DRAWING:
            raise _Refused(f"<{local}> is not published, because it can do more than draw")
        if len(self.ancestors) >= _DEEPEST:
            raise _Refused("elements stand too deep inside each other")
        kept = "".join(_attribute(*each) for each in attributes.items())
        beginning = f' xmlns="{SVG}"' if not self.ancestors else ""
        self.parts.append(f"<{local}{beginning}{kept}>")
        self.ancestors.append(local)

    def end(self, _name: str) -> None:
        if self.skipping:
            self.skipping -= 1
            return
        if _OUTSIDE_OF_STYLE.search("".join(self.style)):
            raise _Refused("its styles load something from outside")
        self.style.clear()
        self.parts.append(f"</{self.ancestors.pop()}>")

    def text(self, text: str) -> None:
        if self.skipping:
            return
        if self.ancestors[-1] == "style":
            self.style.append(text)
        self.parts.append(escape(text, quote=False))

    def doctype(self, _name: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal:
            raise _Refused("it defines entities of its own")

    def instruction(self, target: str, _data: str) -> None:
        self.at = self.parser.CurrentByteIndex
        raise _Refused(f"<?{target} …?> is not published")


def _is_metadata(space: str, local: str) -> bool:
    """Whether an element only tells about the drawing, or belongs to a drawing program."""
    return (space == SVG and local == "metadata") or space not in (SVG, _XHTML)


def _quoted(value: str) -> str:
    # All that the standard library has for the web comes with it, and few sites have drawings.
    from xml.sax.saxutils import quoteattr

    return quoteattr(value)


def _attribute(name: str, value: str) -> str:
    """An attribute as it is written; empty where it belongs to a drawing program."""
    space, _, local = name.rpartition(" ")
    if space == _XML and local in ("lang", "space"):
        return f" xml:{local}={_quoted(value)}"
    if space not in ("", _XLINK):
        return ""
    if local == "href":
        if not _SAFE_LINK.fullmatch(value):
            raise _Refused(f"it refers to something outside itself: {value[:60]}")
        return f" href={_quoted(value)}"
    if space:
        return ""
    if local.lower().startswith("on"):
        raise _Refused(f"{local}= is not published, because it can run a script")
    if (_OUTSIDE_OF_STYLE if local == "style" else _OUTSIDE).search(value):
        raise _Refused(f"{local}= refers to something outside the drawing")
    return f" {local}={_quoted(value)}"
