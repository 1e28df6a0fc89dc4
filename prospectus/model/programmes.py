"""The questions about programmes: `programme_ids`, `outline`, `programme`, `round_ids`, `edition`."""

import re
from typing import Final

from prospectus.base.need import Need
from prospectus.config.question import setting
from prospectus.model.gathered import Gathered, gathered
from prospectus.model.items import ID, ids, is_published, item_path
from prospectus.model.kinds import TAKEN
from prospectus.model.made import made_programme
from prospectus.model.origin import Origin
from prospectus.model.outline import Outline, outlined
from prospectus.model.programme import Programme
from prospectus.model.rounds import overlaid
from prospectus.read.complaint import Complaint, softened, tell
from prospectus.read.scan import scan
from prospectus.read.validated import is_draft

OF_DATES: Final = "E-NO-KEY-DATE"


def programme_ids(need: Need) -> tuple[str, ...]:
    """The published programmes: those with `order` first, in order, the rest by title."""
    return tuple(sorted(need(ids, "programme"), key=lambda item: need(outline, item).place))


def outline(need: Need, item: str) -> Outline:
    """A programme as it is shown now, in outline."""
    return outlined(need(programme, item), need(edition, item, ""), need(round_ids, item))


def programme(need: Need, item: str) -> Programme:
    """A programme without any round: what stands in its own file or folder."""
    index = need(item_path, "programme", item)
    found = gathered(need, index)
    made, complaints = made_programme(need, item, "", found, need(setting))
    if rounds_in(need, index):
        # Each round has dates of its own, so it is the programme as it is shown that is held against them.
        complaints = [each for each in complaints if each.code != OF_DATES]
    tell(need, softened(complaints) if is_draft(found.fields) else complaints)
    return made


def round_ids(need: Need, item: str) -> tuple[str, ...]:
    """The published rounds of a programme, the newest first: by the numbers and words of their names."""
    index = need(item_path, "programme", item)
    folder = index.removesuffix("/index.md")
    return tuple(name for name in rounds_in(need, index) if is_published(need, f"{folder}/{name}/index.md"))


def rounds_in(need: Need, index: str) -> tuple[str, ...]:
    """The rounds of the programme with this file, published or not, the newest first."""
    if not index.endswith("/index.md"):
        return ()
    folder = index.removesuffix("/index.md")
    names = [name for name, kind in need(scan, folder) if kind == "folder"]
    good = [name for name in names if ID.fullmatch(name) and name not in TAKEN]
    hint = "name it after the round, in lower case letters, digits and hyphens, such as 2018"
    wrong = [
        Complaint("E-FILE-NAME", f"“{name}” cannot be the name of a round", hint, Origin(f"{folder}/{name}"), "file")
        for name in names
        if name not in good
    ]
    tell(need, wrong)
    return tuple(sorted(good, key=_natural, reverse=True))


def _natural(name: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in re.findall(r"\d+|\D+", name))


def edition(need: Need, item: str, round: str = "") -> Programme:  # noqa: A002  # the field's word
    """A programme with one of its rounds laid over it; no round means as it is shown, with its newest round if any."""
    shown = round or next(iter(need(round_ids, item)), "")
    if not shown:
        return need(programme, item)
    index = need(item_path, "programme", item)
    below: Gathered = gathered(need, f"{index.removesuffix('/index.md')}/{shown}/index.md")
    whole = overlaid(gathered(need, index), below, as_shown=not round)
    made, complaints = made_programme(need, item, shown, whole, need(setting))
    # What is wrong with the programme's own files is told with `programme`.
    # An earlier round need not have the dates that a step of the programme names.
    own = [
        each for each in complaints if f"/{item}/{shown}/" in each.origin.file or (each.code == OF_DATES and not round)
    ]
    tell(need, softened(own) if is_draft(below.fields) else own)
    return made
