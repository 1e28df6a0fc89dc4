"""One item of content, with everything that checks want to know of it, gathered once."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from prospectus.base.need import Need
from prospectus.base.words.languages import words_of
from prospectus.base.words.table import Words
from prospectus.check.dates_agree import Told
from prospectus.check.dates_said import Context, Said, said
from prospectus.check.texts import Text, texts_of
from prospectus.config import config
from prospectus.config.question import FILE as CONFIG
from prospectus.config.question import calendar
from prospectus.model.items import all_ids, is_item, item_path
from prospectus.model.key_date import KeyDate
from prospectus.model.kinds import KINDS, SECTIONS
from prospectus.model.pages import HOME
from prospectus.model.programme import Programme
from prospectus.model.programmes import edition, programme, rounds_in
from prospectus.read.located import located
from prospectus.read.node import Entry, Node, child
from prospectus.read.scan import scan

SITE: Final = "site"


class Named(Struct, frozen=True):
    """What can be checked by itself: an item of a kind of `model.kinds`, `home`, or `site` for the configuration."""

    kind: str
    id: str = ""


class Paper(Struct, frozen=True):
    """One file of an item. `round` is the round to which it belongs; `page`: it has a page of its own."""

    path: str
    front: Node | None
    texts: tuple[Text, ...]
    round: str = ""
    page: bool = True


class Item(Struct, frozen=True):
    """An item with its files, and for a programme with itself as written and all its rounds.

    `said` is every date that its texts mention, with what is to be thought of it.
    """

    kind: str
    id: str
    papers: tuple[Paper, ...]
    editions: tuple[Programme, ...]
    said: tuple[Said, ...]
    zone: str
    words: Words

    @property
    def texts(self) -> Iterator[Text]:
        """All texts of all its files."""
        return (text for paper in self.papers for text in paper.texts)

    @property
    def fields(self) -> Iterator[tuple[Paper, Node]]:
        """The files that hold fields, with them."""
        return ((paper, paper.front) for paper in self.papers if paper.front is not None)


def items(need: Need) -> tuple[Named, ...]:
    """Everything that is checked, published or not."""
    known = (Named(kind.name, item) for kind in KINDS for item in need(all_ids, kind.name))
    return (Named(SITE), Named("home"), *known)


def item_of(need: Need, named: Named) -> Item:
    """Everything that checks want to know of an item; part of the answer that asks for it."""
    site = need(config)
    papers = tuple(_papers(need, named))
    whole = named.kind == "programme"
    rounds = rounds_in(need, need(item_path, "programme", named.id)) if whole else ()
    editions = (need(programme, named.id), *(need(edition, named.id, name) for name in rounds)) if whole else ()
    words = words_of(site.language)
    english = site.language == "en"
    told = tuple(
        each
        for paper in papers
        for each in said(paper.texts, _context(need, named, paper, papers, site.timezone, english=english))
    )
    return Item(named.kind, named.id, papers, editions, told, site.timezone, words)


def dates_of(need: Need, programme_id: str, round_id: str = "") -> tuple[KeyDate, ...]:
    """The key dates of a programme as it is shown, or of a round; none where there is no such programme."""
    return need(edition, programme_id, round_id).key_dates if is_item(need, "programme", programme_id) else ()


def _context(need: Need, named: Named, paper: Paper, papers: tuple[Paper, ...], zone: str, *, english: bool) -> Context:
    own = named.kind == "programme"
    return Context(
        own=tuple(map(_told, need(edition, named.id, paper.round).key_dates)) if own and english else (),
        elsewhere=lambda other: tuple(map(_told, dates_of(need, other))) if english and not own else (),
        ignored=tuple(dict.fromkeys(_ignored(paper, papers))),
        zone=zone,
        calendar=need(calendar),
    )


def _told(date: KeyDate) -> Told:
    return Told(date.id, date.kind, date.what, date.when, date.who_for, date.moved_from)


def _ignored(paper: Paper, papers: tuple[Paper, ...]) -> Iterator[str]:
    """The dates that are meant: those of the file itself, of its round and of its programme."""
    for other in papers:
        found = child(other.front, "ignore_dates") if other.front is not None else None
        covers = other is papers[0] or other.path == paper.path or (other.round and other.round == paper.round)
        if covers and isinstance(found, Entry):
            yield from (line.strip() for node in (found.value, *found.value.items) for line in node.text.splitlines())


def _papers(need: Need, named: Named) -> Iterator[Paper]:
    if named.kind == SITE:
        yield _paper(need, CONFIG)
        return
    path = HOME if named.kind == "home" else need(item_path, named.kind, named.id)
    yield _paper(need, path)
    if named.kind == "programme" and path.endswith("/index.md"):
        above = path.removesuffix("/index.md")
        yield from _in_folder(need, above, "")
        for name in rounds_in(need, path):
            yield _paper(need, f"{above}/{name}/index.md", name)
            yield from _in_folder(need, f"{above}/{name}", name)


def _in_folder(need: Need, above: str, round_id: str) -> Iterator[Paper]:
    sections = frozenset(section.name for section in SECTIONS)
    for name, kind in need(scan, above):
        stem, _, suffix = name.rpartition(".")
        section = stem in sections
        if kind == "file" and name != "index.md" and (suffix == "md" or (suffix == "yaml" and section)):
            yield _paper(need, f"{above}/{name}", round_id, page=not section)


def _paper(need: Need, path: str, round_id: str = "", *, page: bool = True) -> Paper:
    found = need(located, path)
    return Paper(path, found.front, tuple(texts_of(path, found)), round_id, page)
