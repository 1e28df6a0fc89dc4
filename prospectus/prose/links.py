"""Links and images of a text: led to their pages and files, or told."""

from posixpath import dirname
from typing import Final
from xml.etree.ElementTree import Element

from msgspec import Struct, field

from prospectus.base.need import Need
from prospectus.base.text import nearest
from prospectus.prose.date_links import fill
from prospectus.prose.findings import Teller
from prospectus.prose.targets import Target, target
from prospectus.prose.tree import become, typed, words
from prospectus.prose.value import Image, Link

DECORATIVE: Final = "decorative"
"""The title by which an author says that an image adds nothing: `![](line.png "decorative")`."""


class Reader(Struct):
    """What is needed to resolve the links of one text, and what was found on the way."""

    need: Need
    teller: Teller
    file: str
    prefix: str
    headings: frozenset[str]
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    assets: dict[str, None] = field(default_factory=dict)

    def link(self, element: Element) -> None:
        """Lead one `a` to where it was meant to lead, in place; where it leads nowhere, only its words stay."""
        if element.get("class") in {"footnote-ref", "footnote-backref"}:
            self._footnote(element)
            return
        if self.teller.is_full:
            become(element, "span")
            return
        href = typed(element.get("href", "")).strip()
        if href.lower().startswith("date:"):
            fill(self.need, self.teller, element, href)
            return
        text = words(element)
        found = self._anchor(href) if href.startswith("#") or not href else self._target(href)
        if found.problem:
            self._tell(found, href)
        elif not text:
            hint = f"write [words]({href})"
            self._tell(Target(code="E-LINK-EMPTY", problem="this link has no words", hint=hint), href)
        if not found.address:
            become(element, "span")
            return
        element.set("href", found.address)
        if element.get("title"):
            element.set("title", typed(element.get("title", "")))
        self.links.append(Link(found.address, text))
        self._refer(found.asset)

    def image(self, element: Element) -> None:
        """Give one `img` its file, in place; where there is none, its words stay."""
        if self.teller.is_full:
            become(element, "span")
            return
        src, alt = typed(element.get("src", "")).strip(), typed(element.get("alt", "")).strip()
        decorative = typed(element.get("title", "")).strip().lower() == DECORATIVE
        found = self._target(src)
        if not found.problem and not found.asset.startswith("assets/images/"):
            hint = "put the picture into assets/images and write its path from here"
            found = Target(code="E-IMAGE", problem=f"“{src}” is not a picture of this site", hint=hint)
        if found.problem:
            self._tell(found, src)
        if not alt and not decorative:
            hint = f'write ![what it shows]({src}), or ![]({src} "{DECORATIVE}") if it adds nothing'
            self._tell(Target(code="E-IMAGE-ALT", problem="this image has no text in its place", hint=hint), src)
        if not found.asset:
            become(element, "span")
            element.text = alt
            return
        alt = "" if decorative else alt
        become(element, "img", src=found.address, alt=alt)
        self.images.append(Image(found.asset, alt))
        self._refer(found.asset)

    def _footnote(self, element: Element) -> None:
        element.set("href", f"#{self.prefix}{element.get('href', '')[1:]}")
        if element.get("title"):
            element.set("aria-label", element.attrib.pop("title"))

    def _target(self, href: str) -> Target:
        return target(self.need, dirname(self.file), href)

    def _anchor(self, href: str) -> Target:
        if not href:
            return Target(code="E-LINK-EMPTY", problem="this link leads nowhere", hint="write [words](address)")
        if href[1:] in self.headings:
            return Target(address=f"#{self.prefix}{href[1:]}")
        close = nearest(href[1:], self.headings)
        hint = f"did you mean #{close}?" if close else "write the words of a heading with hyphens, such as #who-we-are"
        return Target(code="E-ANCHOR", problem=f"this text has no heading “{href}”", hint=hint)

    def _tell(self, found: Target, href: str) -> None:
        self.teller.tell(found.code, found.problem, found.hint, self.teller.find(href, before="](", after=")"))

    def _refer(self, asset: str) -> None:
        if asset:
            self.assets[asset] = None
