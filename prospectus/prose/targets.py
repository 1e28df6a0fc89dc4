"""Where a link leads: the address of a page, a file of the site, or the outside."""

import re
from posixpath import dirname, normpath, relpath
from typing import Final
from urllib.parse import quote, unquote

from msgspec import Struct

from prospectus.base.need import Need, folder
from prospectus.base.text import nearest
from prospectus.model.kinds import KINDS
from prospectus.prose.headings import headings
from prospectus.prose.pages import Page, page

OUTSIDE: Final = "https:, http:, mailto: or tel:"
"""The kinds of address that lead out of the site."""

NAMED: Final = frozenset(kind.name for kind in KINDS)
"""What can be named by its kind and id, as in `organisation:npl`."""

_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WEB: Final = re.compile(r"https?://[^\s/?#@\"'<>\\^`{|}\[\]]+(?:[/?#][^\s\"<>\\^`{|}]*)?", re.IGNORECASE)
_MAIL: Final = re.compile(r"mailto:[^\s@:/?#\"'<>]+@[^\s@:/?#\"'<>]+(?:\?[^\s\"'<>]*)?", re.IGNORECASE)
_PHONE: Final = re.compile(r"tel:\+?[0-9][0-9 ().-]{2,30}", re.IGNORECASE)
_MAIL_ALONE: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HOST_ALONE: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|eu|int|gov|info|wales|scot)(?:[/?#].*)?")
_SOURCES: Final = re.compile(
    r"content/(?:(?P<home>index)\.md"
    r"|(?P<kind>page|organisation|poll|form)s/(?P<id>[^/]+)\.(?:md|yaml)"
    r"|programmes/(?P<single>[^/]+)\.md"
    r"|programmes/(?P<programme>[^/]+)/(?P<part>.+?)\.(?:md|yaml))"
)
_USUAL: Final = (
    "content/pages",
    "content/organisations",
    "content/programmes",
    "content/polls",
    "content/forms",
    "assets/images",
    "assets/documents",
)


class Target(Struct, frozen=True):
    """Where a link leads, or why it does not.

    `address` is `site:/…`, or an address outside. `asset` is the file of the site that it names. Where there is a
    `problem`, `code` says which, `hint` what to type, and `address` is empty.
    """

    address: str = ""
    asset: str = ""
    code: str = ""
    problem: str = ""
    hint: str = ""


def target(need: Need, base: str, href: str) -> Target:
    """Where a link leads that is written as `href` in a file of the folder `base` (relative to the site)."""
    scheme = _SCHEME.match(href)
    if scheme is None:
        return _path(need, base, href)
    kind, rest = scheme[1].lower(), href[scheme.end() :]
    if kind in {"http", "https", "mailto", "tel"}:
        return _outside(href)
    if kind in NAMED:
        return _named(need, kind, rest)
    return Target(code="E-LINK-SCHEME", problem=f"“{kind}:” addresses are not published", hint=f"write {OUTSIDE}")


def _outside(href: str) -> Target:
    if _WEB.fullmatch(href) or _MAIL.fullmatch(href) or _PHONE.fullmatch(href):
        return Target(address=href)
    hint = "write it as https://example.org/page, mailto:name@example.org or tel:+442071234567"
    return Target(code="E-LINK", problem=f"“{href}” is not a whole address", hint=hint)


def _named(need: Need, kind: str, rest: str) -> Target:
    name, _, anchor = rest.partition("#")
    first, slash, part = name.strip("/").partition("/")
    if kind == "page" and slash:
        found = need(page, "programme", first, part)
    elif slash and kind == "programme":
        return Target(code="E-LINK", problem=f"“programme:{name}” names a page", hint=f"write page:{name}")
    else:
        found = need(page, kind, first, part)
    return _to(need, found, f"{kind}:{name}", anchor)


def _to(need: Need, found: Page, written: str, anchor: str) -> Target:
    if found.hidden:
        hint = "publish that page, or write the words without a link"
        problem = f"“{written}” is not published now, so this is no link"
        return Target(code="W-LINK-HIDDEN", problem=problem, hint=hint)
    if found.unshown:
        hint = "name the form in a programme, with apply: and form: under it, or write the words without a link"
        return Target(code="E-LINK", problem=f"“{written}” is a form that is shown nowhere", hint=hint)
    if not found.address:
        kind = written.partition(":")[0]
        hint = f"did you mean {kind}:{found.nearest}?" if found.nearest else f"write {kind}: and the name of its file"
        return Target(code="E-LINK", problem=f"“{written}” does not lead to anything", hint=hint)
    if anchor and found.texts:
        known = found.anchors + tuple(heading for text in found.texts for heading in need(headings, text))
        if anchor not in known:
            close = nearest(anchor, known)
            hint = f"did you mean #{close}?" if close else "leave out what follows #"
            return Target(code="E-ANCHOR", problem=f"“{written}” has no heading “#{anchor}”", hint=hint)
    fragment = anchor or found.anchor
    return Target(address=f"site:{found.address}" + (f"#{fragment}" if fragment else ""))


def _path(need: Need, base: str, href: str) -> Target:
    written, _, anchor = href.partition("#")
    path = normpath(f"{base}/{unquote(written)}")
    source = _SOURCES.fullmatch(path)
    if written.startswith("/") or not path.isprintable() or not (source or path.startswith("assets/")):
        return _nowhere(need, base, written, path)
    if source is None:
        here = (path.rpartition("/")[2], "file") in need(folder, dirname(path))
        address = f"site:/{quote(path)}" + (f"#{quote(anchor, safe='=&')}" if anchor else "")
        return Target(address=address, asset=path) if here else _nowhere(need, base, written, path)
    found = need(page, *_reference(source))
    if found.hidden or found.unshown or found.address:
        return _to(need, found, written, anchor)
    return _nowhere(need, base, written, path)


def _reference(source: re.Match[str]) -> tuple[str, str, str]:
    """Kind, id and part of what a source file holds."""
    if source["home"]:
        return "home", "", ""
    if source["kind"]:
        return source["kind"], source["id"], ""
    part = f"/{source['part'] or ''}".removesuffix("/index").lstrip("/")
    return "programme", source["single"] or source["programme"], part


def _nowhere(need: Need, base: str, written: str, path: str) -> Target:
    problem = f"“{written}” is not a file of this site"
    if _MAIL_ALONE.fullmatch(written):
        return Target(code="E-LINK", problem=f"“{written}” is an email address", hint=f"write mailto:{written}")
    if _HOST_ALONE.fullmatch(written):
        return Target(code="E-LINK", problem=f"“{written}” lacks its beginning", hint=f"write https://{written}")
    close = _nearest_file(need, path)
    hint = f"did you mean {relpath(close, base)}?" if close else "write the path of a file from here, or page:about"
    return Target(code="E-LINK", problem=problem, hint=hint)


def _nearest_file(need: Need, path: str) -> str | None:
    """The file that a path was probably meant to be: in the same folder, or of the same name where such files are."""
    inside = path.startswith(("content/", "assets/"))
    for place in dict.fromkeys((dirname(path),) * inside + _USUAL):
        names = [name for name, kind in need(folder, place) if kind == "file"]
        name = path.rpartition("/")[2]
        close = nearest(name, names) if place == dirname(path) else next((n for n in names if n == name), None)
        if close:
            return f"{place}/{close}"
    return None
