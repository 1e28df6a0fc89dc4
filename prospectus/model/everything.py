"""The question that reads all content, so that everything wrong with it is told, published or not."""

from typing import Final

from prospectus.base.need import Need, file
from prospectus.base.text import listed, nearest
from prospectus.config import config
from prospectus.config.question import FILE
from prospectus.model.forms import form
from prospectus.model.holidays import bank_holidays
from prospectus.model.items import ID, all_ids, ids, is_published, item_path
from prospectus.model.kinds import CONTENT, KINDS, TAKEN, Kind
from prospectus.model.organisation_ref import doubtful
from prospectus.model.organisations import organisation
from prospectus.model.origin import Origin
from prospectus.model.pages import HOME, further_page, home, page, read_page
from prospectus.model.polls import poll
from prospectus.model.programmes import edition, programme, rounds_in
from prospectus.model.references import known_asset
from prospectus.read.complaint import Complaint, tell
from prospectus.read.scan import scan

_FOLDERS: Final = tuple(kind.folder.removeprefix(f"{CONTENT}/") for kind in KINDS)

_TAKEN: Final = frozenset(
    ("404", "assets", "forms", "index", "key-dates", "organisations", "polls", "programmes", "search", "updates")
)
"""Addresses under the root that no page of words may have."""


def everything(need: Need) -> None:
    """Read every file of content. Answers nothing; what is wrong is told."""
    need(site_itself)
    need(bank_holidays)
    need(strays)
    for item in need(all_ids, "organisation"):
        need(organisation, item)
    for item in need(all_ids, "page"):
        need(page, item)
    for item in need(all_ids, "poll"):
        need(poll, item)
    for item in need(all_ids, "form"):
        need(form, item)
    for item in need(all_ids, "programme"):
        need(whole_programme, item)
    need(unused_forms)


def site_itself(need: Need) -> None:
    """Tell what the configuration and the home page name and is not there."""
    site = need(config)
    wrong: list[Complaint] = doubtful(need, site.organisation, Origin(FILE, ("organisation",)))
    known_asset(need, site.appearance.logo, Origin(FILE, ("appearance", "logo")), wrong)
    known_asset(need, need(home).image, Origin(HOME, ("image",)), wrong)
    tell(need, wrong)


def whole_programme(need: Need, item: str) -> None:
    """Read everything of one programme: itself, as it is shown, all its rounds, its further pages."""
    shown = need(programme, item)
    need(edition, item, "")
    index = need(item_path, "programme", item)
    for name in shown.further:
        need(further_page, item, name)
    folder = index.removesuffix("/index.md")
    if folder != index:
        need(further_drafts, folder)
    for name in rounds_in(need, index):
        need(further_drafts, f"{folder}/{name}")
        below = need(edition, item, name)
        for further in below.further:
            if further not in shown.further or below.origin.file != shown.origin.file:
                need(further_page, item, further, name)


def unused_forms(need: Need) -> None:
    """Tell the published forms that no programme and no round names: they are shown nowhere."""
    forms = need(ids, "form")
    named = {form for item in need(all_ids, "programme") for form in need(forms_of, item)} if forms else set()
    # A misspelt name has been told as such.
    used = {form if form in forms else nearest(form, forms) for form in named}
    hint = "name it in a programme, with apply: and form: under it, or delete the file"
    tell(
        need,
        [
            Complaint(
                "W-FORM-UNUSED",
                f"no programme names the form “{item}”, so it is shown nowhere",
                hint,
                Origin(need(item_path, "form", item)),
                "start",
                "warning",
            )
            for item in forms
            if item not in used
        ],
    )


def forms_of(need: Need, item: str) -> tuple[str, ...]:
    """The ids of the forms that a programme and its rounds name, published or not, sorted."""
    rounds = rounds_in(need, need(item_path, "programme", item))
    read = (need(programme, item), *(need(edition, item, name) for name in rounds))
    return tuple(sorted({each.apply.form for each in read if each.apply and each.apply.form}))


def further_drafts(need: Need, folder: str) -> None:
    """Read the further pages in a folder of a programme that are not published."""
    for name, sort in need(scan, folder):
        stem = name.removesuffix(".md")
        path = f"{folder}/{name}"
        if sort == "file" and stem != name and stem not in TAKEN and not is_published(need, path):
            read_page(need, path, {"id": stem})


def strays(need: Need) -> None:
    """Tell the files and folders in `content/` of which nothing is made."""
    wrong = []
    for name, sort in need(scan, CONTENT):
        if (sort == "folder" and name in _FOLDERS) or (sort == "file" and name == "index.md"):
            continue
        near = nearest(name, _FOLDERS if sort == "folder" else ("index.md",))
        hint = f"did you mean {near}?" if near else f"move it into {listed(_FOLDERS, 'or')}, or delete it"
        wrong.append(_stray(f"{CONTENT}/{name}", f"nothing is made of {name}", hint))
    for kind in KINDS:
        for name, sort in need(scan, kind.folder):
            wrong += _in_folder(need, kind, name, sort)
    tell(need, wrong)


def _in_folder(need: Need, kind: Kind, name: str, sort: str) -> list[Complaint]:
    path = f"{kind.folder}/{name}"
    stem = name.removesuffix(kind.suffix)
    if sort == "folder" and kind.grows:
        return _folder(need, kind, name) if ID.fullmatch(name) else [_named(path, name)]
    if sort == "folder":
        return [_stray(path, f"no folder may stand in {kind.folder}", f"move its files up into {kind.folder}")]
    if stem == name:
        hint = f"files here end in {kind.suffix}: rename it, move it to assets/, or delete it"
        return [_stray(path, f"nothing is made of {name}", hint)]
    if kind.name == "page" and stem in _TAKEN:
        return [_named(path, name)]
    return [] if ID.fullmatch(stem) else [_named(path, name)]


def _folder(need: Need, kind: Kind, name: str) -> list[Complaint]:
    index, single = f"{kind.folder}/{name}/index.md", f"{kind.folder}/{name}{kind.suffix}"
    if need(file, index) is None:
        return [_stray(index, f"the folder {name} has no index.md", "write one, with a title and a summary")]
    if need(file, single) is not None:
        message = f"“{name}” stands twice: as {single} and as {index}"
        return [Complaint("E-BOTH", message, "keep one of the two", Origin(index), "start")]
    return []


def _stray(path: str, message: str, hint: str) -> Complaint:
    return Complaint("E-STRAY", message, hint, Origin(path), "file")


def _named(path: str, name: str) -> Complaint:
    hint = "choose another name: lower case letters and digits, hyphens between words"
    return Complaint("E-FILE-NAME", f"“{name}” cannot be an address", hint, Origin(path), "file")
