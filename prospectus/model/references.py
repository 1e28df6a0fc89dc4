"""References to what stands elsewhere: found, or told with what was probably meant."""

from prospectus.base.need import Need, folder
from prospectus.base.text import listed, nearest
from prospectus.model.items import ids, is_item
from prospectus.model.origin import Origin
from prospectus.read.complaint import Complaint


def unknown(what: str, text: str, known: tuple[str, ...], origin: Origin) -> Complaint:
    """The complaint that nothing is called `text`."""
    near = nearest(text, known)
    shown = listed(known[:8], "or") if known else ""
    hint = f"did you mean {near}?" if near else f"write {shown}" if shown else f"there is no {what} yet"
    return Complaint(f"E-NO-{what.upper().replace(' ', '-')}", f"there is no {what} “{text}”", hint, origin, fix=None)


def known_item(need: Need, kind_name: str, item: str, origin: Origin, wrong: list[Complaint]) -> bool:
    """Whether a published item has this id; else a complaint is added to `wrong`."""
    if not item or is_item(need, kind_name, item):
        return True
    wrong.append(unknown(kind_name, item, need(ids, kind_name), origin))
    return False


def known_asset(need: Need, path: str, origin: Origin, wrong: list[Complaint]) -> bool:
    """Whether a file stands in `assets/`; else a complaint is added to `wrong`."""
    if not path:
        return True
    above, _, name = path.rpartition("/")
    if not path.startswith("assets/") or ".." in path.split("/"):
        hint = f"write assets/images/{name} or assets/documents/{name}"
        wrong.append(Complaint("E-ASSET", f"“{path}” does not stand in assets/", hint, origin))
        return False
    files = tuple(entry for entry, kind in need(folder, above) if kind == "file")
    if name not in files:
        near = nearest(name, files)
        hint = f"did you mean {above}/{near}?" if near else f"put the file into {above}/"
        wrong.append(Complaint("E-ASSET", f"there is no file “{path}”", hint, origin))
    return name in files
