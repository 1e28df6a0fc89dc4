"""Pages of this site, as links know them: what is published, at which address, with which headings."""

from dataclasses import dataclass

from prospectus.base.need import Need


@dataclass(frozen=True, slots=True)
class Page:
    """A page that a link names.

    `address` is root-relative, and empty where there is no such page; `hidden` then tells that there is one which is
    not published now, and `nearest` what was probably meant. `anchor` is the place on the page that is meant, where it
    is not the whole. `anchors` are the ids that a link may name; `None` where they are not known here.
    """

    address: str = ""
    anchor: str = ""
    anchors: tuple[str, ...] | None = None
    hidden: bool = False
    nearest: str = ""


def page(need: Need, kind: str, name: str, part: str) -> Page:
    """The page of a content type (home, page, organisation, programme, poll) by its id, and a part of a programme."""
    raise NotImplementedError
