"""A page as a reader meets it: its words, headings, links and landmarks, in order."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_VOID: Final = frozenset({"br", "hr", "img", "input", "link", "meta", "rect", "line", "path", "use"})
_UNSEEN: Final = frozenset({"head", "script", "style", "template"})
_INLINE: Final = frozenset({"a", "abbr", "b", "em", "i", "span", "strong", "time"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(slots=True)
class Reading:
    """A page. `text` has single spaces; `links` are pairs of address and words; `headings` of level and words."""

    title: str = ""
    text: str = ""
    headings: list[tuple[int, str]] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    current: list[str] = field(default_factory=list)

    def linked(self, words: str) -> list[str]:
        """Where the links with these words lead."""
        return [href for href, text in self.links if text == words]

    def heading(self, level: int) -> list[str]:
        """The words of the headings of a level."""
        return [text for found, text in self.headings if found == level]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Reading()
        self.open: list[tuple[str, bool]] = []
        self.words: list[str] = []
        self.begun: list[tuple[str, str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        unseen = tag in _UNSEEN or "hidden" in given or bool(self.open and self.open[-1][1])
        self.page.ids += [given["id"] or ""] if "id" in given else []
        self.page.addresses += [given[name] or "" for name in ("href", "src") if name in given]
        if given.get("aria-current"):
            self.page.current.append(given.get("href") or "")
        if tag in _HEADINGS or tag in ("a", "title"):
            self.begun.append((tag, given.get("href") or "", len(self.words)))
        if tag not in _VOID:
            self.open.append((tag, unseen))
        if tag not in _INLINE:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass
        if self.begun and self.begun[-1][0] == tag:
            _, href, start = self.begun.pop()
            words = " ".join("".join(self.words[start:]).split())
            if tag == "title":
                self.page.title = words
                del self.words[start:]
            elif tag == "a":
                self.page.links.append((href, words))
            else:
                self.page.headings.append((int(tag[1]), words))
        if tag not in _INLINE:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not (self.open and self.open[-1][1]) or self.open[-1][0] == "title":
            self.words.append(data)


def read(page: str) -> Reading:
    """What a page says to those who read it, without what is hidden from everybody."""
    reader = _Reader()
    reader.feed(page)
    reader.page.text = " ".join("".join(reader.words).split())
    return reader.page
